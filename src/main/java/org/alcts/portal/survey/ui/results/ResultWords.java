package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.Hiding;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ValueResult;
import org.alcts.portal.survey.ui.results.page.QuestionWords;
import org.alcts.portal.ui.Formats;

/** Results in words. */
final class ResultWords {

    private final QuestionWords words;
    private final int threshold;

    ResultWords(QuestionWords words, int threshold) {
        this.words = words;
        this.threshold = threshold;
    }

    QuestionWords questionnaire() {
        return words;
    }

    /** An answer: its label, or the portal's word for yes, ticked, other; "10–20" for a class of numbers. */
    String answer(Question question, ValueResult value) {
        return answer(question, value.code(), value.label());
    }

    String answer(Question question, String code, Text label) {
        int bounds = code.indexOf("..");
        return bounds > 0
                ? text("survey-results.class", code.substring(0, bounds), code.substring(bounds + 2))
                : words.of(question, Option.of(code, label));
    }

    /** A scale by its ends: "Not important – Very important". */
    String scale(Question question, List<Option> points) {
        return points.isEmpty()
                ? question.code()
                : text(
                        "survey-results.scale",
                        words.of(question, points.getFirst()),
                        words.of(question, points.getLast()));
    }

    /** 810, or "hidden". */
    static String figure(Figure figure) {
        return figure.isShown() ? Formats.here().number(figure.number()) : text("survey-results.hidden");
    }

    /** "810 of 814 answered this": the base of every share. */
    String basis(QuestionResult result, Figure responses) {
        Figure answered = result.answered();
        if (!answered.isShown()) {
            return text("survey-results.basis.hidden", threshold);
        }
        return responses.isShown()
                ? text("survey-results.basis", answered.number(), responses.number())
                : text("survey-results.basis.alone", answered.number());
    }

    /** Why some numbers are not shown; empty when all are. */
    String hiding(QuestionResult result) {
        boolean group = result.answered().hiding().isPresent();
        boolean some = result.fields().stream().anyMatch(ResultWords::hides);
        return group
                ? text("survey-results.why." + Hiding.SMALL_GROUP, threshold)
                : some ? text("survey-results.why." + Hiding.TOO_FEW, threshold) : "";
    }

    /** Why some numbers of any table are not shown. */
    String hiding() {
        return text("survey-results.why." + Hiding.TOO_FEW, threshold);
    }

    private static boolean hides(FieldResult field) {
        return field.base().hiding().isPresent()
                || field.values().stream().anyMatch(value -> !value.count().isShown());
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
