package org.alcts.portal.survey.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Prefill;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.questionnaire.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindChangeTest {

    private static final List<Option> ITEMS = List.of(
            Option.of("a", Text.of("en", "A")),
            Option.of("none", Text.of("en", "None")).withExclusive(true));

    private final Question several = Question.of(QuestionKind.MULTIPLE, "A1")
            .text(Text.of("en", "Which?"))
            .identity("A1")
            .topic("rda")
            .choices(ITEMS)
            .rules(Rules.NONE.withOther(true).withCount(1, 3).withSensitive(true))
            .prefill(Prefill.SECTIONS)
            .done();

    @Test
    void whatIsListedBecomesTheRowsOfAMatrixAndComesBack() {
        Question matrix = KindChange.to(several, QuestionKind.MATRIX);
        assertThat(matrix.choices()).isEmpty();
        assertThat(matrix.rows()).extracting(Option::code).containsExactly("a", "none");
        assertThat(matrix.rows()).noneMatch(Option::exclusive);
        assertThat(matrix.prefill()).isEqualTo(Prefill.NOTHING);
        assertThat(matrix.rules()).isEqualTo(Rules.NONE.withSensitive(true));
        assertThat(KindChange.to(matrix, QuestionKind.RANKING).choices())
                .extracting(Option::code)
                .containsExactly("a", "none");
    }

    @Test
    void aScaleStaysAScale() {
        Question rating = Question.of(QuestionKind.RATING, "A1")
                .choices(List.of(Option.of("1", Text.NONE)))
                .done();
        Question matrix = KindChange.to(rating, QuestionKind.MATRIX);
        assertThat(matrix.choices()).isEqualTo(rating.choices());
        assertThat(matrix.rows()).isEmpty();
    }

    @Test
    void aRangeIsForNumbersOnly() {
        Question number = Question.of(QuestionKind.NUMBER, "N1")
                .rules(Rules.NONE.withRange(BigDecimal.ONE, BigDecimal.TEN, true))
                .done();
        assertThat(KindChange.to(number, QuestionKind.MATRIX_NUMBERS).rules()).isEqualTo(number.rules());
        assertThat(KindChange.to(number, QuestionKind.LONG_TEXT).rules()).isEqualTo(Rules.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void textCodeAndTopicStayWhateverTheKind(QuestionKind kind) {
        Question changed = KindChange.to(several, kind);
        assertThat(changed.key()).isEqualTo(several.key());
        assertThat(changed.kind()).isEqualTo(kind);
        assertThat(changed.text()).isEqualTo(several.text());
        assertThat(changed.topic()).isEqualTo("rda");
        assertThat(changed.identity()).isEqualTo(kind == QuestionKind.MULTIPLE ? "A1" : "");
        assertThat(changed.choices().isEmpty() || kind.hasChoices()).isTrue();
        assertThat(changed.rows().isEmpty() || kind.takesRows()).isTrue();
    }
}
