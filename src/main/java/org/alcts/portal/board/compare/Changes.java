package org.alcts.portal.board.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;

/**
 * What changed between the ends of two days, for the person who asks. An initiative stands in each list that it belongs
 * to; one that was closed is not also listed as moved.
 *
 * @param added not to be read on the first day, to be read on the second
 * @param moved from one open stage to another
 * @param closed completed, deferred or dropped
 * @param slipped whose target was put off, or that became late; of what was added since, what is late by the second day
 * @param health whose computed or claimed health changed while it was active
 * @param milestones reached after the first day, the newest first
 * @param decisions voted on after the first day, the newest first
 * @param measures whose value changed
 * @param updates posted after the first day
 * @param silent units that led active initiatives on both days and posted nothing between
 */
public record Changes(
        LocalDate from,
        LocalDate to,
        List<Added> added,
        List<Moved> moved,
        List<Moved> closed,
        List<Slipped> slipped,
        List<HealthChange> health,
        List<Milestone> milestones,
        List<Decided> decisions,
        List<MeasureChange> measures,
        int updates,
        List<SilentUnit> silent)
        implements Serializable {

    public record Initiative(long id, String title, String acronym) implements Serializable {}

    public record Added(Initiative initiative, Stage stage) implements Serializable {}

    public record Moved(Initiative initiative, Stage before, Stage after) implements Serializable {}

    /**
     * @param before the target on the first day; null where there was none yet
     * @param after the target on the second day
     * @param lateSince the day of the oldest promise that is not kept on the second day; null unless late
     * @param promise title of the milestone that was promised for that day; null where it is the whole initiative
     */
    public record Slipped(Initiative initiative, LocalDate before, LocalDate after, LocalDate lateSince, String promise)
            implements Serializable {

        public boolean isPutOff() {
            return before != null && after != null && after.isAfter(before);
        }
    }

    /** @param claimed whether the claim changed, or else what is computed */
    public record HealthChange(Initiative initiative, boolean claimed, Health before, Health after)
            implements Serializable {}

    public record Milestone(Initiative initiative, String milestone, LocalDate doneOn) implements Serializable {}

    public record Decided(long subjectId, String kind, String title, String acronym, Outcome outcome, LocalDate votedOn)
            implements Serializable {}

    public record MeasureChange(MeasureStanding measure, BigDecimal before, BigDecimal after) implements Serializable {}

    public record SilentUnit(String key, String name) implements Serializable {}
}
