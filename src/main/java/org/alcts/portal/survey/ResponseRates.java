package org.alcts.portal.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many of those who were asked have answered: numbers by section and work setting, never names. For whoever makes the
 * survey, and for those who may read its results.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class ResponseRates {

    /** Five points: less is not worth a warning. */
    private static final double WORTH_SAYING = 0.05;

    /** Two-sided 1 per cent of a normal distribution: there are a dozen groups, of which one would be found by chance else. */
    private static final double Z = 2.576;

    private static final String SECTIONS = """
            select u.unit_key as `key`, coalesce(n.name, u.unit_key) as name, count(*) as asked,
                   sum(p.answered) as answered
              from participation p
              join survey s on s.id = p.survey_id
              join affiliation f on f.person_id = p.person_id and f.valid_from <= date(s.opened_at)
                   and (f.valid_to is null or f.valid_to >= date(s.opened_at))
              join unit u on u.id = f.unit_id and u.kind = 'SECTION'
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
             where p.survey_id = :survey
             group by u.id, u.unit_key, n.name
            having count(*) >= :threshold
             order by asked desc, u.unit_key""";

    private static final String SETTINGS = """
            select q.work_setting as `key`, q.work_setting as name, count(*) as asked, sum(p.answered) as answered
              from participation p
              join person q on q.id = p.person_id and q.work_setting is not null
             where p.survey_id = :survey and :day is not null
             group by q.work_setting
            having count(*) >= :threshold
             order by asked desc, q.work_setting""";

    private record Row(String key, String name, int asked, int answered) {}

    private final SurveyReader surveys;
    private final ParticipationCounts counts;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    ResponseRates(
            SurveyReader surveys,
            ParticipationCounts counts,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Clock clock) {
        this.surveys = surveys;
        this.counts = counts;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws AccessDeniedException when the person neither makes it nor may read its results now */
    public ResponseRate of(long surveyId) {
        SurveySummary survey = surveys.get(surveyId);
        AssignmentsToday person = currentPerson.today();
        if (!SurveyPermissions.canMake(survey.unitId(), person)) {
            SurveyPermissions.requireResults(survey, person);
        }
        ParticipationCounts.Counts all = counts.of(surveyId);
        List<ResponseRate.Group> sections = groups(SECTIONS, survey, all);
        List<ResponseRate.Group> settings = groups(SETTINGS, survey, all);
        boolean differs = Stream.concat(sections.stream(), settings.stream()).anyMatch(ResponseRate.Group::differs);
        return new ResponseRate(all.asked(), all.answered(), sections, settings, differs);
    }

    private List<ResponseRate.Group> groups(String sql, SurveySummary survey, ParticipationCounts.Counts all) {
        return jdbc
                .sql(sql)
                .param("survey", survey.id())
                .param("threshold", survey.threshold())
                .param("day", LocalDate.now(clock))
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new ResponseRate.Group(
                        row.key(),
                        row.name(),
                        row.asked(),
                        row.answered(),
                        differs(row.asked(), row.answered(), all.asked(), all.answered())))
                .toList();
    }

    /** Compares a share among the answers with the share among the asked, as one proportion against a known one. */
    static boolean differs(int asked, int answered, int allAsked, int allAnswered) {
        if (allAnswered == 0 || allAsked == 0) {
            return false;
        }
        double expected = (double) asked / allAsked;
        double found = (double) answered / allAnswered;
        double error = Math.sqrt(expected * (1 - expected) / allAnswered);
        return Math.abs(found - expected) >= WORTH_SAYING && Math.abs(found - expected) > Z * error;
    }
}
