package org.alcts.portal.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativePages;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyPermissions;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links what surveys found to what the plan does about it. Whoever may read a survey's results reads its links, and of the
 * linked initiatives those that they may read; whoever writes for a unit, and the office, makes links.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class EvidenceLinks {

    private static final String MAKES_LINKS = "hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')";

    private static final String LINKS = InitiativeTable.readable() + """
            select e.id, e.survey_id, e.field, e.choice, concat(g.number, '.', o.number) as code, o.wording,
                   r.id as initiative_id, r.title, r.acronym, r.stage, r.health, e.note, e.linked_on,
                   (:office or e.linked_by = :person or s.unit_id in (:written)) as removable
              from evidence_link e
              join survey s on s.id = e.survey_id
              join objective o on o.id = e.objective_id
              join goal_area g on g.id = o.goal_area_id
              left join readable r on r.id = e.initiative_id
             where %s
             order by e.survey_id, e.field, e.choice, g.number, o.number, r.title, e.id""";

    private static final String OVER = "s.state in ('CLOSED', 'ARCHIVED')";

    private record Row(
            long id,
            long surveyId,
            String field,
            String choice,
            String code,
            String wording,
            Long initiativeId,
            String title,
            String acronym,
            Stage stage,
            Health health,
            String note,
            LocalDate linkedOn,
            boolean removable) {

        EvidenceLink link() {
            var initiative = initiativeId == null
                    ? null
                    : new EvidenceLink.Initiative(initiativeId, title, acronym, stage, health);
            return new EvidenceLink(id, surveyId, field, choice, code, wording, initiative, note, linkedOn, removable);
        }
    }

    private final EvidenceRecords records;
    private final SurveyReader surveys;
    private final InitiativePages initiatives;
    private final ReadingPerson reader;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceLinks(
            EvidenceRecords records,
            SurveyReader surveys,
            InitiativePages initiatives,
            ReadingPerson reader,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Clock clock) {
        this.records = records;
        this.surveys = surveys;
        this.initiatives = initiatives;
        this.reader = reader;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of one survey, by field. @throws AccessDeniedException while its results are not for this person */
    public List<EvidenceLink> of(long surveyId) {
        AssignmentsToday person = currentPerson.today();
        SurveyPermissions.requireResults(surveys.get(surveyId), person);
        return links("e.survey_id = :id", surveyId, person);
    }

    /** Those of all surveys that are over, by survey and field. */
    public List<EvidenceLink> ofSurveysThatAreOver() {
        return links(OVER, null, currentPerson.today());
    }

    /** Those that an initiative stands in, of surveys that are over; none when it is not for this person to read. */
    public List<EvidenceLink> ofInitiative(long initiativeId) {
        return links(OVER + " and r.id = :id", initiativeId, currentPerson.today());
    }

    private List<EvidenceLink> links(String condition, Long id, AssignmentsToday person) {
        var written = person.unitsWrittenFor();
        return jdbc
                .sql(LINKS.formatted(condition))
                .params(reader.parameters())
                .param("id", id)
                .param("person", person.personId())
                .param("written", written.isEmpty() ? List.of(-1L) : written)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::link)
                .toList();
    }

    /**
     * @return the id of the link
     * @throws Refused when the survey asks nothing like that, the objective is missing, or the same is linked already
     * @throws AccessDeniedException while the survey's results, or when the initiative, is not for this person
     */
    @PreAuthorize(MAKES_LINKS)
    @Transactional
    public long add(NewEvidence entered) {
        AssignmentsToday person = currentPerson.today();
        SurveyPermissions.requireResults(surveys.get(entered.surveyId()), person);
        requireGood(entered);
        return records.saveAndFlush(new Evidence(entered, LocalDate.now(clock), person.personId()))
                .id();
    }

    private void requireGood(NewEvidence entered) {
        if (!new Need(entered.field(), entered.choice()).isAskedIn(surveys.questionnaire(entered.surveyId()))) {
            throw new Refused("need", "learning.refused.need");
        }
        if (entered.objectiveId() == null || !objectiveExists(entered.objectiveId())) {
            throw new Refused("objective", "learning.refused.objective");
        }
        if (entered.initiativeId() != null
                && initiatives.find(entered.initiativeId()).isEmpty()) {
            throw new Refused("initiative", "learning.refused.initiative");
        }
        if (entered.note() != null && entered.note().length() > NewEvidence.LONGEST_NOTE) {
            throw new Refused("note", "learning.refused.note", NewEvidence.LONGEST_NOTE);
        }
        if (records.findBySurveyIdAndField(entered.surveyId(), entered.field()).stream()
                .anyMatch(known -> known.says(entered))) {
            throw new Refused("objective", "learning.refused.linked-already");
        }
    }

    private boolean objectiveExists(long id) {
        return jdbc.sql("select count(*) from objective where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Takes a link away; its history stays.
     *
     * @throws Refused when it is gone already
     * @throws AccessDeniedException unless the person made it, makes this survey, or is of the office
     */
    @PreAuthorize(MAKES_LINKS)
    @Transactional
    public void remove(long id) {
        AssignmentsToday person = currentPerson.today();
        Evidence evidence = records.findById(id).orElseThrow(() -> new Refused("", "learning.refused.gone"));
        SurveySummary survey = surveys.get(evidence.surveyId());
        if (evidence.linkedBy() != person.personId() && !SurveyPermissions.canMake(survey.unitId(), person)) {
            throw new AccessDeniedException("Person " + person.personId() + " may not remove evidence " + id);
        }
        records.delete(evidence);
    }
}
