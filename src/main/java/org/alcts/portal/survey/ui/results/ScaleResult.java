package org.alcts.portal.survey.ui.results;

import static org.alcts.portal.survey.ui.results.ResultWords.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.ValueResult;

/** The rows of a matrix, those with the most at the upper end of the scale first. */
final class ScaleResult {

    private final ResultWords words;

    ScaleResult(ResultWords words) {
        this.words = words;
    }

    /** Adds the sentence, the chart and its button to the card. */
    void into(ResultCard card, String caption, List<FieldResult> fields) {
        FieldResult first = fields.getFirst();
        Question question = first.field().question();
        List<Integer> order = order(first.values());
        List<String> points = order.stream()
                .map(at -> words.answer(question, first.values().get(at)))
                .toList();
        int scale = (int) first.values().stream().filter(ScaleResult::onScale).count();
        int steps = scale == 0 ? points.size() : scale;
        List<ScaleLine> lines = fields.stream()
                .map(field -> line(question, field, order))
                .sorted(Comparator.comparingDouble((ScaleLine line) -> line.upperEnd(steps))
                        .reversed())
                .toList();
        String reading = reading(lines, points, steps);
        ScaleRows rows = new ScaleRows(caption, reading, points, steps, lines);
        card.reading(reading).action(rows.swap()).body(rows);
    }

    private ScaleLine line(Question question, FieldResult field, List<Integer> order) {
        List<Share> shares = new ArrayList<>();
        order.forEach(at ->
                shares.add(at < field.values().size() ? Share.of(field.values().get(at)) : Share.HIDDEN));
        return new ScaleLine(
                field.field()
                        .row()
                        .map(row -> words.questionnaire().of(question, row))
                        .orElse(question.code()),
                field.base().isShown() ? field.base().number() : null,
                shares,
                field.mean().map(Number::doubleValue).orElse(null));
    }

    /** The points of the scale as they stand, then what is none of them ("never tried"). */
    private static List<Integer> order(List<ValueResult> values) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            if (onScale(values.get(at))) {
                order.add(at);
            }
        }
        for (int at = 0; at < values.size(); at++) {
            if (!onScale(values.get(at))) {
                order.add(at);
            }
        }
        return order;
    }

    private static boolean onScale(ValueResult value) {
        return value.code().matches("-?\\d+");
    }

    private static String reading(List<ScaleLine> lines, List<String> points, int steps) {
        ScaleLine top = lines.getFirst();
        double share = top.upperEnd(steps);
        if (share <= 0) {
            return text("survey-results.reading.hidden");
        }
        String upper = steps >= 5
                ? text("survey-results.or", points.get(steps - 2), points.get(steps - 1))
                : points.get(steps - 1);
        return text("survey-results.reading.rows", top.label(), Share.percent(share), upper);
    }
}
