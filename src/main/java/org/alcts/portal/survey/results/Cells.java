package org.alcts.portal.survey.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.survey.tally.FieldTally;
import org.alcts.portal.survey.tally.SurveyTally;

/**
 * The answers to a field that exclude each other, as cells of a table: its choices; ticked and not; classes of numbers.
 *
 * @param codes of the cells
 * @param labels of the cells
 */
record Cells(Field field, List<String> codes, List<Text> labels) {

    private static final int MOST_CLASSES = 10;

    /** @param all the tally of the whole survey, which says which values there are */
    static Cells of(Field field, SurveyTally all) {
        FieldTally tally = all.of(field.name());
        return switch (field.kind()) {
            case FLAG -> new Cells(field, List.of(Field.TICKED, ""), List.of(Text.NONE, Text.NONE));
            case CHOICE -> ofChoices(field, tally);
            case NUMBER -> ofNumbers(field, tally);
            case TEXT, DATE -> new Cells(field, List.of(), List.of());
        };
    }

    private static Cells ofChoices(Field field, FieldTally tally) {
        Set<String> codes = new LinkedHashSet<>();
        List<Text> labels = new ArrayList<>();
        for (Option choice : field.choices()) {
            if (codes.add(choice.code())) {
                labels.add(choice.text());
            }
        }
        // What came in from elsewhere under codes that the questionnaire does not know is not lost.
        for (String value : tally.counts().keySet()) {
            if (codes.add(value)) {
                labels.add(Text.NONE);
            }
        }
        return new Cells(field, List.copyOf(codes), labels);
    }

    /** One class for each number when there are few; else at most ten of the same width. */
    private static Cells ofNumbers(Field field, FieldTally tally) {
        TreeMap<BigDecimal, String> numbers = new TreeMap<>();
        tally.counts().keySet().forEach(value -> numbers.put(new BigDecimal(value), value));
        List<String> codes = new ArrayList<>();
        if (numbers.size() <= MOST_CLASSES) {
            numbers.values().forEach(codes::add);
        } else {
            BigDecimal width = Classes.width(numbers.firstKey(), numbers.lastKey(), MOST_CLASSES);
            BigDecimal from = Classes.start(numbers.firstKey(), width);
            for (; from.compareTo(numbers.lastKey()) <= 0; from = from.add(width)) {
                codes.add(from.toPlainString() + ".." + from.add(width).toPlainString());
            }
        }
        return new Cells(field, codes, codes.stream().map(code -> Text.NONE).toList());
    }

    /** The counts of the cells in a tally, in order. */
    long[] counts(SurveyTally tally) {
        FieldTally counted = tally.of(field.name());
        if (field.kind() == FieldKind.FLAG) {
            long ticked = counted.counts().getOrDefault(Field.TICKED, 0L);
            return new long[] {ticked, base(tally) - ticked};
        }
        long[] counts = new long[codes.size()];
        if (field.kind() == FieldKind.NUMBER) {
            counted.counts().forEach((value, responses) -> {
                int cell = cellOf(value);
                if (cell >= 0) {
                    counts[cell] += responses;
                }
            });
        } else {
            for (int i = 0; i < counts.length; i++) {
                counts[i] = counted.counts().getOrDefault(codes.get(i), 0L);
            }
        }
        return counts;
    }

    /** How many could have given one of the answers. */
    long base(SurveyTally tally) {
        boolean one = field.question().code().equals(field.name());
        return field.kind() == FieldKind.FLAG && !one
                ? tally.of(field.question().code()).answered()
                : tally.of(field.name()).answered();
    }

    private int cellOf(String value) {
        int exact = codes.indexOf(value);
        if (exact >= 0) {
            return exact;
        }
        BigDecimal number = new BigDecimal(value);
        for (int i = codes.size() - 1; i >= 0; i--) {
            String[] bounds = codes.get(i).split("\\.\\.");
            if (bounds.length == 2 && number.compareTo(new BigDecimal(bounds[0])) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Every number with how often it came, for a median. */
    static Map<BigDecimal, Long> numbers(FieldTally tally) {
        Map<BigDecimal, Long> numbers = new TreeMap<>();
        tally.counts().forEach((value, responses) -> numbers.put(new BigDecimal(value), responses));
        return numbers;
    }
}
