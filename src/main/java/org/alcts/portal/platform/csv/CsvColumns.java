package org.alcts.portal.platform.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of a table: each heading beside what stands below it, so that neither can slip. Never changes. */
public final class CsvColumns<T> {

    private record Column<T>(String heading, Function<? super T, ?> cell) {}

    private final List<Column<T>> columns;

    private CsvColumns(List<Column<T>> columns) {
        this.columns = columns;
    }

    /** A table without columns, to which they are added. */
    public static <T> CsvColumns<T> none() {
        return new CsvColumns<>(List.of());
    }

    /** These and one more to the right. @param cell null for an empty one */
    public CsvColumns<T> with(String heading, Function<? super T, ?> cell) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(heading, cell));
        return new CsvColumns<>(List.copyOf(more));
    }

    public List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** Writes the line of one row. */
    public void write(T row, CsvExport csv) {
        csv.row(columns.stream().map(column -> column.cell().apply(row)).toArray());
    }
}
