package org.alcts.portal.initiative;

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

    /** Below this the words in common are words that many initiatives have. */
    private static final double ALIKE = 4.0;

    /** What an objective in common adds to words in common. */
    private static final double OBJECTIVE = 1.5;

    /** Given up ones are left out: nobody can join them. */
    private static final String SIMILAR = """
            , found as (
                select i.id, match (i.title, i.what) against (:words) as score from initiative i),
            judged as (
                select r.id, r.title, r.unit_name, r.acronym, r.stage, %s as objectives, f.score,
                       exists (select 1 from initiative_objective io
                                where io.initiative_id = r.id and io.objective_id in (:objectives)) as same_objective
                  from readable r join found f on f.id = r.id
                 where r.stage <> 'DROPPED' and r.lead_unit_id <> :unit and r.id <> :self)
            select * from judged
             where score + same_objective * :objectiveCounts >= :alike and (score > 0 or :words = '')
             order by score + same_objective * :objectiveCounts desc, id desc limit :most""".formatted(InitiativeQuery.OBJECTIVES);

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
        parameters.put("alike", words.isEmpty() ? OBJECTIVE : ALIKE);
        parameters.put("objectiveCounts", OBJECTIVE);
        parameters.put("most", MOST);
        return jdbc.sql(InitiativeTable.readable() + SIMILAR)
                .params(parameters)
                .query(SimilarInitiative.class)
                .list();
    }
}
