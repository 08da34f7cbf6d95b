package org.alcts.portal.survey.answering;

import static org.alcts.portal.survey.SomeSurveys.options;
import static org.alcts.portal.survey.SomeSurveys.single;
import static org.alcts.portal.survey.SomeSurveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Rules;
import org.junit.jupiter.api.Test;

/** What is shown to whom, and which answers are good. */
class AnswerCheckTest {

    @Test
    void showsWhatItsConditionSaysAndForgetsAnswersToWhatIsHidden() {
        Question first = single("A", "First", "yes", "no");
        Question second =
                single("B", "Second", "x", "y").edit().condition("A = yes").done();
        Question quoted =
                single("B", "Second", "x", "y").edit().condition("A = \"yes\"").done();
        Question third = single("C", "Third", "z").edit().condition("B = \"x\"").done();
        Questionnaire questionnaire = of(first, quoted, third);
        Answers all = answers("A", "no", "B", "x", "C", "z");
        assertThat(codes(questionnaire, all)).containsExactly("A");
        assertThat(Shown.of(questionnaire, all, 1).relevant()).isEqualTo(answers("A", "no"));
        assertThat(codes(questionnaire, answers("A", "yes", "B", "x"))).containsExactly("A", "B", "C");
        assertThat(codes(of(first, second), answers("A", "yes")))
                .as("compares with the answer to a question that is not there")
                .containsExactly("A");
    }

    @Test
    void aHiddenRowOrChoiceHasNoAnswer() {
        Question areas = Question.of(QuestionKind.MULTIPLE, "A")
                .choices(options("cat", "acq"))
                .done();
        Question interest = Question.of(QuestionKind.MATRIX, "T")
                .choices(options("1", "2"))
                .rows(List.of(
                        Option.of("cat", text("Cataloging")).withCondition("A includes \"cat\""),
                        Option.of("all", text("All"))))
                .done();
        Questionnaire questionnaire = of(areas, interest);
        Answers answers = answers("A[acq]", "Y", "T[cat]", "2", "T[all]", "1");
        assertThat(Shown.of(questionnaire, answers, 1).relevant()).isEqualTo(answers("A[acq]", "Y", "T[all]", "1"));
    }

    @Test
    void theTwoScalesOfAMatrixHideTheirOwnPoints() {
        List<Option> narrowed =
                List.of(Option.of("1", text("1")), Option.of("2", text("2")).withCondition("A = \"yes\""));
        Question matrix = Question.of(QuestionKind.MATRIX_TWO_SCALES, "V")
                .choices(options("1", "2"))
                .secondChoices(narrowed)
                .rows(options("r"))
                .done();
        Questionnaire questionnaire = of(single("A", "First", "yes", "no"), matrix);
        Answers answers = answers("A", "no", "V[r][1]", "2", "V[r][2]", "2");
        assertThat(Shown.of(questionnaire, answers, 1).relevant()).isEqualTo(answers("A", "no", "V[r][1]", "2"));
    }

    @Test
    void whatWasRankedAfterAHiddenChoiceMovesUp() {
        List<Option> choices = new ArrayList<>(options("a", "b", "c"));
        choices.set(0, choices.getFirst().withCondition("A = \"yes\""));
        Question ranking =
                Question.of(QuestionKind.RANKING, "R").choices(choices).done();
        Questionnaire questionnaire = of(single("A", "First", "yes", "no"), ranking);
        Shown shown = Shown.of(questionnaire, answers("A", "no", "R[1]", "b", "R[2]", "a", "R[3]", "c"), 1);
        assertThat(shown.relevant()).isEqualTo(answers("A", "no", "R[1]", "b", "R[2]", "c"));
        assertThat(AnswerCheck.all(shown)).isEmpty();
        Shown forged = Shown.of(questionnaire, answers("A", "no", "R[3]", "forged"), 1);
        assertThat(forged.relevant()).as("a place that is not asked for").isEqualTo(answers("A", "no"));
    }

