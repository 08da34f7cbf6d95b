package org.alcts.portal.survey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answers. Everybody reaches their own only, and only until they submit: then the draft is gone, and what is kept has
 * no way back to them, unless the survey said before the first question that it keeps names.
 */
@Service
@PreAuthorize("hasRole('" + Roles.MEMBER + "')")
@Transactional
public class SurveyAnswering {

    /** Characters of one answer; whatever a browser sends beyond is no answer. */
    static final int LONGEST_ANSWER = 10_000;

    private static final String MINE = """
            select s.id, s.title, coalesce(n.name, u.unit_key) as unit_name, s.closes_at, s.minutes, s.anonymous,
                   case when p.answered then 'ANSWERED' when d.person_id is null then 'NOT_BEGUN' else 'BEGUN' end as state
              from participation p
              join survey s on s.id = p.survey_id and s.state = 'OPEN' and (s.closes_at is null or s.closes_at > :now)
              join unit u on u.id = s.unit_id
              left join unit_name n on n.unit_id = u.id
                   and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
              left join survey_draft d on d.survey_id = p.survey_id and d.person_id = p.person_id
             where p.person_id = :person
             order by p.answered, s.closes_at is null, s.closes_at, s.id""";

    private final SurveyReader surveys;
    private final AnswerDrafts drafts;
    private final FirstAnswers firstAnswers;
    private final Submission submission;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyAnswering(
            SurveyReader surveys,
            AnswerDrafts drafts,
            FirstAnswers firstAnswers,
            Submission submission,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Clock clock) {
        this.surveys = surveys;
        this.drafts = drafts;
        this.firstAnswers = firstAnswers;
        this.submission = submission;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The surveys that are open to whoever asks, the most urgent first, the answered ones last. */
    @Transactional(readOnly = true)
    public List<OpenSurvey> mine() {
        return jdbc.sql(MINE)
                .param("person", currentPerson.signedIn().personId())
                .param("now", Timestamp.from(clock.instant()))
                .param("day", LocalDate.now(clock))
                .query(OpenSurvey.class)
                .list();
    }

    /** @throws Refused when there is no such survey, or it has not got so far that this person may know of it */
    @Transactional(readOnly = true)
    public AnswerSheet open(long surveyId) {
        AssignmentsToday person = currentPerson.today();
        SurveySummary survey = surveys.get(surveyId);
        AnswerStanding standing = standing(survey, person.personId());
        boolean knows = survey.state() == SurveyState.OPEN
                || survey.over()
                || SurveyPermissions.canMake(survey.unitId(), person)
                || person.votesOnBoard() && survey.state() != SurveyState.DRAFT;
        if (!knows) {
            throw SurveyReader.gone();
        }
        if (standing != AnswerStanding.OPEN) {
            Questionnaire nothing = Questionnaire.empty("en", survey.title()).withPages(List.of());
            return new AnswerSheet(survey, standing, nothing, Answers.NONE, "", "", false, 0);
        }
        Questionnaire questionnaire = surveys.questionnaire(surveyId);
        Optional<KeptDraft> kept = drafts.find(surveyId, person.personId());
        KeptDraft draft = kept.orElseGet(() -> fresh(questionnaire, person.personId()));
        return new AnswerSheet(
                survey,
                standing,
                questionnaire,
                draft.answers(),
                draft.page(),
                draft.language(),
                kept.isPresent(),
                seed(surveyId, person.personId()));
    }

    /**
     * Keeps answers as they are given, whether they are good already or not. Fields that are not named stay as they are.
     *
     * @param changed by field; blank takes an answer out; what the questionnaire does not ask for is left out
     * @param page key of the page where the person is
     * @param language that they chose, or empty
     * @throws Refused when the survey does not take answers from this person now
     */
    public void save(long surveyId, Map<String, String> changed, String page, String language) {
        long personId = currentPerson.signedIn().personId();
        drafts.waitForTurn(surveyId, personId);
        requireOpen(surveys.get(surveyId), personId);
        Questionnaire questionnaire = surveys.questionnaire(surveyId);
        KeptDraft draft = drafts.find(surveyId, personId).orElseGet(() -> fresh(questionnaire, personId));
        Set<String> asked = questionnaire.fields().stream().map(Field::name).collect(Collectors.toSet());
        Answers answers = draft.answers();
        for (Map.Entry<String, String> change : changed.entrySet()) {
            if (asked.contains(change.getKey())) {
                answers = answers.with(change.getKey(), cut(change.getValue()));
            }
        }
        String kept = questionnaire.pages().stream().anyMatch(p -> p.key().equals(page)) ? page : draft.page();
        String chosen = questionnaire.languages().contains(language) ? language : draft.language();
        drafts.write(surveyId, personId, new KeptDraft(answers, kept, chosen));
    }

    /**
     * Hands the kept answers in. Asked a second time, it says the same again and counts nothing.
     *
     * @throws EntriesRefused when an answer is missing or wrong; the field is the name of the answer's field
     * @throws Refused when the survey does not take answers from this person now
     */
    public Receipt submit(long surveyId) {
        long personId = currentPerson.signedIn().personId();
        drafts.waitForTurn(surveyId, personId);
        // Shared with others who submit, and against whoever closes it: no response comes after the last count.
        jdbc.sql("select id from survey where id = ? lock in share mode")
                .param(surveyId)
                .query(Long.class)
                .optional();
        SurveySummary survey = surveys.get(surveyId);
        Receipt receipt = new Receipt(survey.title(), survey.anonymous(), survey.closesAt());
        Optional<KeptDraft> draft = drafts.find(surveyId, personId);
        AnswerStanding standing = standing(survey, personId);
        if (standing == AnswerStanding.ANSWERED) {
            return receipt;
        }
        requireOpen(survey, personId);
        Questionnaire questionnaire = surveys.questionnaire(surveyId);
        Answers answers = draft.orElseGet(() -> fresh(questionnaire, personId)).answers();
        submission.take(survey, questionnaire, answers, personId, seed(surveyId, personId));
        return receipt;
    }

    /** Throws away what is kept of this person's answers; they can begin again. */
    public void discard(long surveyId) {
        drafts.remove(surveyId, currentPerson.signedIn().personId());
    }

    private KeptDraft fresh(Questionnaire questionnaire, long personId) {
        return new KeptDraft(firstAnswers.of(questionnaire, personId), "", "");
    }

    private void requireOpen(SurveySummary survey, long personId) {
        if (standing(survey, personId) != AnswerStanding.OPEN) {
            throw new Refused("", "survey.refused.not-answerable");
        }
    }

    private AnswerStanding standing(SurveySummary survey, long personId) {
        Optional<Boolean> answered = jdbc.sql(
                        "select answered from participation where survey_id = ? and person_id = ?")
                .params(survey.id(), personId)
                .query(Boolean.class)
                .optional();
        boolean ended = survey.closesAt() != null && !survey.closesAt().isAfter(clock.instant());
        if (survey.state().over() || survey.state() == SurveyState.OPEN && ended) {
            return AnswerStanding.OVER;
        }
        if (survey.state() != SurveyState.OPEN) {
            return AnswerStanding.NOT_YET;
        }
        return answered.map(yes -> yes ? AnswerStanding.ANSWERED : AnswerStanding.OPEN)
                .orElse(AnswerStanding.NOT_ASKED);
    }

    private static String cut(String value) {
        return value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST_ANSWER));
    }

    private static long seed(long surveyId, long personId) {
        return 31 * surveyId + personId * 1_000_003;
    }
}
