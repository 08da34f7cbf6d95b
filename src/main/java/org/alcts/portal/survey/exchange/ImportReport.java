package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of everything in a file, item by item: each is carried, changed or not carried, and the three together are all.
 *
 * @param entries in the order of the file
 */
public record ImportReport(List<Entry> entries) {

    /** What became of an item. */
    public enum Fate {
        CARRIED,
        CHANGED,
        NOT_CARRIED
    }

    /** What kind of thing an item is. */
    public enum Kind {
        PAGE,
        QUESTION,
        ROW,
        CHOICE,
        CONDITION,
        SETTING
    }

    /** @param reason why it was changed or not carried; empty when it was carried */
    public record Entry(Kind kind, String item, Fate fate, String reason) {}

    public ImportReport {
        entries = List.copyOf(entries);
    }

    public long count(Fate fate) {
        return entries.stream().filter(entry -> entry.fate() == fate).count();
    }

    public Map<Fate, Long> counts(Kind kind) {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            counts.put(
                    fate,
                    entries.stream()
                            .filter(entry -> entry.kind() == kind && entry.fate() == fate)
                            .count());
        }
        return counts;
    }

    /** A report in the making. */
    static final class Writer {

        private final List<Entry> entries = new ArrayList<>();

        void carried(Kind kind, String item) {
            entries.add(new Entry(kind, item, Fate.CARRIED, ""));
        }

        void changed(Kind kind, String item, String how) {
            entries.add(new Entry(kind, item, Fate.CHANGED, how));
        }

        void lost(Kind kind, String item, String why) {
            entries.add(new Entry(kind, item, Fate.NOT_CARRIED, why));
        }

        /** Carried, or changed when something is to be said. */
        void taken(Kind kind, String item, List<String> changes) {
            if (changes.isEmpty()) {
                carried(kind, item);
            } else {
                changed(kind, item, String.join("; ", changes));
            }
        }

        ImportReport report() {
            return new ImportReport(entries);
        }
    }
}
