package org.alcts.portal.people;

import java.time.LocalDate;
import org.alcts.portal.platform.record.Period;

/** The rules that every dated record of the office shares, in words for the form. */
final class Dated {

    /** Longest text of a reason or note, in characters. */
    static final int LONGEST_REASON = 500;

    private Dated() {}

    /** @throws Refused when the first day is missing or the last one lies before it */
    static Period period(LocalDate from, LocalDate to) {
        if (from == null) {
            throw new Refused("from", "people.refused.from-missing");
        }
        if (to != null && to.isBefore(from)) {
            throw new Refused("to", "people.refused.ends-before-begins", from);
        }
        return Period.between(from, to);
    }

    /** @throws Refused when the day is missing, lies before the beginning, or after an end that already stands */
    static void requireEnd(Period period, LocalDate lastDay) {
        if (lastDay == null) {
            throw new Refused("to", "people.refused.last-day-missing");
        }
        if (lastDay.isBefore(period.begins())) {
            throw new Refused("to", "people.refused.ends-before-begins", period.begins());
        }
        period.ends().filter(ended -> ended.isBefore(lastDay)).ifPresent(ended -> {
            throw new Refused("to", "people.refused.ended-already", ended);
        });
    }

    /** The reason, stripped. @throws Refused when there is none, or it is longer than 500 characters */
    static String reason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("reason", "people.refused.reason-missing");
        }
        return limited("reason", reason, LONGEST_REASON);
    }

    /** The text, stripped; null for a blank one. @throws Refused when it is longer than allowed */
    static String limited(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new Refused(field, "people.refused.too-long", longest, stripped.length());
        }
        return stripped;
    }

    static boolean overlap(Period one, Period other) {
        return one.ends().filter(end -> end.isBefore(other.begins())).isEmpty()
                && other.ends().filter(end -> end.isBefore(one.begins())).isEmpty();
    }
}
