package org.alcts.portal.board.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.board.GoalTimeline.Line;
import org.alcts.portal.board.GoalTimeline.Mark;
import org.alcts.portal.board.GoalTimeline.State;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.Formats;

/** A timeline in words, for whoever hears it and for its table. */
final class TimelineWords {

    private TimelineWords() {}

    /** Told apart by their shape; the colour comes second. */
    static String shape(State state) {
        return switch (state) {
            case DONE -> "●";
            case DUE -> "◇";
            case LATE -> "▲";
        };
    }

    static String of(State state) {
        return text("board.timeline.state." + state);
    }

    /** "Outline: done on 3 Feb 2008" */
    static String of(Mark mark) {
        Formats formats = Formats.here();
        return mark.state() == State.DONE
                ? text("board.timeline.mark.DONE", mark.title(), formats.day(mark.doneOn()))
                : text("board.timeline.mark." + mark.state(), mark.title(), formats.day(mark.dueOn()));
    }

    static String start(Line line) {
        return Formats.here().day(line.start());
    }

    static String end(Line line) {
        return line.ended() != null
                ? text("board.timeline.ended", Formats.here().day(line.ended()))
                : InitiativeWords.planned(line.target(), line.targetName());
    }

    /** All that the line of the picture shows. */
    static String sentence(Line line) {
        String health = line.health() == null ? "" : ", " + InitiativeWords.of(line.health());
        List<Mark> milestones = line.milestones();
        String marks = milestones.isEmpty()
                ? text("board.timeline.no-milestones")
                : milestones.stream().map(TimelineWords::of).collect(Collectors.joining("; "));
        return text("board.timeline.line", InitiativeWords.of(line.stage()) + health, start(line), end(line), marks);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
