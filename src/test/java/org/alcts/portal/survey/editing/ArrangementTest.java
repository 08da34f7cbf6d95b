package org.alcts.portal.survey.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final Question a1 = Question.of(QuestionKind.SINGLE, "A1")
            .choices(List.of(Option.of("1", Text.of("en", "One"))))
            .done();
    private final Question a2 =
            Question.of(QuestionKind.TEXT, "A2").condition("A1 = '1'").done();
    private final Question b1 =
            Question.of(QuestionKind.NUMBER, "B1").condition("A2 is empty").done();
    private final Page first = Page.of(Text.of("en", "First"), List.of(a1, a2));
    private final Page second = Page.of(Text.of("en", "Second"), List.of(b1));
    private final Questionnaire questionnaire =
            Questionnaire.empty("en", "Needs").withPages(List.of(first, second));

    @Test
    void aQuestionAtTheTopOfAPageGoesUpToTheEndOfThePageBefore() {
        assertThat(codes(Arrangement.up(questionnaire, b1.key()))).containsExactly("A1 A2 B1", "");
        assertThat(codes(Arrangement.up(questionnaire, a2.key()))).containsExactly("A2 A1", "B1");
    }

    @Test
    void aQuestionAtTheEndOfAPageGoesDownToTheTopOfTheNext() {
        assertThat(codes(Arrangement.down(questionnaire, a2.key()))).containsExactly("A1", "A2 B1");
    }

    @Test
    void pastTheEndsNothingMoves() {
        assertThat(Arrangement.up(questionnaire, a1.key())).isEqualTo(questionnaire);
        assertThat(Arrangement.down(questionnaire, b1.key())).isEqualTo(questionnaire);
        assertThat(Arrangement.up(questionnaire, first.key())).isEqualTo(questionnaire);
        assertThat(Arrangement.up(questionnaire, "gone")).isEqualTo(questionnaire);
    }

    @Test
    void aPageMovesWithItsQuestions() {
        assertThat(codes(Arrangement.down(questionnaire, first.key()))).containsExactly("B1", "A1 A2");
    }

    @Test
    void aQuestionIsPutToAPlaceOnAnotherPage() {
        assertThat(codes(Arrangement.moveQuestion(questionnaire, b1.key(), first.key(), 1)))
                .containsExactly("A1 B1 A2", "");
        assertThat(codes(Arrangement.moveQuestion(questionnaire, a1.key(), first.key(), 9)))
                .containsExactly("A2 A1", "B1");
        assertThat(Arrangement.moveQuestion(questionnaire, a1.key(), "gone", 0)).isEqualTo(questionnaire);
    }

    @Test
    void whatIsDroppedStandsWhereItWasDropped() {
        assertThat(codes(drop(a1, a2.key(), true))).containsExactly("A2 A1", "B1");
        assertThat(codes(drop(a1, b1.key(), false))).containsExactly("A2", "A1 B1");
        assertThat(codes(drop(b1, a2.key(), false))).containsExactly("A1 B1 A2", "");
        assertThat(codes(drop(b1, "", true))).containsExactly("B1 A1 A2", "");
        assertThat(codes(drop(a1, second.key(), true))).containsExactly("A2", "A1 B1");
        assertThat(codes(drop(a1, second.key(), false))).containsExactly("A2 A1", "B1");
        assertThat(codes(drop(a2, first.key(), false))).containsExactly("A2 A1", "B1");
        assertThat(drop(a1, a1.key(), true)).isEqualTo(questionnaire);
    }

    @Test
    void aDroppedPageGoesPastWholePages() {
        assertThat(codes(Arrangement.drop(questionnaire, second.key(), first.key(), false)))
                .containsExactly("B1", "A1 A2");
        assertThat(codes(Arrangement.drop(questionnaire, first.key(), b1.key(), false)))
                .containsExactly("B1", "A1 A2");
        assertThat(codes(Arrangement.drop(questionnaire, second.key(), "", false)))
                .containsExactly("B1", "A1 A2");
        assertThat(Arrangement.drop(questionnaire, first.key(), a2.key(), true)).isEqualTo(questionnaire);
    }

    private Questionnaire drop(Question question, String target, boolean after) {
        return Arrangement.drop(questionnaire, question.key(), target, after);
    }

    @Test
    void aDuplicateHasAKeyAndACodeOfItsOwnAndStandsNextToTheOriginal() {
        Changed changed = Arrangement.duplicate(questionnaire, a1.key());
        assertThat(codes(changed.questionnaire())).containsExactly("A1 A3 A2", "B1");
        Question copy =
                Arrangement.question(changed.questionnaire(), changed.key()).orElseThrow();
        assertThat(copy.key()).isNotEqualTo(a1.key());
        assertThat(copy.choices()).isEqualTo(a1.choices());
    }

    @Test
    void theConditionsOnADuplicatedPageSpeakOfTheCopies() {
        Changed changed = Arrangement.duplicate(questionnaire, first.key());
        assertThat(codes(changed.questionnaire())).containsExactly("A1 A2", "A3 A4", "B1");
        assertThat(changed.questionnaire().question("A4").orElseThrow().condition())
                .isEqualTo("A3 = '1'");
        assertThat(changed.questionnaire().question("B1").orElseThrow().condition())
                .isEqualTo("A2 is empty");
    }

    @Test
    void afterRemovingTheNeighbourIsGoneOnWith() {
        assertThat(Arrangement.remove(questionnaire, a1.key()).key()).isEqualTo(a2.key());
        assertThat(Arrangement.remove(questionnaire, a2.key()).key()).isEqualTo(a1.key());
        assertThat(Arrangement.remove(questionnaire, b1.key()).key()).isEqualTo(second.key());
        Changed withoutFirst = Arrangement.remove(questionnaire, first.key());
        assertThat(codes(withoutFirst.questionnaire())).containsExactly("B1");
        assertThat(Arrangement.remove(withoutFirst.questionnaire(), second.key())
                        .key())
                .isEmpty();
    }

    @Test
    void whatIsAddedFollowsWhatItIsAddedAt() {
        Question added = Question.of(QuestionKind.NOTE, "N1").done();
        assertThat(codes(Arrangement.addQuestion(questionnaire, a1.key(), added).questionnaire()))
                .containsExactly("A1 N1 A2", "B1");
        assertThat(codes(Arrangement.addQuestion(questionnaire, first.key(), added)
                        .questionnaire()))
                .containsExactly("A1 A2 N1", "B1");
        assertThat(codes(Arrangement.addQuestion(questionnaire, "", added).questionnaire()))
                .containsExactly("A1 A2", "B1 N1");
        assertThat(codes(Arrangement.addPage(questionnaire, a1.key(), Page.of(null, List.of(added)))
                        .questionnaire()))
                .containsExactly("A1 A2", "N1", "B1");
        assertThat(codes(Arrangement.addQuestion(questionnaire.withPages(List.of()), "", added)
                        .questionnaire()))
                .containsExactly("N1");
    }

    private static List<String> codes(Questionnaire questionnaire) {
        return questionnaire.pages().stream()
                .map(page -> String.join(
                        " ", page.questions().stream().map(Question::code).toList()))
                .toList();
    }
}
