package org.alcts.portal.survey.exchange.export;

import java.io.OutputStream;
import java.util.List;
import org.alcts.portal.platform.csv.CsvExport;

/** A table of comma-separated values. */
final class CsvSheet implements Sheet {

    private final CsvExport csv;

    CsvSheet(OutputStream out, List<String> header) {
        csv = new CsvExport(out, header);
    }

    @Override
    public void row(List<?> cells) {
        csv.row(cells.toArray());
    }

    @Override
    public void close() {
        csv.close();
    }
}
