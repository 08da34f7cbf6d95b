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
        assertThatIllegalArgumentException().isThrownBy(() -> Renaming.question(questionnaire, a1.key(), "A 1"));
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
