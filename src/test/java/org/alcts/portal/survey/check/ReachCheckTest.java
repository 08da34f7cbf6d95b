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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can ever see is found; what somebody can see is not. */
class ReachCheckTest {

    private static final List<Question> BEFORE = List.of(
            single("A1", "public", "academic"),
            ask(QuestionKind.MULTIPLE, "A3")
                    .choices(options("cat", "acq", "ser"))
                    .rules(Rules.NONE.withCount(null, 2))
                    .done(),
            ask(QuestionKind.RATING, "R1").choices(options("1", "2", "3")).done(),
            ask(QuestionKind.NUMBER, "N1")
                    .rules(Rules.NONE.withRange(BigDecimal.ZERO, BigDecimal.TEN, true))
                    .done(),
            ask(QuestionKind.DATE, "D1")
                    .rules(Rules.NONE.withDays(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)))
                    .done(),
            ask(QuestionKind.TEXT, "X1").done());

    private static List<String> after(String condition) {
        List<Question> questions = new ArrayList<>(BEFORE);
        questions.add(text("Z1", condition));
        return SomeFindings.of(questions.toArray(Question[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 = \"public\" and A1 = \"academic\"",
                "A1 = \"public\" and not (A1 != \"academic\")",
                "A1 is empty and A1 includes \"public\"",
                "R1 > 3",
                "4 <= R1 or R1 < 1",
                "N1 > 3 and N1 < 4",
                "N1 > 10",
                "count(A3) > 2",
                "count(A3) >= 2 and count(A3) <= 1",
                "A3 includes cat and A3[cat] is empty",
                "D1 > \"2009-12-31\"",
                "D1 < \"2009-06-02\" and D1 > \"2009-06-01\"",
                "X1 is empty and X1 = \"x\"",
                "not (A1 = \"public\" or A1 != \"public\")",
                "1 = 2",
                "(A1 = \"public\" or A1 = \"academic\") and (A1 is empty or R1 > 3)"
            })
    void neverHolds(String condition) {
        assertThat(after(condition)).containsExactly("Z1 ERROR unreachable.question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 = \"public\" and R1 = 3",
                "A1 != \"public\" and A1 != \"academic\"",
                "R1 >= 3 and R1 != 2",
                "N1 > 3 and N1 < 5",
                "N1 >= 10",
                "count(A3) = 2 and A3 includes ser",
                "D1 >= \"2009-12-31\"",
                "D1 < \"2009-06-03\" and D1 > \"2009-06-01\"",
                "X1 > \"a\" and X1 < \"b\"",
                "N1 = R1",
                "not (R1 < 3) and not (R1 >= 3)"
            })
    void canHold(String condition) {
        assertThat(after(condition)).isEmpty();
    }

    @Test
    void aPageThatIsNeverShownIsSaidOnce() {
        assertThat(SomeFindings.of(survey(
                        page(single("A1", "a")),
                        page(text("X1", ""), text("X2", "X1 is not empty"))
                                .withCondition("A1 = \"a\" and A1 is empty"))))
                .containsExactly("2 ERROR unreachable.page");
    }

    @Test
    void whatDependsOnItSaysWhy() {
        Question never = text("X1", "A1 = \"a\" and A1 is empty");
        assertThat(SomeFindings.of(single("A1", "a"), never, text("X2", "X1 is not empty"), text("X3", "X1 is empty")))
                .containsExactly("X1 ERROR unreachable.question", "X2 ERROR unreachable.because [X1]");
    }

    @Test
    void aQuestionCanContradictItsPage() {
        assertThat(SomeFindings.of(survey(
                        page(single("A1", "a", "b")),
                        page(text("X1", "A1 = \"b\"")).withCondition("A1 = \"a\""))))
                .containsExactly("X1 ERROR unreachable.with-page");
    }

    @Test
    void aChoiceThatIsNeverShownIsNeverTaken() {
        Option never = options("x").getFirst().withCondition("A1 = \"a\" and A1 = \"b\"");
        Question choice = ask(QuestionKind.SINGLE, "B1")
                .choices(List.of(never, options("y").getFirst()))
                .done();
        assertThat(SomeFindings.of(single("A1", "a", "b"), choice, text("X1", "B1 = \"x\"")))
                .containsExactly("B1[x] WARNING unreachable.option", "X1 ERROR unreachable.question");
    }

    @Test
    void withoutAnyChoiceAQuestionIsNotShown() {
        Option never = options("x").getFirst().withCondition("A1 = \"a\" and A1 = \"b\"");
        Question choice = ask(QuestionKind.SINGLE, "B1").choices(List.of(never)).done();
        assertThat(SomeFindings.of(single("A1", "a", "b"), choice, text("X1", "B1 is not empty")))
                .containsExactly(
                        "B1[x] WARNING unreachable.option",
                        "B1 ERROR unreachable.options",
                        "X1 ERROR unreachable.because [B1]");
    }

    @Test
    void aConditionThatIsRefusedHidesNothing() {
        assertThat(SomeFindings.of(text("X1", "B9 = 1"), text("X2", "X1 is not empty")))
                .containsExactly("X1 ERROR condition.unknown-question [B9]");
    }

    @Test
    void manyCasesAreTakenForPossible() {
        String many = String.join(
                " and ",
                IntStream.range(0, 12)
                        .mapToObj(n -> "(A1 = \"public\" or R1 = 1 or X1 = \"" + n + "\")")
                        .toList());
        assertThat(after(many)).isEmpty();
    }
}
