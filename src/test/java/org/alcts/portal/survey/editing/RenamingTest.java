package org.alcts.portal.survey.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.junit.jupiter.api.Test;

class RenamingTest {

    private final Question a1 = Question.of(QuestionKind.YES_NO, "A1").done();
    private final Question b1 = Question.of(QuestionKind.MATRIX, "B1")
            .condition("A1 = 'A1'")
            .rows(List.of(Option.of("r", Text.NONE).withCondition("not A1 is empty")))
            .done();
    private final Page page = Page.of(Text.NONE, List.of(a1)).withCondition("a1 = Y");
    private final Questionnaire questionnaire =
            Questionnaire.empty("en", "Needs").withPages(List.of(page, Page.of(Text.NONE, List.of(b1))));

    @Test
    void conditionsOfPagesQuestionsAndRowsFollow() {
        Questionnaire renamed = Renaming.question(questionnaire, a1.key(), "Consent");
        assertThat(renamed.pages().getFirst().condition()).isEqualTo("Consent = Y");
        Question row = renamed.question("B1").orElseThrow();
        assertThat(row.condition()).isEqualTo("Consent = 'A1'");
        assertThat(row.rows().getFirst().condition()).isEqualTo("not Consent is empty");
    }

    @Test
    void neitherWordsInQuotesNorRowsNorLongerNamesAreTakenForTheCode() {
        assertThat(Renaming.inCondition("T1[A1] = 2 and A11 = 'A1' or A1[t1] > 2 or \"it\\\"A1\" = a1", "A1", "Z$9"))
                .isEqualTo("T1[A1] = 2 and A11 = 'A1' or Z$9[t1] > 2 or \"it\\\"A1\" = Z$9");
        assertThat(Renaming.inCondition("A1 = 'not closed", "A1", "B")).isEqualTo("B = 'not closed");
    }

    @Test
    void aCodeThatIsTakenOrMalformedIsRefused() {
        assertThat(Renaming.allowed(questionnaire, a1.key(), "b1")).isFalse();
        assertThat(Renaming.allowed(questionnaire, a1.key(), "a1")).isTrue();
        assertThat(Renaming.allowed(questionnaire, a1.key(), "1a")).isFalse();
        assertThat(Renaming.allowed(questionnaire, a1.key(), "")).isFalse();
        assertThat(Renaming.allowed(questionnaire, a1.key(), "Count")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Renaming.question(questionnaire, a1.key(), "A 1"));
    }

    @Test
    void anOptionIsRenamedWhereItIsComparedIncludedOrNamed() {
        Question several = Question.of(QuestionKind.MULTIPLE, "A3")
                .choices(List.of(Option.of("cat", Text.NONE)))
                .done();
        Question two = Question.of(QuestionKind.MATRIX_TWO_SCALES, "V1")
                .rows(List.of(Option.of("cat", Text.NONE)))
                .choices(List.of(Option.of("1", Text.NONE)))
                .secondChoices(List.of(Option.of("1", Text.NONE)))
                .done();
        Question last = Question.of(QuestionKind.NOTE, "N1")
                .condition(
                        "A3 includes \"cat\" and A3[cat] is not empty and V1[cat][1] = 1 and V1[cat][2] = 1 and A1 = \"cat\"")
                .done();
        Questionnaire survey =
                Questionnaire.empty("en", "S").withPages(List.of(Page.of(Text.NONE, List.of(several, two, last))));
        assertThat(Renaming.option(survey, several.key(), OptionSlot.CHOICES, 0, "meta")
                        .question("N1")
                        .orElseThrow()
                        .condition())
                .isEqualTo(
                        "A3 includes \"meta\" and A3[meta] is not empty and V1[cat][1] = 1 and V1[cat][2] = 1 and A1 = \"cat\"");
        assertThat(Renaming.option(survey, two.key(), OptionSlot.SECOND_CHOICES, 0, "low")
                        .question("N1")
                        .orElseThrow()
                        .condition())
                .contains("V1[cat][1] = 1 and V1[cat][2] = \"low\"");
        assertThat(Renaming.option(survey, two.key(), OptionSlot.ROWS, 0, "row")
                        .question("N1")
                        .orElseThrow()
                        .condition())
                .contains("A3[cat]")
                .contains("V1[row][1] = 1 and V1[row][2] = 1");
    }

    @Test
    void whatComesBeforeCanBeAskedAbout() {
        List<Askable> before = Askable.before(
                Arrangement.changeQuestion(
                        questionnaire,
                        a1.key(),
                        question -> question.edit()
                                .kind(QuestionKind.MATRIX)
                                .rows(List.of(Option.of("r1", Text.NONE), Option.of("r2", Text.NONE)))
                                .choices(List.of(Option.of("1", Text.NONE)))
                                .done()),
                b1.key());
        assertThat(before).extracting(asked -> asked.reference().name()).containsExactly("A1[r1]", "A1[r2]");
        assertThat(before.getFirst().values()).extracting(Option::code).containsExactly("1");
        assertThat(Askable.before(questionnaire, a1.key())).isEmpty();
        assertThat(Askable.before(
                        questionnaire, questionnaire.pages().getFirst().key()))
                .isEmpty();
        assertThat(Askable.before(questionnaire, questionnaire.pages().getLast().key()))
                .hasSize(1);
    }

    @Test
    void freeCodesCountOn() {
        Codes codes = Codes.of(questionnaire);
        assertThat(codes.like("A1")).isEqualTo("A2");
        assertThat(codes.like("A1")).isEqualTo("A3");
        assertThat(codes.like("work")).isEqualTo("work2");
        assertThat(codes.like("X12345678901")).isEqualTo("X123456789012");
        assertThat(codes.first("B")).isEqualTo("B2");
    }
}
