package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.NarrowScreens;

/** Offerings in columns; on a narrow screen all in one. */
class OfferingGrid extends Grid<OfferingRow> {

    private final transient Topics topics;

    OfferingGrid(Topics topics) {
        this.topics = topics;
        addClassName("list");
        setSelectionMode(SelectionMode.NONE);
        var wide = List.of(
                addComponentColumn(this::title)
                        .setHeader(getTranslation("learning-offering.title"))
                        .setWidth("16rem")
                        .setFlexGrow(4)
                        .setKey("title"),
                addColumn(OfferingWords::days)
                        .setHeader(getTranslation("learning-offering.days"))
                        .setWidth("12rem")
                        .setFlexGrow(0)
                        .setKey("begins"),
                addComponentColumn(OfferingGrid::format)
                        .setHeader(getTranslation("learning-offering.format"))
                        .setWidth("10rem")
                        .setFlexGrow(1)
                        .setKey("format"),
                addComponentColumn(row -> unit(row, row.acronym()))
                        .setHeader(getTranslation("learning-offering.unit"))
                        .setWidth("7rem")
                        .setFlexGrow(1)
                        .setKey("unit"),
                addComponentColumn(OfferingWords::badge)
                        .setHeader(getTranslation("learning-offering.state"))
                        .setWidth("9rem")
                        .setFlexGrow(0)
                        .setKey("state"),
                addColumn(row -> OfferingWords.fee(row.feeMinor(), row.currency()))
                        .setHeader(getTranslation("learning-offering.fee.short"))
                        .setTextAlign(ColumnTextAlign.END)
                        .setWidth("5.5rem")
                        .setFlexGrow(0)
                        .setKey("fee"),
                addColumn(OfferingWords::attendance)
                        .setHeader(getTranslation("learning-offering.attendance"))
                        .setTextAlign(ColumnTextAlign.END)
                        .setWidth("7.5rem")
                        .setFlexGrow(0)
                        .setKey("attendance"));
        wide.forEach(column -> column.setSortProperty(column.getKey()));
        var narrow = addComponentColumn(this::allInOne)
                .setHeader(getTranslation("learning-offering.title"))
                .setSortProperty("title");
        NarrowScreens.leaveOut(this, wide, narrow);
        setEmptyStateComponent(new EmptyState(getTranslation("learning-offering.empty"))
                .because(getTranslation("learning-offering.empty.reason"))
                .next(getTranslation("learning-offering.empty.next"), "learning?by=format"));
    }

    private Component title(OfferingRow row) {
        Span about = new Span(String.join(
                ", ",
                row.topics().stream()
                        .map(key -> OfferingWords.topic(topics, key))
                        .toList()));
        about.addClassName("secondary");
        Div cell = new Div(OfferingWords.link(row), about);
        cell.addClassNames("two-lines", "wrapped");
        return cell;
    }

    private static Component format(OfferingRow row) {
        Span level = new Span(row.level() == null ? "" : OfferingWords.of(row.level()));
        level.addClassName("secondary");
        Div cell = new Div(new Span(OfferingWords.of(row.format())), level);
        cell.addClassNames("two-lines", "wrapped");
        return cell;
    }

    private static Component unit(OfferingRow row, String text) {
        Anchor link = new Anchor("units/" + row.unitKey(), text);
        link.setTitle(row.unitName());
        return link;
    }

    private Component allInOne(OfferingRow row) {
        Span badges = new Span(OfferingWords.badge(row));
        badges.addClassName("badges");
        Span where = new Span(OfferingWords.days(row) + " · " + OfferingWords.of(row.format()) + " · " + row.acronym());
        where.addClassName("secondary");
        Div cell = new Div(OfferingWords.link(row), where, badges);
        cell.addClassName("two-lines");
        return cell;
    }
}