    @Test
    void theWordsOfOtherGoWithIt() {
        Question one = single("S", "One", "x")
                .edit()
                .rules(Rules.NONE.withOther(true).withComment(true))
                .obligation(Obligation.HARD)
                .done();
        Shown left = Shown.of(of(one), answers("S", "x", "S[other]", "secret", "S[comment]", "kept"), 1);
        assertThat(left.relevant()).isEqualTo(answers("S", "x", "S[comment]", "kept"));
        Shown other = Shown.of(of(one), answers("S", "-oth-", "S[other]", "a shop"), 1);
        assertThat(other.relevant()).isEqualTo(answers("S", "-oth-", "S[other]", "a shop"));
        check(one, answers("S[comment]", "a comment alone"), "S survey-answering.missing");
        Question several = Question.of(QuestionKind.MULTIPLE, "M")
                .choices(options("x"))
                .rules(Rules.NONE.withOther(true))
                .done();
        assertThat(Shown.of(of(several), answers("M[x]", "Y", "M[other]", "secret"), 1)
                        .relevant())
                .isEqualTo(answers("M[x]", "Y"));
    }

    @Test
    void aRowCalledOtherIsARowLikeAnyOther() {
        Question lines = Question.of(QuestionKind.TEXT, "L")
                .rows(options("name", "other"))
                .rules(Rules.NONE.withText(3, null))
                .done();
        check(lines, answers("L[other]", "long"), "L[other] survey-answering.too-long");
        Question next =
                single("N", "Next", "x").edit().condition("count(L) = 1").done();
        assertThat(codes(of(lines, next), answers("L[other]", "abc"))).containsExactly("L", "N");
    }

    @Test
    void randomOrderIsTheSameForTheSamePersonAndKeepsNoneOfTheseLast() {
        List<Option> options = new ArrayList<>(
                options(IntStream.range(0, 20).mapToObj(Integer::toString).toArray(String[]::new)));
        options.addFirst(Option.of("none", text("None")).withExclusive(true));
        Question question = Question.of(QuestionKind.MULTIPLE, "A")
                .choices(options)
                .rules(Rules.NONE.withRandomOrder(true))
                .done();
        Questionnaire questionnaire = of(question);
        List<Option> once = choices(questionnaire, 7);
        assertThat(choices(questionnaire, 7)).isEqualTo(once);
        assertThat(choices(questionnaire, 8)).isNotEqualTo(once);
        assertThat(once.getLast().code()).isEqualTo("none");
    }

    @Test
    void saysWhatIsMissingAndWrongBesideTheField() {
        Question areas = Question.of(QuestionKind.MULTIPLE, "A")
                .choices(List.of(
                        Option.of("a", text("a")),
                        Option.of("b", text("b")),
                        Option.of("c", text("c")),
                        Option.of("none", text("none")).withExclusive(true)))
                .rules(Rules.NONE.withCount(2, 2).withOther(true))
                .done();
        check(areas, answers(), "");
        check(areas, answers("A[a]", "Y"), "A survey-answering.at-least");
        check(areas, answers("A[a]", "Y", "A[b]", "Y", "A[c]", "Y"), "A survey-answering.at-most");
        check(areas, answers("A[none]", "Y", "A[b]", "Y"), "A survey-answering.exclusive");
        check(areas, answers("A[none]", "Y"), "");
        check(areas, answers("A[a]", "Y", "A[-oth-]", "Y"), "A[other] survey-answering.other");
        check(areas, answers("A[a]", "yes", "A[b]", "Y"), "A[a] survey-answering.unknown-choice");
        check(single("S", "One", "x"), answers("S", "hacked"), "S survey-answering.unknown-choice");
    }

