package org.alcts.portal.survey.results;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.tally.SurveyTally;
import org.alcts.portal.survey.tally.Tallies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results that the office published, for everybody: whole ones only, no groups and no words that people wrote. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class PublicResults {

    private static final String PUBLISHED = """
            select s.id, s.code, s.title, coalesce(n.name, u.unit_key) as unit_name, s.opened_at, s.closed_at, s.anonymous,
                   (select count(*) from participation a where a.survey_id = s.id) as asked,
                   (select count(*) from participation a where a.survey_id = s.id and a.answered) as answered,
                   p.published_on, p.published_as as published_by,
                   if(s.public_data, 0, greatest(s.threshold, %d)) as threshold
              from survey_publication p
              join survey s on s.id = p.survey_id and s.closed_at is not null and s.state in ('CLOSED', 'ARCHIVED')
              join unit u on u.id = s.unit_id
              left join unit_name n on n.unit_id = u.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
             where p.withdrawn_on is null and (:code is null or s.code = :code)
             order by p.published_on desc, p.id desc""".formatted(OpenData.SMALLEST_COUNT);

    private record Row(
            long id,
            String code,
            String title,
            String unitName,
            Instant openedAt,
            Instant closedAt,
            boolean anonymous,
            int asked,
            int answered,
            LocalDate publishedOn,
            String publishedBy,
            int threshold) {}

    private final JdbcClient jdbc;
    private final SurveyReader surveys;
    private final Tallies tallies;
    private final Clock clock;

    PublicResults(JdbcClient jdbc, SurveyReader surveys, Tallies tallies, Clock clock) {
        this.jdbc = jdbc;
        this.surveys = surveys;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** The one published last first. */
    public List<PublicSurvey> all() {
        return rows(null).stream().map(this::survey).toList();
    }

    /** Empty when there is no such survey, or its results are not public: the two look the same. */
    public Optional<PublicResultsPage> find(String code) {
        return code == null ? Optional.empty() : rows(code).stream().findFirst().map(this::page);
    }

    private List<Row> rows(String code) {
        return jdbc.sql(PUBLISHED)
                .param("day", LocalDate.now(clock))
                .param("code", code)
                .query(Row.class)
                .list();
    }

    private PublicResultsPage page(Row row) {
        SurveySummary survey = surveys.get(row.id());
        Questionnaire questionnaire = surveys.questionnaire(row.id());
        SurveyTally tally = tallies.of(row.id());
        OpenData open = new OpenData(survey, tally);
        List<Question> asked = questionnaire.questions().stream()
                .filter(question -> question.kind() != QuestionKind.NOTE && question.kind() != QuestionKind.CONSENT)
                .toList();
        List<Question> shown =
                asked.stream().filter(question -> !question.rules().sensitive()).toList();
        boolean few = tally.responses() > 0 && tally.responses() < row.threshold();
        return new PublicResultsPage(
                survey(row),
                questionnaire,
                Figure.of(tally.responses(), few ? Hiding.SMALL_GROUP : null),
                shown.stream().map(open::of).toList(),
                asked.size() - shown.size());
    }

    private PublicSurvey survey(Row row) {
        return new PublicSurvey(
                row.code(),
                row.title(),
                row.unitName(),
                day(row.openedAt()),
                day(row.closedAt()),
                row.anonymous(),
                row.asked(),
                row.answered(),
                row.publishedOn(),
                row.publishedBy(),
                row.threshold());
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
