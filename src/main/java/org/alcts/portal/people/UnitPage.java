package org.alcts.portal.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What there is to know about a unit.
 *
 * @param unit under its name today, or its last one if it was dissolved
 * @param version to edit the charge from
 * @param charge empty when none is on record
 * @param dissolved last day of a unit that was dissolved or will be; null otherwise
 * @param names all names, the newest first
 * @param parents all units it belonged to, the newest first
 * @param children units that belong to it today
 * @param roster who holds which office today, offices in their order
 * @param members how many persons belong to it today by affiliation
 */
public record UnitPage(
        UnitSummary unit,
        int version,
        String charge,
        LocalDate established,
        LocalDate dissolved,
        List<DatedName> names,
        List<DatedParent> parents,
        List<UnitSummary> children,
        List<RosterEntry> roster,
        int members)
        implements Serializable {

    /** @param to last day; null while it holds */
    public record DatedName(String name, String acronym, LocalDate from, LocalDate to) implements Serializable {}

    /** @param to last day; null while it holds */
    public record DatedParent(String key, String name, LocalDate from, LocalDate to) implements Serializable {}

    public record RosterEntry(
            long personId,
            String personName,
            Office office,
            Obtained obtained,
            boolean voting,
            LocalDate from,
            LocalDate to)
            implements Serializable {}
}
