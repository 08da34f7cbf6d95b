package org.alcts.portal.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerTimeTest {

    private static final double EXACTLY = 0.001;

    @Test
    void readsTwentyCharactersASecondAndTakesSomeSecondsToAnswer() {
        assertThat(seconds(single("Q1", 20).done())).isCloseTo(1 + 2 * 0.5 + 3, within(EXACTLY));
    }

    @Test
    void readsTheSameChoicesOnce() {
        assertThat(seconds(single("Q1", 20).done(), single("Q2", 20).done())).isCloseTo(5 + 4, within(EXACTLY));
    }

    @Test
    void onlyLooksAtWhatIsFilledInAlready() {
        assertThat(seconds(single("Q1", 20).prefill(Prefill.WORK_SETTING).done()))
                .isCloseTo(1 + 2, within(EXACTLY));
    }

    @Test
    void takesAQuarterOfConditionalRowsAndHalfOfConditionalQuestions() {
        assertThat(seconds(matrix("").done())).isCloseTo(4 * (2.5 + 0.5), within(EXACTLY));
        assertThat(seconds(matrix("A1 is empty").done())).isCloseTo(3, within(EXACTLY));
        assertThat(seconds(matrix("").condition("A1 is empty").done())).isCloseTo(6, within(EXACTLY));
    }

    @Test
    void neverSaysThatItTakesNoTime() {
        assertThat(AnswerTime.minutes(Questionnaire.empty("en", "Nothing"))).isEqualTo(1);
    }

    private static double seconds(Question... questions) {
        return AnswerTime.seconds(
                Questionnaire.empty("en", "Some").withPages(List.of(Page.of(Text.NONE, List.of(questions)))));
    }

    /** With two choices of ten characters. */
    private static QuestionEdit single(String code, int characters) {
        return Question.of(QuestionKind.SINGLE, code)
                .text(Text.of("en", "x".repeat(characters)))
                .choices(List.of(option("a", ""), option("b", "")));
    }

    /** With four rows of ten characters, and choices that say nothing. */
    private static QuestionEdit matrix(String rowCondition) {
        return Question.of(QuestionKind.MATRIX, "M1")
                .choices(List.of(Option.of("1", Text.NONE)))
                .rows(IntStream.range(0, 4)
                        .mapToObj(row -> option("r" + row, rowCondition))
                        .toList());
    }

    private static Option option(String code, String condition) {
        return Option.of(code, Text.of("en", (code + "xxxxxxxxxx").substring(0, 10)))
                .withCondition(condition);
    }
}
