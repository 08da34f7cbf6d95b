package org.alcts.portal.plan.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * What there is to say about a plan's file, item by item, in the order of the file.
 *
 * @param entries what is carried as it is has none
 */
public record PlanFileReport(List<Entry> entries) {

    /** What became of an item. */
    public enum Fate {
        /** The plan does not have it; what was done instead is said. */
        LACKING,
        CHANGED,
        NOT_CARRIED,
        /** Carried; good to know. */
        NOTED
    }

    /**
     * @param place such as {@code Goal 2 › Objective 3}; empty for the whole file
     * @param line in the file, from 1; 0 where it speaks of what is not there
     * @param messageKey of the sentence, in the bundle {@code plan-file}
     */
    public record Entry(Fate fate, String place, int line, String messageKey, List<Object> arguments) {}

    public PlanFileReport {
        entries = List.copyOf(entries);
    }

    public List<Entry> of(Fate fate) {
        return entries.stream().filter(entry -> entry.fate() == fate).toList();
    }

    /** A report in the making. */
    static final class Writer {

        private static final String BUNDLE = "plan-file.report.";

        private final List<Entry> entries = new ArrayList<>();

        void lacking(String place, String key, Object... arguments) {
            entries.add(new Entry(Fate.LACKING, place, 0, BUNDLE + key, List.of(arguments)));
        }

        void changed(String place, int line, String key, Object... arguments) {
            entries.add(new Entry(Fate.CHANGED, place, line, BUNDLE + key, List.of(arguments)));
        }

        void lost(String place, int line, String key, Object... arguments) {
            entries.add(new Entry(Fate.NOT_CARRIED, place, line, BUNDLE + key, List.of(arguments)));
        }

        void noted(String place, int line, String key, Object... arguments) {
            entries.add(new Entry(Fate.NOTED, place, line, BUNDLE + key, List.of(arguments)));
        }

        PlanFileReport report() {
            return new PlanFileReport(entries);
        }
    }
}
