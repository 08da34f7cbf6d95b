package org.alcts.portal.board.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.packet.PacketDocument.Cell;
import org.alcts.portal.board.packet.PacketDocument.Fact;
import org.alcts.portal.board.packet.PacketDocument.Section;
import org.alcts.portal.board.packet.PacketDocument.Table;
import org.alcts.portal.platform.csv.ExcelText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A packet as a workbook: a sheet for each table, with all its rows, numbers and days as such. */
@Component
class PacketWorkbook {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 10;

    byte[] of(PacketDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "ALCTS", null)) {
            cover(workbook.newWorksheet("Packet"), document);
            for (Section section : document.sections()) {
                section.parts().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .filter(table -> table.sheet() != null)
                        .forEach(table -> sheet(workbook.newWorksheet(table.sheet()), table));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void cover(Worksheet sheet, PacketDocument document) {
        sheet.value(0, 0, ExcelText.of(document.title()));
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.value(1, 0, ExcelText.of(document.subtitle()));
        sheet.width(0, 30);
        sheet.width(1, WIDEST);
        int line = 3;
        for (Fact fact : document.facts()) {
            sheet.value(line, 0, ExcelText.of(fact.name()));
            sheet.value(line, 1, ExcelText.of(fact.value()));
            sheet.style(line, 1).wrapText(true).set();
            line++;
        }
    }

    private static void sheet(Worksheet sheet, Table table) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, ExcelText.of(table.columns().get(column).heading()));
            sheet.style(0, column).bold().set();
            sheet.width(column, width(table, column));
        }
        int line = 1;
        for (List<Cell> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                write(sheet, line, column, row.get(column).value());
            }
            line++;
        }
        if (table.rows().isEmpty()) {
            sheet.value(1, 0, ExcelText.of(table.empty()));
        }
    }

    private static int width(Table table, int column) {
        int longest = table.rows().stream()
                .limit(200)
                .mapToInt(row -> row.get(column).shown().length())
                .max()
                .orElse(0);
        return Math.clamp(
                Math.max(longest, table.columns().get(column).heading().length() + 2L), NARROWEST, WIDEST);
    }

    private static void write(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(line, column, ExcelText.of(value.toString()));
        }
    }
}
