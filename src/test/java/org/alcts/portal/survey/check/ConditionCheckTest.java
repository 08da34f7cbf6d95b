package org.alcts.portal.survey.check;

import static org.alcts.portal.survey.SomeSurveys.options;
import static org.alcts.portal.survey.check.SomeFindings.ask;
import static org.alcts.portal.survey.check.SomeFindings.page;
import static org.alcts.portal.survey.check.SomeFindings.single;
import static org.alcts.portal.survey.check.SomeFindings.survey;
import static org.alcts.portal.survey.check.SomeFindings.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.questionnaire.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that cannot be read, ask about what is not there or not yet, or compare with what cannot be answered. */
class ConditionCheckTest {

    private static final List<Question> BEFORE = List.of(
            ask(QuestionKind.SINGLE, "A1")
                    .choices(options("public", "academic"))
                    .rules(Rules.NONE.withOther(true))
                    .done(),
            ask(QuestionKind.MULTIPLE, "A3").choices(options("cat", "acq")).done(),
            ask(QuestionKind.MATRIX, "T1")
                    .choices(options("1", "2", "3"))
                    .rows(options("rda"))
                    .done(),
            ask(QuestionKind.NUMBER, "N1").done(),
            ask(QuestionKind.DATE, "D1").done(),
            ask(QuestionKind.TEXT, "X1").done(),
            ask(QuestionKind.YES_NO, "Y1").done(),
            ask(QuestionKind.NOTE, "H1").done());

    private static List<String> after(String condition) {
        List<Question> questions = new ArrayList<>(BEFORE);
        questions.add(text("Z1", condition));
        return SomeFindings.of(questions.toArray(Question[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 = \"public\" and T1[rda] >= 2",
                "a1 = \"-oth-\" and A1[other] = \"a shop\"",
                "A3 includes cat or a3[acq] = \"Y\" or A3[acq] is empty",
                "count(A3) >= 2 and not (N1 < 3)",
                "D1 >= \"2009-01-12\" and X1 != \"x\"",
                "Y1 = Y1 and Y1 = \"N\" and A1 != \"\"",
                "T1 = 2 and 5 > N1 and T1[rda] includes 2"
            })
    void goodOnes(String condition) {
        assertThat(after(condition)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A1 = "publik"           | unknown-value [A1, publik]
            "publik" != A1          | unknown-value [A1, publik]
            A1 includes "zoo"       | unknown-value [A1, zoo]
            T1[rda] = 9             | unknown-value [T1[rda], 9]
            T1 = 9                  | unknown-value [T1, 9]
            A3[cat] = "N"           | unknown-value [A3[cat], N]
            A3 = "cat"              | use-includes [A3, cat]
            N1 includes 5           | unknown-value [N1, 5]
            N1 > "many"             | no-number [N1, many]
            count(A3) = "two"       | no-number [count(A3), two]
            D1 > 2009               | no-day [D1, 2009]
            B1 = 1                  | unknown-question [B1]
            A3[ser] = "Y"           | unknown-field [A3[ser]]
            T1[rda][2] = 1          | unknown-field [T1[rda][2]]
            H1 is empty             | asks-nothing [H1]""")
    void badOnes(String condition, String expected) {
        assertThat(after(condition)).containsExactly("Z1 ERROR condition." + expected);
    }

    @Test
    void saysWhereAConditionCannotBeRead() {
        assertThat(after("A1 = = 2")).containsExactly("Z1 ERROR survey-condition.unexpected [6, =]");
    }

    @Test
    void aQuestionAsksOnlyAboutEarlierOnes() {
        assertThat(SomeFindings.of(text("Z1", "A1 = \"a\""), single("A1", "a")))
                .containsExactly("Z1 ERROR condition.forward [A1]");
        assertThat(SomeFindings.of(text("Z1", "Z1 is empty"))).containsExactly("Z1 ERROR condition.cycle [Z1 → Z1]");
    }

    @Test
    void soDoItsChoicesAndRows() {
        Question question = ask(QuestionKind.MATRIX, "T1")
                .choices(List.of(Option.of("1", Text.NONE).withCondition("B1 = 1")))
                .rows(List.of(options("r").getFirst().withCondition("X1 is empty")))
                .done();
        assertThat(SomeFindings.of(question, text("X1", "")))
                .containsExactly("T1[1] ERROR condition.unknown-question [B1]", "T1[r] ERROR condition.forward [X1]");
    }

    @Test
    void aPageAsksOnlyAboutEarlierPages() {
        Page asking = page(single("A1", "a")).withCondition("A1 = \"a\"");
        assertThat(SomeFindings.of(survey(asking))).containsExactly("1 ERROR condition.own-page [A1]");
        Page early = page(text("X1", "")).withCondition("A1 = \"a\"");
        assertThat(SomeFindings.of(survey(early, page(single("A1", "a")))))
                .containsExactly("1 ERROR condition.forward [A1]");
        assertThat(SomeFindings.of(survey(page(single("A1", "a")), early))).isEmpty();
    }

    @Test
    void circlesAreNamed() {
        assertThat(SomeFindings.of(text("A1", "B1 is empty"), text("C1", "A1 is empty"), text("B1", "C1 is empty")))
                .containsExactly("A1 ERROR condition.cycle [A1 → B1 → C1 → A1]");
    }

    @Test
    void circlesRunByWayOfOptionsAndPages() {
        Question choice = ask(QuestionKind.SINGLE, "B1")
                .choices(List.of(
                        options("a").getFirst().withCondition("A1 is empty"),
                        options("b").getFirst()))
                .done();
        assertThat(SomeFindings.of(text("A1", "B1 = \"a\""), choice))
                .containsExactly("A1 ERROR condition.cycle [A1 → B1 → A1]");
        Page later = page(text("B1", "")).withCondition("A1 is empty");
        assertThat(SomeFindings.of(survey(page(text("A1", "")).withCondition("B1 is empty"), later)))
                .containsExactly("1 ERROR condition.cycle [A1 → B1 → A1]");
    }

    @Test
    void inRandomOrderNothingOnThePageComesBefore() {
        Page page = page(single("A1", "a"), text("X1", "A1 = \"a\"")).withRandomOrder(true);
        assertThat(SomeFindings.of(survey(page))).containsExactly("X1 ERROR condition.random [A1]");
        Page other = page(text("X1", "A1 = \"a\"")).withRandomOrder(true);
        assertThat(SomeFindings.of(survey(page(single("A1", "a")), other))).isEmpty();
    }
}
