package org.alcts.portal.people.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.UnitKind;

/**
 * A unit of the demonstration as its file has it.
 *
 * @param parent key of the unit it belongs to; empty for the association itself
 * @param dissolved its last day, planned from the beginning; null while it goes on
 * @param names in the order of their days, at least one
 */
record KnownUnit(String key, UnitKind kind, String parent, String charge, LocalDate dissolved, List<Name> names) {

    /** Holds until the next one begins, or as long as the unit. */
    record Name(String name, String acronym, LocalDate from) {}

    static List<KnownUnit> all() {
        Map<String, KnownUnit> units = new LinkedHashMap<>();
        for (NamedCsvRecord row : DemonstrationFile.rows("units.csv")) {
            units.computeIfAbsent(row.getField("key"), key -> first(key, row))
                    .names
                    .add(name(row));
        }
        return List.copyOf(units.values());
    }

    LocalDate established() {
        return names.getFirst().from();
    }

    /** Its acronym on that day, or its first one if it did not exist then. */
    String acronymOn(LocalDate day) {
        return names.reversed().stream()
                .filter(name -> !name.from().isAfter(day))
                .findFirst()
                .orElse(names.getFirst())
                .acronym();
    }

    private static KnownUnit first(String key, NamedCsvRecord row) {
        return new KnownUnit(
                key,
                UnitKind.valueOf(row.getField("kind")),
                row.getField("parent"),
                row.getField("charge"),
                day(row.getField("dissolved")),
                new ArrayList<>());
    }

    private static Name name(NamedCsvRecord row) {
        return new Name(row.getField("name"), row.getField("acronym"), day(row.getField("from")));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
