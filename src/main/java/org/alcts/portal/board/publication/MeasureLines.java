package org.alcts.portal.board.publication;

import java.util.List;
import java.util.function.Consumer;
import org.alcts.portal.board.measure.MeasurePage;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.platform.csv.CsvColumns;

/** A line for each value of a series; one without value for a measure that has none. */
final class MeasureLines {

    record Row(MeasureStanding measure, MeasurePage.Entry entry) {}

    static final CsvColumns<Row> COLUMNS = CsvColumns.<Row>none()
            .with("key", row -> row.measure().key())
            .with("name", row -> row.measure().name())
            .with("objective", row -> row.measure().objective())
            .with("kind", row -> row.measure().kind())
            .with("unit", row -> row.measure().unit())
            .with("currency", row -> row.measure().currency())
            .with("day", row -> row.entry().asOf())
            .with(
                    "value",
                    row -> row.entry().value() == null
                            ? null
                            : row.entry().value().toPlainString())
            .with("noData", row -> row.entry().value() == null)
            .with("count", row -> row.entry().counted())
            .with("of", row -> row.entry().countedOf())
            .with("note", row -> row.entry().note())
            .with("source", row -> row.entry().source())
            .with("origin", row -> row.entry().origin())
            .with("edition", row -> row.entry().edition())
            .with("enteredOn", row -> row.entry().enteredOn())
            .with("corrected", row -> row.entry().replaced());

    private MeasureLines() {}

    static void each(List<MeasurePage> published, Consumer<Row> row) {
        published.forEach(measure -> measure.series().forEach(entry -> row.accept(new Row(measure.standing(), entry))));
    }
}
