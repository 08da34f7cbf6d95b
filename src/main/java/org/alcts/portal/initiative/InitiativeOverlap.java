package org.alcts.portal.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what other units do already, while somebody writes: overlap between sections is an old grievance. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class InitiativeOverlap {

    private static final int MOST = 5;

    /** From this share of the title's words on, another title is alike. */
    private static final double ALIKE = 1 / 3.0;

    /** What an objective in common adds to the share. */
    private static final double OBJECTIVE = 0.1;

    /** The full-text index finds what has a word in common; given up ones are left out: nobody can join them. */
    private static final String CANDIDATES = """
            select r.id, r.title, r.what, r.unit_name, r.acronym, r.stage, %s as objectives,
                   exists (select 1 from initiative_objective io
                            where io.initiative_id = r.id and io.objective_id in (:objectives)) as same_objective
              from readable r
             where r.stage <> 'DROPPED' and r.lead_unit_id <> :unit and r.id <> :self
               and if(:words = '',
                      exists (select 1 from initiative_objective io
                               where io.initiative_id = r.id and io.objective_id in (:objectives)),
                      r.id in (select i.id from initiative i where match (i.title, i.what) against (:words)))
             order by r.last_update_on desc, r.id desc""".formatted(InitiativeQuery.OBJECTIVES);

    private record Candidate(
            long id,
            String title,
            String what,
            String unitName,
            String acronym,
            Stage stage,
            String objectives,
            boolean sameObjective) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;

    InitiativeOverlap(JdbcClient jdbc, ReadingPerson reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /**
     * At most five, the most alike first, among those that the person may read; without a title those that serve the
     * same objective.
     *
     * @param title as typed so far; may be blank
     * @param objectiveIds those chosen so far
     * @param leadUnitId the unit for which it is written; its own initiatives are left out; null for none
     * @param initiativeId the initiative itself; null while it is new
     */
    public List<SimilarInitiative> similar(String title, Set<Long> objectiveIds, Long leadUnitId, Long initiativeId) {
        String words = title == null ? "" : title.strip();
        if (words.isEmpty() && objectiveIds.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = reader.parameters();
        parameters.put("words", words);
        parameters.put("objectives", objectiveIds.isEmpty() ? Set.of(-1L) : objectiveIds);
        parameters.put("unit", leadUnitId == null ? -1L : leadUnitId);
        parameters.put("self", initiativeId == null ? -1L : initiativeId);
        TitleWords typed = TitleWords.of(words);
        return jdbc
                .sql(InitiativeTable.readable() + CANDIDATES)
                .params(parameters)
                .query(Candidate.class)
                .list()
                .stream()
                .map(candidate -> judged(candidate, typed))
                .filter(similar -> words.isEmpty() || similar.score() >= ALIKE)
                .sorted(Comparator.comparingDouble(SimilarInitiative::score).reversed())
                .limit(MOST)
                .toList();
    }

    /** A word in the description counts half of one in the title. */
    private static SimilarInitiative judged(Candidate candidate, TitleWords typed) {
        double inTitle = typed.shareIn(TitleWords.of(candidate.title()));
        double anywhere = typed.shareIn(TitleWords.of(candidate.title() + " " + candidate.what()));
        return new SimilarInitiative(
                candidate.id(),
                candidate.title(),
                candidate.unitName(),
                candidate.acronym(),
                candidate.stage(),
                candidate.objectives(),
                candidate.sameObjective(),
                (inTitle + anywhere) / 2 + (candidate.sameObjective() ? OBJECTIVE : 0));
    }
}
