package org.alcts.portal.survey.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.alcts.portal.platform.csv.ExcelText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an Excel workbook (Office Open XML). Texts are {@link ExcelText}. After {@value #MOST_ROWS} lines a new sheet begins, with
 * the header again.
 */
final class XlsxSheet implements Sheet {

    /** What a sheet of Excel holds at most is 1,048,576 lines and 16,384 columns. */
    static final int MOST_ROWS = 1_000_000;

    static final int MOST_COLUMNS = 16_384;

    private static final int FLUSHED_EVERY = 500;

    private final Workbook workbook;
    private final String name;
    private final List<String> header;
    private Worksheet sheet;
    private int sheets;
    private int line;

    /**
     * @param name of the sheet
     * @throws UncheckedIOException when the stream refuses, here and in every other method
     */
    XlsxSheet(OutputStream out, String name, List<String> header) {
        this.workbook = new Workbook(out, "ALCTS", null);
        this.name = name;
        this.header = header;
        this.sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        line = 0;
        write(header);
        sheet.range(0, 0, 0, Math.max(0, header.size() - 1)).style().bold().set();
        return sheet;
    }

    @Override
    public void row(List<?> cells) {
        try {
            if (line > MOST_ROWS) {
                sheet.finish();
                begin();
            }
            write(cells);
            if (line % FLUSHED_EVERY == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<?> cells) {
        if (cells.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("Excel holds " + MOST_COLUMNS + " columns, not " + cells.size());
        }
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(line, column, number);
            } else if (cell != null && !cell.toString().isEmpty()) {
                // Not among the workbook's shared texts, which are held in memory to the end.
                sheet.inlineString(line, column, ExcelText.of(cell.toString()));
            }
        }
        line++;
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
