package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.alcts.portal.board.GoalTimeline;
import org.alcts.portal.board.GoalTimeline.Line;
import org.alcts.portal.board.GoalTimeline.Mark;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.plan.Meeting;

/**
 * Bars from start to target with their milestones, over the days of the conferences and today. Plain HTML: each line has its link,
 * and says in words what its bar shows.
 */
class TimelinePicture extends Div {

    /** A name that begins further to the right would be cut. */
    private static final double LAST_NAMED = 88;

    private final GoalTimeline timeline;
    private final double days;

    TimelinePicture(GoalTimeline timeline) {
        this.timeline = timeline;
        days = ChronoUnit.DAYS.between(timeline.from(), timeline.to()) + 1.0;
        addClassName("timeline");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("timeline-lines");
        timeline.lines().forEach(line -> lines.add(line(line)));
        add(scale(), grid(), lines);
    }

    private Component scale() {
        Div scale = hidden("timeline-scale");
        DateTimeFormatter shortly =
                DateTimeFormatter.ofPattern("MMM yy", getLocale() == null ? Locale.ENGLISH : getLocale());
        for (Meeting meeting : timeline.conferences()) {
            if (percent(meeting.startsOn()) > LAST_NAMED) {
                continue;
            }
            Span name = new Span(meeting.name());
            name.addClassName("timeline-name-long");
            Span brief = new Span(shortly.format(meeting.startsOn()));
            brief.addClassName("timeline-name-short");
            Span label = new Span(name, brief);
            label.addClassName("timeline-conference");
            scale.add(at(meeting.startsOn(), label));
        }
        return scale;
    }

    private Component grid() {
        Div grid = hidden("timeline-grid");
        timeline.conferences().forEach(meeting -> grid.add(at(meeting.startsOn(), named("timeline-tick", ""))));
        grid.add(at(timeline.today(), named("timeline-today", getTranslation("board.timeline.today"))));
        return grid;
    }

    private ListItem line(Line line) {
        Div name = new Div(InitiativeWords.link(line.id(), line.title()), named("secondary", line.acronym()));
        if (line.health() != null) {
            name.add(InitiativeWords.badge(line.health()));
        } else {
            name.add(InitiativeWords.badge(line.stage()));
        }
        name.addClassName("timeline-name");
        Div track = new Div(bar(line));
        late(line).ifPresent(track::add);
        line.milestones().stream().filter(this::isShown).forEach(mark -> track.add(mark(mark)));
        track.addClassName("timeline-track");
        track.getElement().setAttribute("role", "img");
        track.getElement().setAttribute("aria-label", TimelineWords.sentence(line));
        ListItem item = new ListItem(name, track);
        item.addClassName("timeline-line");
        return item;
    }

    private Component bar(Line line) {
        LocalDate end = line.ended() != null ? line.ended() : line.target() == null ? timeline.to() : line.target();
        Span bar = span(line.start(), end);
        bar.addClassName("timeline-bar");
        if (line.ended() == null && line.target() == null) {
            bar.addClassName("timeline-open");
        }
        bar.setTitle(TimelineWords.sentence(line));
        return bar;
    }

    /** From the target that has passed until today. */
    private Optional<Component> late(Line line) {
        if (line.ended() != null || line.target() == null || !line.target().isBefore(timeline.today())) {
            return Optional.empty();
        }
        Span over = span(line.target(), timeline.today());
        over.addClassName("timeline-over");
        return Optional.of(over);
    }

    private boolean isShown(Mark mark) {
        LocalDate day = day(mark);
        return !day.isBefore(timeline.from()) && !day.isAfter(timeline.to());
    }

    private static LocalDate day(Mark mark) {
        return mark.doneOn() == null ? mark.dueOn() : mark.doneOn();
    }

    private Component mark(Mark mark) {
        Span shape = named("timeline-mark", TimelineWords.shape(mark.state()));
        shape.addClassName("timeline-" + mark.state().name().toLowerCase(Locale.ROOT));
        shape.setTitle(TimelineWords.of(mark));
        return at(day(mark), shape);
    }

    private Span span(LocalDate from, LocalDate to) {
        double begin = percent(from);
        Span span = new Span();
        span.getStyle().set("inset-inline-start", css(begin)).set("width", css(Math.max(0.6, percent(to) - begin)));
        return span;
    }

    private Span at(LocalDate day, Span span) {
        span.getStyle().set("inset-inline-start", css(percent(day)));
        return span;
    }

    private double percent(LocalDate day) {
        double passed = ChronoUnit.DAYS.between(timeline.from(), day);
        return Math.max(0, Math.min(100, 100 * passed / days));
    }

    private static String css(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }

    private static Span named(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }

    private static Div hidden(String className) {
        Div div = new Div();
        div.addClassName(className);
        div.getElement().setAttribute("aria-hidden", "true");
        return div;
    }
}
