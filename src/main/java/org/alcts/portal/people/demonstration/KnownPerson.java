package org.alcts.portal.people.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;

/**
 * Somebody of the demonstration whom its file names.
 *
 * @param unit key of the unit in which they hold an office; empty for who holds none
 * @param office null for who holds none
 * @param who in words, for the list of logins; empty for who has no login
 */
record KnownPerson(
        String email, String given, String family, String unit, Office office, Obtained obtained, String who) {

    static List<KnownPerson> all() {
        return DemonstrationFile.rows("persons.csv").stream()
                .map(KnownPerson::read)
                .toList();
    }

    boolean holds(Office asked, String inUnit) {
        return office == asked && unit.equals(inUnit);
    }

    boolean hasLogin() {
        return !who.isEmpty();
    }

    /** Those of the office are paid, and no members. */
    boolean isStaff() {
        return unit.equals("office");
    }

    /** The section they belong to; empty for staff. */
    Optional<String> section() {
        if (isStaff()) {
            return Optional.empty();
        }
        boolean ofSection = MadeUpTerms.SECTIONS.contains(unit) || unit.equals("crg");
        return unit.isEmpty() ? Optional.of("as") : Optional.of(unit).filter(key -> ofSection);
    }

    private static KnownPerson read(NamedCsvRecord row) {
        boolean none = row.getField("office").isEmpty();
        return new KnownPerson(
                row.getField("login") + "@example.org",
                row.getField("given"),
                row.getField("family"),
                row.getField("unit"),
                none ? null : Office.valueOf(row.getField("office")),
                none ? null : Obtained.valueOf(row.getField("obtained")),
                row.getField("who"));
    }
}
