package org.alcts.portal.initiative;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.people.Office;

/**
 * All there is to read about one initiative, for the person who asks.
 *
 * @param approvedOn the day it first became active; null when it never was
 * @param claimed what its people last claimed; null when they did not
 * @param computed null unless it is active
 * @param differs whether claimed and computed health differ today
 * @param stale nothing heard of it since the last conference began
 * @param ownerOffice the office in the lead unit that leads it
 * @param owners who holds that office today; empty when the seat is vacant
 * @param spentMinor money spent as last reported, in the smallest unit of the needs' currency; null when never
 * @param milestones by day
 * @param updates the newest first
 * @param actions what the person may do to its stage now
 * @param mayEdit whether the person may change what it says now: not while it is before the Board
 * @param mayUpdate whether the person may post an update now
 */
public record InitiativePage(
        long id,
        String title,
        Stage stage,
        LocalDate stageSince,
        boolean illustrative,
        LocalDate createdOn,
        LocalDate approvedOn,
        Health claimed,
        ComputedHealth computed,
        boolean differs,
        boolean stale,
        int percentDone,
        LocalDate lastUpdateOn,
        UnitRef lead,
        List<UnitRef> partners,
        List<Served> objectives,
        Reach reach,
        Visibility visibility,
        String what,
        String forWhom,
        String benefit,
        Planned start,
        Planned target,
        List<PlannedMilestone> milestones,
        String expectedOutcome,
        String outcomeMeasure,
        Needs needs,
        Long spentMinor,
        Office ownerOffice,
        List<Owner> owners,
        List<Link> links,
        String outcome,
        String lessons,
        String closingReason,
        List<LogEntry> updates,
        Set<StageAction> actions,
        boolean mayEdit,
        boolean mayUpdate)
        implements Serializable {

    /** A unit under its name of today. */
    public record UnitRef(long id, String key, String name, String acronym) implements Serializable {}

    /** @param code such as {@code 3.1} */
    public record Served(long objectiveId, int goal, String code, String wording, boolean primary, int sharePercent)
            implements Serializable {}

    /**
     * @param day the day meant, or the conference's first (of a start) or last (of a target); null while open
     * @param meeting name of the conference; null when a day is meant
     */
    public record Planned(LocalDate day, String meeting) implements Serializable {}

    public record Owner(long personId, String name) implements Serializable {}

    /**
     * @param officeHeld the office held by the author on that day, in words
     * @param narrative blank when nothing was said
     * @param stage the stage after it
     * @param differenceReason null when claim and computed health agreed
     * @param spentMinor null when nothing was said of money
     */
    public record LogEntry(
            long id,
            UpdateKind kind,
            LocalDate datedOn,
            String authorName,
            String officeHeld,
            String narrative,
            Stage stage,
            Health healthClaimed,
            Health healthComputed,
            String differenceReason,
            int percentDone,
            Long spentMinor,
            String currency)
            implements Serializable {}
}
