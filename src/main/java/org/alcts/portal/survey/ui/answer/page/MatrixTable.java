package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;

/**
 * The frame of a question that asks the same for many rows: a table on a desk, a card for each row on a phone. Its roles
 * are said outright, since browsers forget that it is a table once it is laid out as something else.
 */
final class MatrixTable {

    private final Div frame = new Div();
    private final Asked asked;
    private final HtmlContainer heads = element("tr", "row");
    private final HtmlContainer body = element("tbody", "rowgroup");

    MatrixTable(Asked asked) {
        this.asked = asked;
        frame.addClassName("matrix");
        HtmlContainer table = element("table", "table");
        table.getElement().setAttribute("aria-labelledby", asked.id("text"));
        HtmlContainer head = element("thead", "rowgroup");
        head.add(heads);
        table.add(head, body);
        frame.add(table);
        heads.add(element("td", "cell"));
    }

    Component component() {
        return frame;
    }

    /** @return id of the heading */
    String column(Option column, String part) {
        HtmlContainer heading = element("th", "columnheader");
        heading.getElement().setAttribute("scope", "col");
        heading.setId(asked.id(part));
        heading.setText(asked.words(column));
        heads.add(heading);
        return asked.id(part);
    }

    /** Room between what belongs to one scale and what to the next. */
    void gap() {
        heads.add(space());
    }

    static HtmlContainer space() {
        HtmlContainer space = element("td", "cell");
        space.addClassName("matrix-space");
        return space;
    }

    /** @return the row, with its heading */
    HtmlContainer row(Option row) {
        HtmlContainer line = element("tr", "row");
        HtmlContainer heading = element("th", "rowheader");
        heading.getElement().setAttribute("scope", "row");
        heading.setId(rowId(row));
        heading.setText(asked.words(row));
        line.add(heading);
        body.add(line);
        return line;
    }

    String rowId(Option row) {
        return asked.id("row-" + row.code());
    }

    static HtmlContainer cell(Component... content) {
        HtmlContainer cell = element("td", "cell");
        cell.add(List.of(content));
        return cell;
    }

    private static HtmlContainer element(String tag, String role) {
        HtmlContainer element = new HtmlContainer(tag);
        element.getElement().setAttribute("role", role);
        return element;
    }
}
