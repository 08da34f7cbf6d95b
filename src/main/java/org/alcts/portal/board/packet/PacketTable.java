package org.alcts.portal.board.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.alcts.portal.board.packet.PacketDocument.Cell;
import org.alcts.portal.board.packet.PacketDocument.Column;
import org.alcts.portal.board.packet.PacketDocument.Table;

/** Puts a table of a packet together, column by column. */
final class PacketTable<T> {

    private final PacketWords words;
    private final String caption;
    private final String sheet;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();
    private int most = Integer.MAX_VALUE;

    /** @param sheet its name in the workbook; null leaves it out there */
    PacketTable(PacketWords words, String caption, String sheet) {
        this.words = words;
        this.caption = words.translate(caption);
        this.sheet = sheet;
    }

    PacketTable<T> text(String heading, int width, Function<T, String> text) {
        return cell(heading, false, width, row -> Cell.of(text.apply(row)));
    }

    /** A page shows the beginning of a long text; the workbook has all of it. */
    PacketTable<T> clipped(String heading, int width, int longest, Function<T, String> text) {
        return cell(heading, false, width, row -> {
            String whole = text.apply(row);
            return new Cell(whole, beginning(whole, longest));
        });
    }

    private static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest);
        return text.substring(0, end > 0 ? end : longest) + " …";
    }

    PacketTable<T> number(String heading, Function<T, Cell> cell) {
        return cell(heading, true, 0, cell);
    }

    PacketTable<T> day(String heading, Function<T, Cell> cell) {
        return cell(heading, false, 13, cell);
    }

    /** A page shows no more rows than these, and says how many there are besides. */
    PacketTable<T> atMost(int rows) {
        most = rows;
        return this;
    }

    Table rows(List<T> rows, String empty) {
        List<List<Cell>> all = rows.stream()
                .map(row -> cells.stream().map(cell -> cell.apply(row)).toList())
                .toList();
        int left = Math.max(0, rows.size() - most);
        return new Table(
                caption,
                List.copyOf(columns),
                all,
                Math.min(most, rows.size()),
                left == 0 ? null : words.translate("packet.more", left),
                words.translate(empty),
                sheet);
    }

    private PacketTable<T> cell(String heading, boolean number, int width, Function<T, Cell> cell) {
        columns.add(new Column(words.translate(heading), number, width));
        cells.add(cell);
        return this;
    }
}
