package org.alcts.portal.survey.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alcts.portal.platform.csv.XmlText;

/** Whatever somebody types: it comes back as it was, in its own cell, and never as a formula. */
class SheetTest {

    private static final int TRIES = 300;

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> nasty = Arbitraries.of(
                "=1+1",
                "\t=cmd|' /C calc'!A0",
                "@SUM(A1)",
                "+1-2",
                "-2+3",
                "\"",
                "\"\"",
                ",",
                ";",
                "a\r\nb",
                "'",
                "\n=x",
                "\u200B=1",
                "\u0001=1",
                "\uFEFF=1",
                "\uFF1D1",
                "-oth-",
                "-5",
                "+49 30",
                "1,5",
                "_x0041_",
                "]]>",
                AllKinds.HOSTILE);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> mixed = Arbitraries.oneOf(nasty, any, nasty.flatMap(first -> any.map(rest -> first + rest)));
        return mixed.list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = TRIES)
    void csvKeepsTextsAndStartsNoFormula(@ForAll("cells") List<String> cells) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Sheet sheet = new CsvSheet(file, Collections.nCopies(cells.size(), "header"))) {
            sheet.row(cells);
        }
        List<CsvRecord> lines = CsvReader.builder()
                .skipEmptyLines(false)
                .ofCsvRecord(file.toString(StandardCharsets.UTF_8).substring(1))
                .stream()
                .toList();
        assertThat(lines).hasSize(2);
        for (int i = 0; i < cells.size(); i++) {
            String written = lines.get(1).getField(i);
            assertThat(written).isIn(replaced(cells.get(i)), "'" + replaced(cells.get(i)));
            assertThat(startsFormula(written)).as(written).isFalse();
        }
    }

    @Property(tries = TRIES)
    void workbooksKeepTextsAndHoldNoFormula(@ForAll("cells") List<String> cells) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Sheet sheet = new XlsxSheet(file, "Counts", List.of("a", "b"))) {
            sheet.row(cells);
        }
        byte[] workbook = file.toByteArray();
        String sheet = new String(XlsxFile.unzip(workbook).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).doesNotContain("<f>", "<f ");
        List<String> line = XlsxFile.cells(workbook, 1).size() < 2
                ? List.of()
                : XlsxFile.cells(workbook, 1).get(1);
        for (int i = 0; i < line.size(); i++) {
            String written = line.get(i);
            // XML reads every line break as the one of Unix.
            String given = XmlText.clean(cells.get(i)).replace("\r\n", "\n").replace("\r", "\n");
            assertThat(written.replace("\r\n", "\n").replace("\r", "\n")).isIn(given, "'" + given);
            assertThat(startsFormula(written)).as(written).isFalse();
        }
    }

    @Example
    void workbooksHoldNumbersAsNumbers() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Sheet sheet = new XlsxSheet(file, "Counts", List.of("n"))) {
            sheet.row(List.of(12L, new BigDecimal("0.25")));
        }
        String sheet =
                new String(XlsxFile.unzip(file.toByteArray()).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).contains("<v>12</v>", "<v>0.25</v>");
    }

    @Example
    void aNewSheetBeginsWhereOneIsFull() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Sheet sheet = new XlsxSheet(file, "Responses", List.of("a"))) {
            for (int i = 0; i < XlsxSheet.MOST_ROWS + 2; i++) {
                sheet.row(List.of(i));
            }
        }
        assertThat(XlsxFile.cells(file.toByteArray(), 2))
                .containsExactly(List.of("a"), List.of("1000000"), List.of("1000001"));
    }

    @Example
    void manyLinesAreNotHeldInMemory() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        try (Sheet sheet = new XlsxSheet(OutputStream.nullOutputStream(), "Responses", List.of("a"))) {
            for (int i = 0; i < 100_000; i++) {
                sheet.row(List.of("An answer in so many words, and another one every time: " + i, "x", "y"));
            }
            System.gc();
            long held = runtime.totalMemory() - runtime.freeMemory() - before;
            assertThat(held).isLessThan(20L * 1024 * 1024);
        }
    }

    /** Half characters cannot be written in UTF-8 and come out as a question mark. */
    private static String replaced(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** As a spreadsheet would see it, written apart from the code that it tries. */
    private static boolean startsFormula(String cell) {
        String visible = cell.replaceAll("^[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]+", "");
        return !visible.isEmpty()
                && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(visible.charAt(0)) >= 0
                && !cell.matches("[+-]?\\d+([.,]\\d+)?%?|-oth-");
    }
}
