package org.alcts.portal.survey.exchange.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ResultsPage;

/**
 * Counts as a table: a line for each field and each answer to it. A count that is not shown leaves its cell empty and says why
 * in a cell of its own; a nought is a nought.
 */
final class ResultTable {

    private static final int DIGITS_OF_SHARES = 4;

    /** What the columns are called in files that are read by programs. */
    static final List<String> COLUMNS = List.of("question", "field", "value", "count", "base", "share", "hidden");

    private static final List<String> WORDS = List.of("question_text", "field_text", "value_text");

    private final ResultsPage results;
    private final Words words;
    private final boolean labels;

    /** @param labels whether words stand beside the codes */
    ResultTable(ResultsPage results, Words words, boolean labels) {
        this.results = results;
        this.words = words;
        this.labels = labels;
    }

    List<String> header() {
        return COLUMNS.stream()
                .flatMap(column -> labels && COLUMNS.indexOf(column) < WORDS.size()
                        ? Stream.of(column, WORDS.get(COLUMNS.indexOf(column)))
                        : Stream.of(column))
                .toList();
    }

    void write(Sheet sheet) {
        lines().forEach(sheet::row);
    }

    Stream<List<Object>> lines() {
        return results.questions().stream()
                .flatMap(question -> question.fields().stream().flatMap(field -> of(question, field)));
    }

    /** What can only be counted as answered, texts and days, has one line without a value. */
    private Stream<List<Object>> of(QuestionResult question, FieldResult field) {
        if (field.values().isEmpty()) {
            return Stream.of(line(question, field.field(), "", field.base(), field.base()));
        }
        return field.values().stream()
                .map(value -> line(question, field.field(), value.code(), value.count(), field.base()));
    }

    private List<Object> line(QuestionResult question, Field field, String value, Figure count, Figure base) {
        FieldWords named = new FieldWords(words);
        List<Object> cells = new ArrayList<>();
        cells.add(question.question().code());
        addIf(labels, cells, words.of(question.question().text()));
        cells.add(field.name());
        addIf(labels, cells, named.part(field));
        cells.add(value);
        addIf(labels, cells, named.value(field, value));
        cells.addAll(Arrays.asList(number(count), number(base), share(count, base)));
        cells.add(hidden(count));
        return cells;
    }

    private static void addIf(boolean wanted, List<Object> cells, String cell) {
        if (wanted) {
            cells.add(cell);
        }
    }

    private static Long number(Figure figure) {
        return figure.isShown() ? figure.number() : null;
    }

    /** Of the base, from 0 to 1; none where one of both is not shown or nobody answered. */
    private static BigDecimal share(Figure count, Figure base) {
        if (!count.isShown() || !base.isShown() || base.number() == 0) {
            return null;
        }
        return BigDecimal.valueOf(count.number())
                .divide(BigDecimal.valueOf(base.number()), DIGITS_OF_SHARES, RoundingMode.HALF_UP);
    }

    private String hidden(Figure count) {
        return count.hiding().map(why -> words.say(Words.hidden(why))).orElse("");
    }
}