    @Test
    void checksNumbersTextsAndDays() {
        Question number = Question.of(QuestionKind.NUMBER, "N")
                .rules(Rules.NONE.withRange(BigDecimal.ONE, BigDecimal.TEN, true))
                .done();
        check(number, answers("N", "ten"), "N survey-answering.no-number");
        check(number, answers("N", "1e9"), "N survey-answering.no-number");
        check(number, answers("N", "0"), "N survey-answering.lowest");
        check(number, answers("N", "10.5"), "N survey-answering.whole-number");
        check(number, answers("N", "11"), "N survey-answering.highest");
        check(number, answers("N", "10.0"), "");
        Question text = Question.of(QuestionKind.TEXT, "X")
                .rules(Rules.NONE.withText(10, "[a-z]+"))
                .done();
        check(text, answers("X", "abcdefghijk"), "X survey-answering.too-long");
        check(text, answers("X", "ABC"), "X survey-answering.pattern");
        check(text, answers("X", "abc"), "");
        Question day = Question.of(QuestionKind.DATE, "D")
                .rules(Rules.NONE.withDays(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)))
                .done();
        check(day, answers("D", "12/01/2009"), "D survey-answering.no-date");
        check(day, answers("D", "2008-12-31"), "D survey-answering.earliest");
        check(day, answers("D", "2010-01-01"), "D survey-answering.latest");
    }

    @Test
    void anExpressionThatRunsAwayIsStoppedAndLetsTheTextThrough() {
        assertThat(SafePattern.matches("(.*,){12}P", ",".repeat(100))).isTrue();
        assertThat(SafePattern.isValid("(a")).isFalse();
    }

    @Test
    void aRankingHasNeitherGapsNorDoubles() {
        Question ranking = Question.of(QuestionKind.RANKING, "R")
                .choices(options("a", "b", "c", "d"))
                .rules(Rules.NONE.withCount(null, 3))
                .done();
        check(ranking, answers("R[1]", "a", "R[2]", "b"), "");
        check(ranking, answers("R[2]", "a"), "R survey-answering.rank-gap");
        check(ranking, answers("R[1]", "a", "R[2]", "a"), "R survey-answering.rank-twice");
        check(ranking, answers("R[1]", "z"), "R[1] survey-answering.unknown-choice");
    }

    @Test
    void whatMustBeAnsweredKeepsThePageAndWhatShouldIsRemindedOf() {
        Question consent = Question.of(QuestionKind.CONSENT, "C")
                .obligation(Obligation.HARD)
                .done();
        check(consent, answers(), "C survey-answering.consent");
        Question matrix = Question.of(QuestionKind.MATRIX, "T")
                .choices(options("1", "2"))
                .rows(options("a", "b"))
                .obligation(Obligation.HARD)
                .done();
        check(matrix, answers("T[a]", "1"), "T[b] survey-answering.every-row");
        Question soft =
                single("S", "One", "x").edit().obligation(Obligation.SOFT).done();
        ShownPage page = Shown.of(of(soft), answers(), 1).pages().getFirst();
        assertThat(AnswerCheck.page(page, answers())).isEmpty();
        assertThat(AnswerCheck.reminders(page, answers()))
                .extracting(Question::code)
                .containsExactly("S");
    }

    private static void check(Question question, Answers answers, String expected) {
        List<Refused> found = AnswerCheck.all(Shown.of(of(question), answers, 1));
        assertThat(found.stream().map(r -> r.field() + " " + r.messageKey()).toList())
                .as("%s", answers.values())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    private static List<Option> choices(Questionnaire questionnaire, long seed) {
        return Shown.of(questionnaire, answers(), seed)
                .pages()
                .getFirst()
                .questions()
                .getFirst()
                .choices();
    }

    private static List<String> codes(Questionnaire questionnaire, Answers answers) {
        return Shown.of(questionnaire, answers, 1).pages().stream()
                .flatMap(page -> page.questions().stream())
                .map(ShownQuestion::code)
                .toList();
    }

    private static Questionnaire of(Question... questions) {
        return Questionnaire.empty("en", "Test").withPages(List.of(Page.of(text("Page"), Arrays.asList(questions))));
    }

    private static Answers answers(String... pairs) {
        Answers answers = new Answers(Map.of());
        for (int i = 0; i < pairs.length; i += 2) {
            answers = answers.with(pairs[i], pairs[i + 1]);
        }
        return answers;
    }
}
