package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Arrays;
import java.util.Locale;
import org.alcts.portal.board.GoalTimeline;
import org.alcts.portal.board.GoalTimeline.Line;
import org.alcts.portal.board.GoalTimeline.State;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;

/** A goal area over time: as a picture, or as a table that says the same. */
class TimelineCard extends Article {

    private final GoalTimeline timeline;
    private final Div body = new Div();
    private final Button swap = new Button();
    private boolean tableShown;

    /** @param list where all of them are listed */
    TimelineCard(GoalTimeline timeline, String list) {
        this.timeline = timeline;
        addClassNames("card", "chart-card", "timeline-card");
        setId("timeline");
        Div top = new Div(new H3(getTranslation("board.timeline")), swap);
        top.addClassName("chart-top");
        if (timeline.lines().isEmpty()) {
            swap.setVisible(false);
            add(top, new EmptyState(getTranslation("board.timeline.none")));
            return;
        }
        Paragraph reading = new Paragraph(reading());
        reading.addClassName("chart-reading");
        swap.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        swap.addClickListener(click -> show(!tableShown));
        add(top, reading, legend(), body, note(list));
        show(false);
    }

    private String reading() {
        long active = timeline.lines().stream()
                .filter(line -> line.stage() == Stage.ACTIVE)
                .count();
        long late = timeline.lines().stream().filter(this::isLate).count();
        return getTranslation("board.timeline.reading", active, timeline.lines().size() - active, late);
    }

    private boolean isLate(Line line) {
        return line.stage() == Stage.ACTIVE
                && (line.milestones().stream().anyMatch(mark -> mark.state() == State.LATE)
                        || line.target() != null && line.target().isBefore(timeline.today()));
    }

    private Component legend() {
        Paragraph legend = new Paragraph();
        legend.addClassName("timeline-legend");
        Arrays.stream(State.values()).forEach(state -> {
            Span shape = new Span(TimelineWords.shape(state));
            shape.addClassName("timeline-" + state.name().toLowerCase(Locale.ROOT));
            shape.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(shape, new Span(TimelineWords.of(state))));
        });
        return legend;
    }

    private Component note(String list) {
        Paragraph note = new Paragraph();
        note.addClassName("note");
        note.setText(getTranslation("board.timeline.rule"));
        if (timeline.all() > timeline.lines().size()) {
            note.add(
                    new Span(" "),
                    new Anchor(
                            list,
                            getTranslation(
                                    "board.timeline.all", timeline.lines().size(), timeline.all())));
        }
        return note;
    }

    private void show(boolean table) {
        tableShown = table;
        body.removeAll();
        body.add(table ? table() : new TimelinePicture(timeline));
        String title = getTranslation("board.timeline");
        swap.setText(getTranslation(table ? "ui.chart.asChart" : "ui.chart.asTable"));
        swap.setIcon((table ? VaadinIcon.BAR_CHART_H : VaadinIcon.TABLE).create());
        swap.setAriaLabel(getTranslation(table ? "ui.chart.asChart.of" : "ui.chart.asTable.of", title));
    }

    private Component table() {
        return new DataTable<Line>(getTranslation("board.timeline"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("board.initiative"), line -> InitiativeWords.link(line.id(), line.title()))
                .text(getTranslation("board.unit"), Line::acronym)
                .column(getTranslation("board.stage"), TimelineCard::standing)
                .text(getTranslation("board.timeline.start"), TimelineWords::start)
                .text(getTranslation("board.timeline.target"), TimelineWords::end)
                .column(getTranslation("board.milestones"), TimelineCard::milestones)
                .rows(timeline.lines());
    }

    private static Component standing(Line line) {
        Span standing = new Span(InitiativeWords.badge(line.stage()));
        standing.addClassName("badges");
        if (line.health() != null) {
            standing.add(InitiativeWords.badge(line.health()));
        }
        return standing;
    }

    private static Component milestones(Line line) {
        Div milestones = new Div();
        line.milestones().forEach(mark -> milestones.add(new Div(TimelineWords.of(mark))));
        return milestones;
    }
}
