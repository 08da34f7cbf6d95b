package org.alcts.portal.initiative.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The conferences around which units report, for the script. */
record Conferences(List<Conference> all) {

    private static final int CLOSE = 24;

    record Conference(String key, LocalDate from, LocalDate to) {}

    static Conferences ofThePlan() {
        return new Conferences(ScriptFile.rows("/plan/conferences.csv").stream()
                .map(row -> new Conference(
                        row.getField("key"),
                        LocalDate.parse(row.getField("from")),
                        LocalDate.parse(row.getField("to"))))
                .toList());
    }

    List<Conference> between(LocalDate from, LocalDate to) {
        return all.stream()
                .filter(one -> one.from().isAfter(from) && one.from().isBefore(to))
                .toList();
    }

    /** One whose end lies close to that day: then people say the conference and not the day. */
    Optional<Conference> near(LocalDate day) {
        return all.stream()
                .filter(one -> Math.abs(ChronoUnit.DAYS.between(one.to(), day)) <= CLOSE)
                .findFirst();
    }
}
