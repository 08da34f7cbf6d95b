package org.alcts.portal.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.alcts.portal.survey.DraftState;
import org.alcts.portal.survey.SurveyRow;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.NarrowScreens;

/** Surveys in columns; on a narrow screen all in one. */
class SurveyGrid extends Grid<SurveyRow> {

    private final ZoneId zone;

    SurveyGrid(ZoneId zone) {
        this.zone = zone;
        addClassName("list");
        setSelectionMode(SelectionMode.NONE);
        var wide = List.of(
                addComponentColumn(SurveyGrid::title)
                        .setHeader(getTranslation("survey.column.title"))
                        .setFlexGrow(5)
                        .setKey("title"),
                addColumn(SurveyRow::acronym)
                        .setHeader(getTranslation("survey.column.unit"))
                        .setWidth("7rem")
                        .setFlexGrow(0)
                        .setKey("unit"),
                addComponentColumn(row -> SurveyWords.badge(row.state()))
                        .setHeader(getTranslation("survey.column.state"))
                        .setWidth("10rem")
                        .setFlexGrow(0)
                        .setKey("state"),
                addColumn(this::closes)
                        .setHeader(getTranslation("survey.column.closes"))
                        .setWidth("9rem")
                        .setFlexGrow(0)
                        .setKey("closes"),
                addColumn(SurveyGrid::answered)
                        .setHeader(getTranslation("survey.column.answered"))
                        .setTextAlign(ColumnTextAlign.END)
                        .setWidth("10rem")
                        .setFlexGrow(0)
                        .setKey("answered"),
                addComponentColumn(SurveyGrid::actions)
                        .setHeader(getTranslation("survey.column.actions"))
                        .setWidth("13rem")
                        .setFlexGrow(0)
                        .setKey("actions"));
        wide.stream()
                .filter(column -> List.of("title", "unit", "state", "closes").contains(column.getKey()))
                .forEach(column -> column.setSortProperty(column.getKey()));
        var narrow = addComponentColumn(this::allInOne)
                .setHeader(getTranslation("survey.column.title"))
                .setSortProperty("title");
        NarrowScreens.leaveOut(this, wide, narrow);
        setEmptyStateComponent(
                new EmptyState(getTranslation("survey.empty")).because(getTranslation("survey.empty.reason")));
    }

    private String closes(SurveyRow row) {
        return row.closesAt() == null
                ? ""
                : Formats.here().day(row.closesAt().atZone(zone).toLocalDate());
    }

    private static String answered(SurveyRow row) {
        if (row.answered() == null || row.asked() == null || row.asked() == 0) {
            return "";
        }
        Formats formats = Formats.here();
        return SurveyWords.text(
                "survey.answered-of",
                formats.number(row.answered()),
                formats.number(row.asked()),
                formats.percent(Math.round(100f * row.answered() / row.asked())));
    }

    private static Component title(SurveyRow row) {
        Span cell = new Span(new Anchor(address(row), row.title()));
        cell.addClassName("wrapped");
        return cell;
    }

    /** Where a click on the title leads: to what the reader most likely wants of it. */
    private static String address(SurveyRow row) {
        String survey = "surveys/" + row.id();
        if (row.canMake() && !row.state().over()) {
            return survey + "/about";
        }
        if (row.state() == SurveyState.PROPOSED || row.state() == SurveyState.APPROVED) {
            return survey + "/about";
        }
        return row.state().over() && row.canReadResults() ? survey + "/results" : survey;
    }

    private static Component actions(SurveyRow row) {
        Span actions = new Span();
        actions.addClassName("badges");
        String survey = "surveys/" + row.id();
        if (row.standing() == DraftState.NOT_BEGUN || row.standing() == DraftState.BEGUN) {
            actions.add(link(survey, "survey.go." + row.standing(), row));
        }
        if (row.canReadResults()) {
            actions.add(link(survey + "/results", "survey.go.results", row));
        }
        if (row.canMake()) {
            actions.add(
                    row.state() == SurveyState.DRAFT
                            ? link(survey + "/design", "survey.go.design", row)
                            : link(survey + "/about", "survey.go.about", row));
        }
        return actions;
    }

    private static Anchor link(String href, String key, SurveyRow row) {
        Anchor link = new Anchor(href, SurveyWords.text(key));
        link.setAriaLabel(SurveyWords.text(key) + ": " + row.title());
        return link;
    }

    private Component allInOne(SurveyRow row) {
        Span badges = new Span(SurveyWords.badge(row.state()), new Span(closes(row)));
        badges.addClassName("badges");
        Span where = new Span(row.unitName());
        where.addClassName("secondary");
        Div cell = new Div(new Anchor(address(row), row.title()), where, badges, actions(row));
        cell.addClassName("two-lines");
        return cell;
    }
}
