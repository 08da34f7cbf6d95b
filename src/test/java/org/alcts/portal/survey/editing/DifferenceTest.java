package org.alcts.portal.survey.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alcts.portal.survey.editing.Difference.What;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final Question a1 = Question.of(QuestionKind.TEXT, "A1").done();
    private final Question a2 = Question.of(QuestionKind.TEXT, "A2").done();
    private final Page page = Page.of(Text.of("en", "First"), List.of(a1, a2));
    private final Questionnaire before = Questionnaire.empty("en", "Needs").withPages(List.of(page));

    @Test
    void theSameDiffersNowhere() {
        assertThat(Difference.between(before, before)).isEmpty();
    }

    @Test
    void aChangedWordIsFoundAtItsQuestion() {
        Questionnaire after = Arrangement.changeQuestion(
                before,
                a2.key(),
                question -> question.edit().text(Text.of("en", "Why?")).done());
        assertThat(Difference.between(before, after))
                .containsExactly(new Difference(a2.key(), What.CHANGED, "A2", "A2"));
        assertThat(Difference.firstPlace(before, after)).contains(a2.key());
    }

    @Test
    void whatIsNewMovedOrGoneIsSaid() {
        Changed added = Arrangement.duplicate(before, a2.key());
        assertThat(Difference.between(before, added.questionnaire()))
                .containsExactly(new Difference(added.key(), What.ADDED, "", "A3"));
        assertThat(Difference.between(added.questionnaire(), before))
                .containsExactly(new Difference(added.key(), What.REMOVED, "A3", ""));
        assertThat(Difference.between(before, Arrangement.up(before, a2.key())))
                .extracting(Difference::what)
                .containsOnly(What.MOVED);
    }

    @Test
    void theSurveysOwnWordsAreAPlaceToo() {
        Questionnaire after = before.withWelcome(Text.of("en", "Welcome"));
        assertThat(Difference.between(before, after))
                .containsExactly(new Difference("", What.SURVEY, "Needs", "Needs"));
    }

    @Test
    void aNewQuestionGoesOnCounting() {
        assertThat(NewQuestion.of(QuestionKind.NOTE, before, a1.key()).code()).isEqualTo("A3");
        assertThat(NewQuestion.of(QuestionKind.NOTE, before, page.key()).code()).isEqualTo("A3");
        assertThat(NewQuestion.of(QuestionKind.NOTE, before, "").code()).isEqualTo("Q1");
    }
}
