package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.people.MemberRow;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.NarrowScreens;

/** The columns of the list of people: six on a desk, one on a phone. */
class PeopleGrid extends Grid<MemberRow> {

    private final OfficeTitles titles;

    PeopleGrid(OfficeTitles titles) {
        this.titles = titles;
        addClassName("list");
        setSelectionMode(Grid.SelectionMode.NONE);
        var wide = List.of(
                addComponentColumn(PeopleGrid::name)
                        .setHeader(getTranslation("people.column.name"))
                        .setSortProperty("name")
                        .setFlexGrow(4),
                addComponentColumn(PeopleGrid::institution)
                        .setHeader(getTranslation("people.column.institution"))
                        .setSortProperty("institution")
                        .setFlexGrow(3),
                addComponentColumn(this::membershipCell)
                        .setHeader(getTranslation("people.column.membership"))
                        .setSortProperty("membership")
                        .setFlexGrow(2),
                addColumn(row -> String.join(", ", row.sections()))
                        .setHeader(getTranslation("people.column.sections"))
                        .setFlexGrow(1),
                addComponentColumn(row -> wrapped(offices(row)))
                        .setHeader(getTranslation("people.column.offices"))
                        .setFlexGrow(3),
                addColumn(row -> getTranslation(row.account() ? "people.account.yes" : "people.account.no"))
                        .setHeader(getTranslation("people.column.account"))
                        .setWidth("6rem")
                        .setFlexGrow(0));
        var narrow = addComponentColumn(this::allInOne)
                .setHeader(getTranslation("people.column.name"))
                .setSortProperty("name");
        NarrowScreens.leaveOut(this, wide, narrow);
        setMultiSort(false);
        setEmptyStateComponent(
                new EmptyState(getTranslation("people.empty")).because(getTranslation("people.empty.because")));
    }

    private static Component name(MemberRow row) {
        Anchor link = new Anchor("people/" + row.id(), row.displayName());
        Span email = new Span(row.email());
        email.addClassName("secondary");
        Div cell = new Div(link, email);
        cell.addClassName("two-lines");
        return cell;
    }

    private static Component institution(MemberRow row) {
        return wrapped(row.institution() == null ? "" : row.institution());
    }

    private static Component wrapped(String text) {
        Span cell = new Span(text);
        cell.addClassName("wrapped");
        return cell;
    }

    private Component membershipCell(MemberRow row) {
        Div cell = new Div(new Span(
                row.membership() == null ? getTranslation("people.standing.LAPSED") : Words.of(row.membership())));
        if (row.memberUntil() != null) {
            Span until = new Span(getTranslation("people.until", Formats.here().day(row.memberUntil())));
            until.addClassName("secondary");
            cell.add(until);
        }
        cell.addClassName("two-lines");
        return cell;
    }

    private Component allInOne(MemberRow row) {
        Span rest =
                new Span(membership(row) + (row.sections().isEmpty() ? "" : " · " + String.join(", ", row.sections())));
        rest.addClassName("secondary");
        Div cell = new Div(name(row), rest);
        if (!row.offices().isEmpty()) {
            cell.add(new Span(offices(row)));
        }
        cell.addClassName("two-lines");
        return cell;
    }

    private String membership(MemberRow row) {
        if (row.membership() == null) {
            return getTranslation("people.standing.LAPSED");
        }
        String kind = Words.of(row.membership());
        return row.memberUntil() == null
                ? kind
                : getTranslation("people.membership.until", kind, Formats.here().day(row.memberUntil()));
    }

    private String offices(MemberRow row) {
        return row.offices().stream()
                .map(seat -> titles.shortTitle(seat.office(), seat.acronym(), getLocale()))
                .collect(Collectors.joining("; "));
    }
}
