package org.alcts.portal.survey.check;

import static org.alcts.portal.survey.SomeSurveys.options;
import static org.alcts.portal.survey.check.SomeFindings.ask;
import static org.alcts.portal.survey.check.SomeFindings.page;
import static org.alcts.portal.survey.check.SomeFindings.single;
import static org.alcts.portal.survey.check.SomeFindings.survey;
import static org.alcts.portal.survey.check.SomeFindings.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.questionnaire.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, words, choices, limits and topics; conditions have tests of their own. */
class QuestionnaireCheckTest {

    @Test
    void nothingIsFoundWhereAllIsWell() {
        assertThat(SomeFindings.of(single("A1", "public", "academic"), text("X1", "")))
                .isEmpty();
    }

    @Test
    void aSurveyWithoutQuestionsIsEmptyAndSoIsAPage() {
        assertThat(SomeFindings.of(survey(page()))).containsExactly("0 ERROR empty", "1 WARNING empty-page");
        assertThat(SomeFindings.of(ask(QuestionKind.NOTE, "N1").done())).containsExactly("0 ERROR empty");
    }

    @Test
    void codesTellQuestionsApartWhateverTheirCase() {
        assertThat(SomeFindings.of(text("A1", ""), text("a1", ""))).containsExactly("a1 ERROR code.duplicate");
        assertThat(SomeFindings.of(survey(page(text("A1", "")), page(text("A1", "")))))
                .containsExactly("A1 ERROR code.duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1A", "A-1", "A 1", "A[1]", "Ä1", "A123456789012345678901234567890123456789x"})
    void codesOfQuestionsAreNames(String code) {
        assertThat(SomeFindings.of(text(code, ""))).containsExactly(code + " ERROR code.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "OR", "not", "is", "Empty", "includes", "count"})
    void wordsOfConditionsAreNoCodes(String code) {
        assertThat(SomeFindings.of(text(code, ""))).containsExactly(code + " ERROR code.reserved [" + code + "]");
    }

    @Test
    void codesTellOptionsApart() {
        assertThat(SomeFindings.of(single("A1", "a", "A", "", "b]", " c", "x".repeat(61))))
                .containsExactly(
                        "A1[A] ERROR option.duplicate [60]",
                        "A1 ERROR option.no-code [60]",
                        "A1[b]] ERROR option.malformed [60]",
                        "A1[ c] ERROR option.malformed [60]",
                        "A1[" + "x".repeat(61) + "] ERROR option.too-long [60]",
                        "A1 ERROR text.missing-option [en]");
        assertThat(SomeFindings.of(single("A1", "a b", "c/d", "-oth-", "5"))).isEmpty();
    }

    @Test
    void noTwoAnswersGoUnderOneName() {
        Question several = ask(QuestionKind.MULTIPLE, "A3")
                .choices(options("cat", "other"))
                .rules(Rules.NONE.withOther(true))
                .done();
        assertThat(SomeFindings.of(several)).containsExactly("A3 ERROR field.duplicate [A3[other]]");
    }

    @Test
    void everyPlaceHasWordsInTheBaseLanguage() {
        Question question = Question.of(QuestionKind.SINGLE, "A1")
                .topic(SomeFindings.TOPIC)
                .choices(List.of(Option.of("a", Text.of("es", "algo")), Option.of("1", Text.NONE)))
                .done();
        assertThat(SomeFindings.of(question))
                .containsExactly(
                        "A1 ERROR text.missing [en]",
                        "A1[a] ERROR text.missing-option [en]",
                        "A1[1] ERROR text.missing-option [en]");
        assertThat(SomeFindings.of(Questionnaire.empty("en", "").withPages(List.of(page(text("X1", ""))))))
                .containsExactly("0 ERROR text.no-title [en]");
    }

    @Test
    void pointsOfAScaleThatAreNumbersSpeakForThemselves() {
        Question rating = ask(QuestionKind.RATING, "A1")
                .choices(List.of(Option.of("0", Text.NONE), Option.of("-1", Text.NONE), Option.of("never", Text.NONE)))
                .done();
        assertThat(SomeFindings.of(rating)).containsExactly("A1[never] ERROR text.missing-option [en]");
    }

    @Test
    void whatIsNotTranslatedIsSaidOnceForEachPlace() {
        Questionnaire questionnaire = survey(page(single("A1", "a", "b")))
                .withLanguages("en", List.of("es", "en"))
                .withTitle(SomeSurveys.text("A survey").with("es", "Una encuesta"));
        assertThat(SomeFindings.of(questionnaire))
                .containsExactly("1 WARNING text.untranslated [1, es]", "A1 WARNING text.untranslated [3, es]");
    }

    static Stream<QuestionKind> kindsWithChoices() {
        return Stream.of(QuestionKind.values()).filter(QuestionKind::hasChoices);
    }

    @ParameterizedTest
    @MethodSource("kindsWithChoices")
    void kindsHaveTheChoicesAndRowsThatTheyNeed(QuestionKind kind) {
        assertThat(SomeFindings.of(ask(kind, "A1").done()))
                .contains("A1 ERROR " + (kind == QuestionKind.MATRIX_NUMBERS ? "no-columns" : "no-choices"))
                .hasSize(kind == QuestionKind.MATRIX_TWO_SCALES ? 3 : kind.isMatrix() ? 2 : 1);
        assertThat(SomeFindings.of(ask(kind, "A1")
                        .choices(options("1", "2"))
                        .secondChoices(options("1", "2"))
                        .rows(options("r"))
                        .done()))
                .isEmpty();
    }

    @Test
    void numbersOfChoicesLeaveRoom() {
        assertThat(several(3, 2)).containsExactly("A3 ERROR rule.least-most [3, 2]");
        assertThat(several(4, null)).containsExactly("A3 ERROR rule.least [4, 3]");
        assertThat(several(null, 4)).containsExactly("A3 WARNING rule.most [4, 3]");
        assertThat(several(null, 0)).containsExactly("A3 ERROR rule.count");
        assertThat(several(-1, null)).containsExactly("A3 ERROR rule.count");
        assertThat(several(2, 3)).isEmpty();
    }

    private static List<String> several(Integer least, Integer most) {
        return SomeFindings.of(ask(QuestionKind.MULTIPLE, "A3")
                .choices(options("a", "b", "c"))
                .rules(Rules.NONE.withCount(least, most))
                .done());
    }

    @Test
    void limitsLeaveRoom() {
        assertThat(limited(QuestionKind.NUMBER, range("2", "1", false))).containsExactly("A1 ERROR rule.range");
        assertThat(limited(QuestionKind.NUMBER, range("1.2", "1.8", true)))
                .containsExactly("A1 ERROR rule.no-whole-number");
        assertThat(limited(QuestionKind.NUMBER, range("1.2", "2", true))).isEmpty();
        assertThat(limited(QuestionKind.TEXT, Rules.NONE.withText(0, "[a")))
                .containsExactly("A1 ERROR rule.longest", "A1 ERROR rule.pattern");
        assertThat(limited(QuestionKind.DATE, Rules.NONE.withDays(LocalDate.of(2009, 1, 2), LocalDate.of(2009, 1, 1))))
                .containsExactly("A1 ERROR rule.days");
        assertThat(limited(QuestionKind.LONG_TEXT, range("2", "1", false)))
                .as("what the kind does not look at")
                .isEmpty();
    }

    private static Rules range(String lowest, String highest, boolean whole) {
        return Rules.NONE.withRange(new BigDecimal(lowest), new BigDecimal(highest), whole);
    }

    private static List<String> limited(QuestionKind kind, Rules rules) {
        return SomeFindings.of(ask(kind, "A1").rules(rules).done());
    }

    @Test
    void closedQuestionsHaveATopic() {
        Question consent = ask(QuestionKind.CONSENT, "C1").topic("").done();
        Question open = ask(QuestionKind.LONG_TEXT, "X1").topic("").done();
        Question closed = ask(QuestionKind.YES_NO, "A1").topic("").done();
        Question unknown = ask(QuestionKind.YES_NO, "A2").topic("vinyl").done();
        assertThat(SomeFindings.of(consent, open, closed, unknown))
                .containsExactly("A1 WARNING topic.missing", "A2 WARNING topic.unknown [vinyl]");
    }

    @Test
    void onlyErrorsKeepASurveyFromGoingOut() {
        Questionnaire questionnaire =
                survey(page(ask(QuestionKind.YES_NO, "A1").topic("").done()), page());
        assertThat(QuestionnaireCheck.of(questionnaire, Set.of())).hasSize(2);
        assertThat(QuestionnaireCheck.errors(questionnaire)).isEmpty();
        assertThat(QuestionnaireCheck.errors(survey(page(text("1", ""))))).hasSize(1);
    }

    @Test
    void findingsComeInTheOrderOfTheQuestionnaire() {
        assertThat(SomeFindings.of(survey(page(text("A1", "B9 = 1"), text("a1", "")), page(text("2", "")))))
                .containsExactly(
                        "A1 ERROR condition.unknown-question [B9]",
                        "a1 ERROR code.duplicate",
                        "2 ERROR code.malformed");
    }
}
