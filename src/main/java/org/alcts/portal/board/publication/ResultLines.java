package org.alcts.portal.board.publication;

import java.util.function.Consumer;
import java.util.function.Function;
import org.alcts.portal.platform.csv.CsvColumns;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.Interval;
import org.alcts.portal.survey.results.PublicResultsPage;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ValueResult;

/** A survey's results as a table, a line for each answer that could be given. What is held back says so: it is neither nought nor missing. */
final class ResultLines {

    private static final String SUPPRESSED = "suppressed";

    /** @param value null for a field whose values are not counted, such as a text */
    record Row(QuestionResult question, FieldResult field, int place, ValueResult value) {}

    private final PublicResultsPage results;
    private final ResultTables labels;

    ResultLines(PublicResultsPage results, PublicWords words) {
        this.results = results;
        this.labels = new ResultTables(results.questionnaire(), words);
    }

    CsvColumns<Row> columns() {
        return CsvColumns.<Row>none()
                .with("question", row -> row.question().question().code())
                .with("questionText", row -> labels.text(row.question().question()))
                .with("field", row -> row.field().field().name())
                .with("fieldLabel", row -> labels.label(row.field().field(), row.place()))
                .with("base", row -> count(row.field().base()))
                .with("code", of(ValueResult::code))
                .with(
                        "label",
                        row -> row.value() == null
                                ? null
                                : labels.label(row.question().question(), row.value()))
                .with("count", of(value -> count(value.count())))
                .with("hidden", of(value -> value.count().hiding().orElse(null)))
                .with("share", of(shown(value -> value.share().orElse(null))))
                .with(
                        "shareFrom",
                        of(shown(value -> value.interval().map(Interval::from).orElse(null))))
                .with(
                        "shareTo",
                        of(shown(value -> value.interval().map(Interval::to).orElse(null))))
                .with(
                        "mean",
                        row -> row.value() == null ? null : row.field().mean().orElse(null))
                .with(
                        "median",
                        row -> row.value() == null ? null : row.field().median().orElse(null));
    }

    void each(Consumer<Row> row) {
        for (QuestionResult question : results.questions()) {
            int place = 0;
            for (FieldResult field : question.fields()) {
                place++;
                if (field.values().isEmpty()) {
                    row.accept(new Row(question, field, place, null));
                }
                for (ValueResult value : field.values()) {
                    row.accept(new Row(question, field, place, value));
                }
            }
        }
    }

    private static Function<Row, Object> of(Function<ValueResult, Object> cell) {
        return row -> row.value() == null ? null : cell.apply(row.value());
    }

    private static Function<ValueResult, Object> shown(Function<ValueResult, Object> cell) {
        return value -> value.count().isShown() ? cell.apply(value) : SUPPRESSED;
    }

    private static Object count(Figure figure) {
        return figure.isShown() ? (Object) figure.number() : SUPPRESSED;
    }
}
