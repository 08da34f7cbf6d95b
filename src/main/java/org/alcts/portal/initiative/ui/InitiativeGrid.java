package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.initiative.InitiativeRow;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.NarrowScreens;

/** Initiatives in columns; on a narrow screen all in one. */
class InitiativeGrid extends Grid<InitiativeRow> {

    InitiativeGrid() {
        addClassName("list");
        setSelectionMode(SelectionMode.NONE);
        var wide = List.of(
                addComponentColumn(InitiativeGrid::title)
                        .setHeader(getTranslation("initiative-list.column.title"))
                        .setWidth("15rem")
                        .setFlexGrow(5)
                        .setKey("title"),
                addColumn(InitiativeRow::objectives)
                        .setHeader(getTranslation("initiative-list.column.objectives"))
                        .setWidth("7.5rem")
                        .setFlexGrow(0)
                        .setKey("objectives"),
                addComponentColumn(row -> unit(row, row.acronym()))
                        .setHeader(getTranslation("initiative-list.column.unit"))
                        .setWidth("6.5rem")
                        .setFlexGrow(1)
                        .setKey("unit"),
                addComponentColumn(row -> InitiativeWords.badge(row.stage()))
                        .setHeader(getTranslation("initiative-list.column.stage"))
                        .setWidth("8.5rem")
                        .setFlexGrow(0)
                        .setKey("stage"),
                addComponentColumn(InitiativeGrid::health)
                        .setHeader(getTranslation("initiative-list.column.health"))
                        .setWidth("9.5rem")
                        .setFlexGrow(1)
                        .setKey("health"),
                addColumn(row -> Formats.here().percent(row.percentDone()))
                        .setHeader(getTranslation("initiative-list.column.percent"))
                        .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                        .setWidth("5.5rem")
                        .setFlexGrow(0)
                        .setKey("percent"),
                addComponentColumn(InitiativeGrid::updated)
                        .setHeader(getTranslation("initiative-list.column.updated"))
                        .setWidth("8.5rem")
                        .setFlexGrow(0)
                        .setKey("updated"),
                addColumn(row -> InitiativeWords.planned(row.targetDay(), row.targetName()))
                        .setHeader(getTranslation("initiative-list.column.target"))
                        .setWidth("8.5rem")
                        .setFlexGrow(0)
                        .setKey("target"));
        wide.forEach(column -> column.setSortProperty(column.getKey()));
        var narrow = addComponentColumn(InitiativeGrid::allInOne)
                .setHeader(getTranslation("initiative-list.column.title"))
                .setSortProperty("title");
        NarrowScreens.leaveOut(this, wide, narrow);
        setEmptyStateComponent(new EmptyState(getTranslation("initiative-list.empty"))
                .because(getTranslation("initiative-list.empty.reason"))
                .next(getTranslation("initiative-list.empty.next"), "plan"));
    }

    private static Component title(InitiativeRow row) {
        Span cell = new Span(InitiativeWords.link(row.id(), row.title()));
        cell.addClassName("wrapped");
        late(row).ifPresent(cell::add);
        return cell;
    }

    /** What is late the longest, and since when. */
    private static Optional<Component> late(InitiativeRow row) {
        if (row.lateSince() == null) {
            return Optional.empty();
        }
        Span late = new Span(I18NProvider.translate(
                "initiative.late", Formats.here().day(row.lateSince()), InitiativeWords.promise(row.latePromise())));
        late.addClassName("late-promise");
        return Optional.of(late);
    }

    private static Component unit(InitiativeRow row, String text) {
        Anchor link = new Anchor("units/" + row.unitKey(), text);
        link.setTitle(row.unitName());
        return link;
    }

    private static Component health(InitiativeRow row) {
        return InitiativeWords.health(row.health(), row.claimed(), row.differs());
    }

    private static Component updated(InitiativeRow row) {
        Span cell = new Span(new Span(Formats.here().day(row.lastUpdateOn())));
        cell.addClassName("badges");
        if (row.stale()) {
            cell.add(InitiativeWords.staleBadge());
        }
        return cell;
    }

    private static Component allInOne(InitiativeRow row) {
        Span badges = new Span(InitiativeWords.badge(row.stage()), health(row));
        badges.addClassName("badges");
        if (row.stale()) {
            badges.add(InitiativeWords.staleBadge());
        }
        Span where = new Span(unit(row, row.unitName()), new Span(" · " + row.objectives()));
        where.addClassName("secondary");
        Div cell = new Div(InitiativeWords.link(row.id(), row.title()), where, badges);
        late(row).ifPresent(cell::add);
        cell.addClassName("two-lines");
        return cell;
    }
}
