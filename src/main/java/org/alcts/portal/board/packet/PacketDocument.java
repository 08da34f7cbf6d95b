package org.alcts.portal.board.packet;

import java.util.List;

/**
 * A packet in words, before it becomes a page, a PDF or a workbook: so that all three say the same.
 *
 * @param facts what the cover says about it
 */
record PacketDocument(String title, String subtitle, List<Fact> facts, List<Section> sections) {

    record Fact(String name, String value) {}

    /**
     * @param id its anchor, and what the workbook's sheets are called after
     * @param newPage whether it begins a page of its own
     */
    record Section(String id, String heading, boolean newPage, List<Part> parts) {}

    /** Something in a section; {@link #kind} is what the template asks for. */
    sealed interface Part permits Text, Subheading, Figures, Table, Chart {

        default String kind() {
            return getClass().getSimpleName();
        }
    }

    /** @param soft a remark rather than content */
    record Text(String text, boolean soft) implements Part {

        static Text of(String text) {
            return new Text(text, false);
        }

        static Text note(String text) {
            return new Text(text, true);
        }
    }

    record Subheading(String text) implements Part {}

    record Figures(List<Figure> figures) implements Part {}

    record Figure(String number, String label) {}

    /**
     * @param rows all of them; each has a cell for each column, the first being its heading
     * @param shown how many of the rows a page shows; the workbook has all
     * @param more what a page says about those that it does not show; null when it shows all
     * @param empty what is said where there are no rows
     * @param sheet name of its sheet in the workbook; null when it has none
     */
    record Table(
            String caption,
            List<Column> columns,
            List<List<Cell>> rows,
            int shown,
            String more,
            String empty,
            String sheet)
            implements Part {

        public List<List<Cell>> shownRows() {
            return rows.subList(0, Math.min(shown, rows.size()));
        }
    }

    /** @param width share of the page in percent; 0 leaves it to the content */
    record Column(String heading, boolean number, int width) {}

    /**
     * @param value what a workbook holds: a number, a day or a text; null for nothing
     * @param shown what a page shows
     */
    record Cell(Object value, String shown) {

        static Cell of(String text) {
            return new Cell(text, text == null ? "" : text);
        }

        static Cell of(long number, String shown) {
            return new Cell(number, shown);
        }
    }

    /**
     * @param image an SVG as the address of an image
     * @param alternative all that the picture says, in words
     */
    record Chart(String caption, String image, String alternative, List<Key> keys) implements Part {}

    /** @param colour as in a stylesheet */
    record Key(String colour, String label) {}
}
