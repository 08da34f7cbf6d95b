package org.alcts.portal.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.plan.Meeting;

/**
 * What is done for a goal area over time.
 *
 * @param today the day that is shown
 * @param from the first day that is shown
 * @param to the last one
 * @param conferences that lie between, by date
 * @param lines the thirty that matter most: those that are late first, then by target; what ended lately last
 * @param all how many there are of that kind
 */
public record GoalTimeline(
        LocalDate today, LocalDate from, LocalDate to, List<Meeting> conferences, List<Line> lines, int all)
        implements Serializable {

    /**
     * @param start the day on which it became active where no start was planned
     * @param target null while open
     * @param targetName the conference that is meant; null when a day is
     * @param ended the day on which it was completed; null while it goes on
     * @param milestones by day
     */
    public record Line(
            long id,
            String title,
            String acronym,
            Stage stage,
            Health health,
            LocalDate start,
            LocalDate target,
            String targetName,
            LocalDate ended,
            List<Mark> milestones)
            implements Serializable {}

    public record Mark(String title, LocalDate dueOn, LocalDate doneOn, State state) implements Serializable {}

    /** How a milestone stands on the day that is shown. */
    public enum State {
        DONE,
        DUE,
        LATE
    }
}
