package org.alcts.portal.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alcts.portal.survey.exchange.ImportReport.Fate;
import org.alcts.portal.survey.exchange.export.AllKinds;
import org.alcts.portal.survey.exchange.export.SurveyJs;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

/** What goes out as SurveyJS comes back as it was: questions, fields, rules, languages and what is shown when. */
class SurveyJsRoundTripTest {

    private final Questionnaire given = AllKinds.questionnaire();
    private final ImportedSurvey imported =
            SurveyFiles.read(SurveyJs.write(given).getBytes(StandardCharsets.UTF_8));
    private final Questionnaire back = imported.questionnaire();

    @Test
    void nothingIsLost() {
        assertThat(imported.report().entries())
                .filteredOn(entry -> entry.fate() == Fate.NOT_CARRIED)
                .isEmpty();
        assertThat(SurveyFiles.inspect(SurveyJs.write(given).getBytes(StandardCharsets.UTF_8))
                        .notCarried())
                .isEmpty();
    }

    @Test
    void everyAnswerHasTheSamePlace() {
        assertThat(back.fields()).extracting(Field::name).containsExactlyElementsOf(names(given));
        assertThat(back.fields())
                .extracting(Field::kind)
                .containsExactlyElementsOf(
                        given.fields().stream().map(Field::kind).toList());
        assertThat(back.languages()).isEqualTo(given.languages());
    }

    @Test
    void everyQuestionKeepsItsKindAndRules() {
        for (Question question : given.questions()) {
            Question same = back.question(question.code()).orElseThrow();
            assertThat(same.kind()).as(question.code()).isEqualTo(question.kind());
            assertThat(same.rules()).as(question.code()).isEqualTo(question.rules());
            assertThat(same.obligation()).as(question.code()).isEqualTo(question.obligation());
            assertThat(same.choices())
                    .extracting(option -> option.exclusive())
                    .containsExactlyElementsOf(question.choices().stream()
                            .map(option -> option.exclusive())
                            .toList());
        }
    }

    /** In the same words, or in others that mean the same. */
    @Test
    void everyConditionComesBack() {
        assertThat(back.pages()).extracting(Page::condition).containsExactly("", "C1 = \"Y\"");
        assertThat(condition("T1")).isEqualTo("A1 = \"public\" and count(A3) >= 1");
        assertThat(condition("Y1")).isEqualTo("A3 includes \"acq\"");
        assertThat(condition("N1"))
                .isEqualTo("not (not (A3 includes \"cat\")) or (T1[rda] is not empty and T1[rda] > 2)");
    }

    private String condition(String code) {
        return back.question(code).orElseThrow().condition();
    }

    private static List<String> names(Questionnaire questionnaire) {
        return questionnaire.fields().stream().map(Field::name).toList();
    }
}
