package org.alcts.portal.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person holds on one day, and the questions that every permission comes down to. Passed into the domain, so that
 * its rules can be tried without a session.
 *
 * @param member whether a membership is valid on the day
 * @param held the offices held on the day
 * @param affiliatedUnits ids of the units that the person belongs to on the day
 */
public record AssignmentsToday(
        long personId, String name, boolean member, List<HeldOffice> held, Set<Long> affiliatedUnits) {

    /** Whether the person may file, edit and update this unit's initiatives. */
    public boolean writesFor(long unitId) {
        return held.stream().anyMatch(h -> h.unitId() == unitId && h.office().writesForUnit());
    }

    /** Whether the person speaks for this unit, so that its own work starts on their word. */
    public boolean leads(long unitId) {
        return held.stream().anyMatch(h -> h.unitId() == unitId && h.office().leadsUnit());
    }

    /** Ids of the units that the person writes for. */
    public Set<Long> unitsWrittenFor() {
        return held.stream()
                .filter(h -> h.office().writesForUnit())
                .map(HeldOffice::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person belongs to this unit, by office or affiliation, and so reads its drafts. */
    public boolean belongsTo(long unitId) {
        return affiliatedUnits.contains(unitId) || held.stream().anyMatch(h -> h.unitId() == unitId);
    }

    /** Ids of the units that the person belongs to, by office or affiliation. */
    public Set<Long> ownUnits() {
        Set<Long> own = held.stream().map(HeldOffice::unitId).collect(Collectors.toSet());
        own.addAll(affiliatedUnits);
        return Set.copyOf(own);
    }

    public boolean writesForSomeUnit() {
        return held.stream().anyMatch(h -> h.office().writesForUnit());
    }

    /** Whether the person has a vote on the Board. */
    public boolean votesOnBoard() {
        return held.stream().anyMatch(h -> h.unitKind() == UnitKind.BOARD && h.voting());
    }

    /** Whether the person works in the office. */
    public boolean isOffice() {
        return held.stream()
                .anyMatch(h -> h.unitKind() == UnitKind.OFFICE && h.office() != Office.SYSTEM_ADMINISTRATOR);
    }

    public boolean isAdministrator() {
        return held.stream().anyMatch(h -> h.office() == Office.SYSTEM_ADMINISTRATOR);
    }

    /** Whether the person holds this very office in this unit. */
    public boolean holds(Office office, long unitId) {
        return held.stream().anyMatch(h -> h.office() == office && h.unitId() == unitId);
    }

    /** The office under which the person acts for this unit: the weightiest one that they hold in it. */
    public Optional<HeldOffice> actingFor(long unitId) {
        return held.stream()
                .filter(h -> h.unitId() == unitId)
                .min((a, b) -> a.office().compareTo(b.office()));
    }

    /** The office under which the person acts on the Board. */
    public Optional<HeldOffice> actingOnBoard() {
        return held.stream()
                .filter(h -> h.unitKind() == UnitKind.BOARD && h.voting())
                .findFirst();
    }
}
