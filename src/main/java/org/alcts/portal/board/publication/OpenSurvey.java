package org.alcts.portal.board.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.Hiding;
import org.alcts.portal.survey.results.Interval;
import org.alcts.portal.survey.results.PublicResultsPage;
import org.alcts.portal.survey.results.PublicSurvey;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ValueResult;

/**
 * The published results of a survey in JSON. A count that is held back is null and says why: never nought, never left out.
 *
 * @param method how it was counted and what is held back
 * @param withheld number of questions on sensitive matters, which are left out as a whole
 */
record OpenSurvey(
        LocalDate asOf,
        String licence,
        PublicSurvey survey,
        String address,
        String method,
        Count responses,
        List<Question> questions,
        int withheld) {

    /** @param count null when it is hidden @param hidden why; null when it is shown */
    record Count(Long count, Hiding hidden) {

        static Count of(Figure figure) {
            return new Count(
                    figure.isShown() ? figure.number() : null, figure.hiding().orElse(null));
        }
    }

    record Question(String code, String text, QuestionKind kind, Count answered, List<Field> fields) {}

    /** @param name as in the questionnaire: its code, and a row in brackets @param values empty for words and days */
    record Field(String name, String label, Count base, BigDecimal mean, BigDecimal median, List<Value> values) {}

    /** @param share of the base, from 0 to 1, with its interval of 95 per cent; null when it is hidden */
    record Value(
            String code, String label, Long count, Hiding hidden, Double share, Double shareFrom, Double shareTo) {}

    static OpenSurvey of(
            PublicResultsPage results,
            ResultTables labels,
            PublicWords words,
            LocalDate today,
            String licence,
            PublicAddresses addresses) {
        return new OpenSurvey(
                today,
                licence,
                results.survey(),
                addresses.of("/public/surveys/" + results.survey().code()),
                words.text("public.survey.method", results.survey().threshold()),
                Count.of(results.responses()),
                results.questions().stream()
                        .map(question -> question(question, labels))
                        .toList(),
                results.withheld());
    }

    private static Question question(QuestionResult result, ResultTables labels) {
        List<Field> fields = new ArrayList<>();
        for (FieldResult field : result.fields()) {
            fields.add(new Field(
                    field.field().name(),
                    labels.label(field.field(), fields.size() + 1),
                    Count.of(field.base()),
                    field.mean().orElse(null),
                    field.median().orElse(null),
                    field.values().stream()
                            .map(value -> value(value, labels.label(result.question(), value)))
                            .toList()));
        }
        return new Question(
                result.question().code(),
                labels.text(result.question()),
                result.question().kind(),
                Count.of(result.answered()),
                fields);
    }

    private static Value value(ValueResult value, String label) {
        Count count = Count.of(value.count());
        return new Value(
                value.code(),
                label,
                count.count(),
                count.hidden(),
                value.share().orElse(null),
                value.interval().map(Interval::from).orElse(null),
                value.interval().map(Interval::to).orElse(null));
    }
}
