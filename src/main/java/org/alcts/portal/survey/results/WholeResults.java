package org.alcts.portal.survey.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.tally.FieldTally;
import org.alcts.portal.survey.tally.SurveyTally;

/** The results of everybody who answered, from the tallies alone. */
final class WholeResults {

    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final SurveyTally tally;
    private final int threshold;

    /** @param threshold 0 hides nothing */
    WholeResults(SurveyTally tally, int threshold) {
        this.tally = tally;
        this.threshold = threshold;
    }

    QuestionResult of(Question question) {
        return new QuestionResult(
                question,
                base(tally.of(question.code()).answered()),
                OtherWords.hidden(question.fields().stream().map(this::of).toList()));
    }

    FieldResult of(Field field) {
        Cells cells = Cells.of(field, tally);
        long[] counts = cells.counts(tally);
        Hiding[] mask = Distribution.mask(counts, threshold);
        Figure base = base(cells.base(tally));
        List<ValueResult> values = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            boolean notTicked = field.kind() == FieldKind.FLAG && i == 1;
            if (!notTicked) {
                values.add(ValueResult.of(
                        cells.codes().get(i), cells.labels().get(i), Figure.of(counts[i], mask[i]), base));
            }
        }
        if (field.kind() == FieldKind.NUMBER) {
            return ofNumbers(field, base, values);
        }
        Optional<double[]> scores = field.kind() == FieldKind.CHOICE ? Scores.of(cells.codes()) : Optional.empty();
        boolean known = base.isShown() && base.number() > 0;
        Optional<double[]> shown = scores.filter(s -> known && Scores.mayBeShown(s, counts, mask));
        return new FieldResult(
                field,
                base,
                values,
                shown.map(s -> Scores.mean(s, counts)),
                shown.map(s -> plain(Scores.median(s, counts))));
    }

    private FieldResult ofNumbers(Field field, Figure base, List<ValueResult> values) {
        FieldTally numbers = tally.of(field.name());
        boolean known = base.isShown() && base.number() > 0;
        return new FieldResult(
                field,
                base,
                values,
                known
                        ? Optional.of(numbers.total().divide(BigDecimal.valueOf(numbers.answered()), THREE_DIGITS))
                        : Optional.empty(),
                known ? Optional.of(median(Cells.numbers(numbers))) : Optional.empty());
    }

    private static BigDecimal median(Map<BigDecimal, Long> numbers) {
        double[] scores =
                numbers.keySet().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        long[] counts = numbers.values().stream().mapToLong(Long::longValue).toArray();
        return plain(Scores.median(scores, counts));
    }

    static BigDecimal plain(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private Figure base(long answered) {
        return Figure.of(answered, answered > 0 && answered < threshold ? Hiding.SMALL_GROUP : null);
    }
}
