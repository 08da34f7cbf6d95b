package org.alcts.portal.survey.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyPermissions;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.tally.SurveyTally;
import org.alcts.portal.survey.tally.Tallies;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came out of a survey, as far as it may be shown. For the Board and the office once answers are counted, for everybody
 * else once no more will come. Every method throws {@link AccessDeniedException} for others, and {@link Refused} when there
 * is no such survey.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class SurveyResults {

    private final SurveyReader surveys;
    private final Tallies tallies;
    private final GroupTallies groups;
    private final CurrentPerson currentPerson;

    SurveyResults(SurveyReader surveys, Tallies tallies, GroupTallies groups, CurrentPerson currentPerson) {
        this.surveys = surveys;
        this.tallies = tallies;
        this.groups = groups;
        this.currentPerson = currentPerson;
    }

    /** Of everybody who answered. Reads no response. */
    public ResultsPage of(long surveyId) {
        SurveySummary survey = readable(surveyId);
        Questionnaire questionnaire = surveys.questionnaire(surveyId);
        SurveyTally tally = tallies.of(surveyId);
        WholeResults results = new WholeResults(tally, threshold(survey));
        return new ResultsPage(
                survey,
                questionnaire,
                Figure.of(tally.responses(), isSmall(tally.responses(), survey) ? Hiding.SMALL_GROUP : null),
                Optional.empty(),
                asked(questionnaire).map(results::of).toList());
    }

    /**
     * Of one group. Reads all responses when nobody asked for this field before.
     *
     * @throws Refused when the question is no filter, or the group too small to be shown
     */
    @Transactional(timeout = 600)
    public ResultsPage of(long surveyId, GroupFilter filter) {
        SurveySummary survey = readable(surveyId);
        Questionnaire questionnaire = surveys.questionnaire(surveyId);
        SurveyTally tally = tallies.of(surveyId);
        FilterChoice choice = filters(questionnaire, tally, threshold(survey)).stream()
                .filter(found -> found.field().name().equals(filter.field()))
                .findFirst()
                .orElseThrow(() -> new Refused("filter", "survey-suppression.no-filter"));
        ValueResult value = choice.values().stream()
                .filter(found -> found.code().equals(filter.value()))
                .findFirst()
                .orElseThrow(() -> new Refused("filter", "survey-suppression.small-group", survey.threshold()));
        Map<String, SurveyTally> tallied = groups.of(surveyId, choice.field(), tally.responses());
        GroupResults results =
                new GroupResults(tally, Cells.of(choice.field(), tally), tallied, filter.value(), threshold(survey));
        return new ResultsPage(
                survey,
                questionnaire,
                value.count(),
                Optional.of(filter),
                asked(questionnaire).map(results::of).toList());
    }

    /** What the results can be filtered and crossed by. */
    public List<FilterChoice> filters(long surveyId) {
        SurveySummary survey = readable(surveyId);
        return filters(surveys.questionnaire(surveyId), tallies.of(surveyId), threshold(survey));
    }

    /**
     * Two fields against each other.
     *
     * @throws Refused when one of them is not among the {@link #filters}, or both are the same
     */
    @Transactional(timeout = 600)
    public CrossTable cross(long surveyId, String rows, String columns) {
        SurveySummary survey = readable(surveyId);
        Questionnaire questionnaire = surveys.questionnaire(surveyId);
        SurveyTally tally = tallies.of(surveyId);
        Field rowField = crossable(questionnaire, rows);
        Field columnField = crossable(questionnaire, columns);
        if (rowField.name().equals(columnField.name())) {
            throw new Refused("columns", "survey-suppression.same-question");
        }
        Cells rowCells = Cells.of(rowField, tally);
        Cells columnCells = Cells.of(columnField, tally);
        PairTable table = PairTable.of(
                rowCells, columnCells, tally, groups.of(surveyId, columnField, tally.responses()), threshold(survey));
        return new CrossTable(
                rowField,
                columnField,
                rowCells.codes(),
                rowCells.labels(),
                columnCells.codes(),
                columnCells.labels(),
                table.cells(),
                table.rowSums(),
                table.columnSums(),
                table.total(threshold(survey)));
    }

    /** The same question in this survey and in those that are over, by its identity, the oldest first; alone: not empty. */
    public List<Wave> waves(long surveyId, String questionCode) {
        SurveySummary survey = readable(surveyId);
        Question question = surveys.questionnaire(surveyId)
                .question(questionCode)
                .orElseThrow(() -> new Refused("question", "survey-suppression.no-question"));
        List<Wave> waves = new ArrayList<>();
        waves.add(wave(survey, question));
        if (!question.identity().isEmpty()) {
            for (SurveySummary other : surveys.over()) {
                if (other.id() != surveyId) {
                    surveys.questionnaire(other.id()).questions().stream()
                            .filter(found -> found.identity().equals(question.identity()))
                            .findFirst()
                            .ifPresent(found -> waves.add(wave(other, found)));
                }
            }
        }
        waves.sort(Comparator.comparing(wave ->
                wave.survey().closesAt() == null ? Instant.MAX : wave.survey().closesAt()));
        return waves;
    }

    /** The rows of a question with two scales as points. @throws Refused when it has not two scales */
    public List<QuadrantPoint> quadrant(long surveyId, String questionCode) {
        SurveySummary survey = readable(surveyId);
        Question question = surveys.questionnaire(surveyId)
                .question(questionCode)
                .filter(found -> found.kind() == QuestionKind.MATRIX_TWO_SCALES)
                .orElseThrow(() -> new Refused("question", "survey-suppression.no-question"));
        List<FieldResult> fields = new WholeResults(tallies.of(surveyId), threshold(survey))
                .of(question)
                .fields();
        List<QuadrantPoint> points = new ArrayList<>();
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            points.add(new QuadrantPoint(
                    fields.get(i).field().row().orElseThrow(),
                    fields.get(i).mean(),
                    fields.get(i + 1).mean()));
        }
        return points;
    }

    private Wave wave(SurveySummary survey, Question question) {
        return new Wave(survey, new WholeResults(tallies.of(survey.id()), threshold(survey)).of(question));
    }

    private SurveySummary readable(long surveyId) {
        SurveySummary survey = surveys.get(surveyId);
        SurveyPermissions.requireResults(survey, currentPerson.today());
        return survey;
    }

    private static Stream<Question> asked(Questionnaire questionnaire) {
        return questionnaire.questions().stream().filter(question -> question.kind() != QuestionKind.NOTE);
    }

    private static List<FilterChoice> filters(Questionnaire questionnaire, SurveyTally tally, int threshold) {
        WholeResults results = new WholeResults(tally, threshold);
        return questionnaire.questions().stream()
                .filter(SurveyResults::mayDivide)
                .flatMap(question -> question.fields().stream())
                .filter(field -> !Cells.of(field, tally).codes().isEmpty())
                .map(field -> new FilterChoice(
                        field,
                        results.of(field).values().stream()
                                .filter(value ->
                                        value.count().isShown() && value.count().number() > 0)
                                .toList()))
                .filter(choice -> !choice.values().isEmpty())
                .toList();
    }

    private static boolean mayDivide(Question question) {
        return question.kind().closed()
                && question.kind() != QuestionKind.CONSENT
                && !question.rules().sensitive();
    }

    private static Field crossable(Questionnaire questionnaire, String name) {
        return questionnaire.questions().stream()
                .filter(SurveyResults::mayDivide)
                .flatMap(question -> question.fields().stream())
                .filter(field -> field.name().equals(name) && field.kind() != FieldKind.TEXT)
                .findFirst()
                .orElseThrow(() -> new Refused("field", "survey-suppression.no-filter"));
    }

    private static boolean isSmall(long responses, SurveySummary survey) {
        return responses > 0 && responses < threshold(survey);
    }

    /** Nothing is held back of what is public already. */
    private static int threshold(SurveySummary survey) {
        return survey.publicData() ? 0 : survey.threshold();
    }
}
