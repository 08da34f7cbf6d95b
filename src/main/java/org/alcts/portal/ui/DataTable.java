package org.alcts.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A table of a few dozen rows at most, as HTML means one: with a caption, and cells that know their headings. Long lists
 * belong into a Grid with lazy paging.
 *
 * <p>Columns first, then {@link #rows}. On a narrow screen it scrolls sideways within itself; {@link #stacked} turns each
 * row into a block instead.
 */
public class DataTable<T> extends Div {

    private record Column<T>(String heading, String className, SerializableFunction<T, Component> cell)
            implements Serializable {}

    private final NativeTable table = new NativeTable();
    private final List<Column<T>> columns = new ArrayList<>();

    /** @param caption what the table shows, a few words */
    public DataTable(String caption) {
        addClassName("data-table");
        // Scrolls sideways where it is too wide, so the keyboard must be able to reach it.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        add(table);
    }

    /** The column that names the row; usually the first. */
    public DataTable<T> rowHeading(String heading, SerializableFunction<T, Component> cell) {
        columns.add(new Column<>(heading, "row-heading", cell));
        return this;
    }

    /** @param cell null gives an empty cell */
    public DataTable<T> text(String heading, SerializableFunction<T, String> cell) {
        columns.add(new Column<>(heading, "", row -> asText(cell.apply(row))));
        return this;
    }

    /** @param cell null gives an empty cell */
    public DataTable<T> column(String heading, SerializableFunction<T, Component> cell) {
        columns.add(new Column<>(heading, "", cell));
        return this;
    }

    /** Numbers, aligned at their right end. */
    public DataTable<T> number(String heading, SerializableFunction<T, String> cell) {
        columns.add(new Column<>(heading, "number", row -> asText(cell.apply(row))));
        return this;
    }

    /** Numbers that lead to the list behind them; without a link where {@code href} answers null. */
    public DataTable<T> figure(
            String heading, SerializableFunction<T, String> cell, SerializableFunction<T, String> href) {
        columns.add(new Column<>(heading, "number", row -> {
            String target = href.apply(row);
            return target == null ? asText(cell.apply(row)) : new Anchor(target, cell.apply(row));
        }));
        return this;
    }

    /** Each row a block of "heading: value" lines on a narrow screen. */
    public DataTable<T> stacked() {
        addClassName("stacked");
        return this;
    }

    /** The caption only for those who hear the page; where a heading above says the same. */
    public DataTable<T> captionHidden() {
        addClassName("caption-hidden");
        return this;
    }

    /** Fills the table, in place of earlier rows. */
    public DataTable<T> rows(Collection<? extends T> rows) {
        table.getHead().removeAllRows();
        table.getBody().removeAllRows();
        NativeTableRow headings = table.getHead().addRow();
        for (Column<T> column : columns) {
            NativeTableHeaderCell cell = headings.addHeaderCell();
            cell.setText(column.heading());
            cell.getElement().setAttribute("scope", "col");
            name(cell, column.className());
        }
        rows.forEach(this::addRow);
        return this;
    }

    private void addRow(T row) {
        NativeTableRow line = table.getBody().addRow();
        for (Column<T> column : columns) {
            Component content = column.cell().apply(row);
            boolean isHeading = "row-heading".equals(column.className());
            var cell = isHeading ? line.addHeaderCell() : line.addDataCell();
            if (isHeading) {
                cell.getElement().setAttribute("scope", "row");
            }
            cell.getElement().setAttribute("data-heading", column.heading());
            name(cell, column.className());
            if (content != null) {
                cell.getElement().appendChild(content.getElement());
            }
        }
    }

    private static void name(Component cell, String className) {
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
    }

    private static Component asText(String text) {
        return text == null ? null : new Text(text);
    }
}
