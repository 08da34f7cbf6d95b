package org.alcts.portal.board.publication;

import java.util.List;

/**
 * The answers to a question as tables.
 *
 * @param basis how many answered it
 * @param hides whether some number is held back
 */
public record QuestionView(String code, String text, String basis, boolean hides, List<Table> tables) {

    /** @param heading of the first column */
    public record Table(String heading, List<String> columns, List<Row> rows) {}

    public record Row(String label, List<Cell> cells) {}

    /** @param width of a bar beside it, from 0 to 100; null without one @param hidden whether it is held back */
    public record Cell(String text, Integer width, boolean hidden) {}
}
