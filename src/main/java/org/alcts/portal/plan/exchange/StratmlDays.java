package org.alcts.portal.plan.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as documents write them: a day, with a time zone or a time that do not matter, or only a month or a year. */
final class StratmlDays {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T[0-9:.]*)?(?:Z|[+-]\\d\\d:\\d\\d)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final StratmlParts parts;
    private final PlanFileReport.Writer report;

    StratmlDays(StratmlParts parts, PlanFileReport.Writer report) {
        this.parts = parts;
        this.report = report;
    }

    /** A month means its first day. Null where there is none. */
    LocalDate first(StratmlNode node, String name, String place) {
        return read(node, name, place, true);
    }

    /** A month means its last day. Null where there is none. */
    LocalDate last(StratmlNode node, String name, String place) {
        return read(node, name, place, false);
    }

    private LocalDate read(StratmlNode node, String name, String place, boolean first) {
        String child = parts.line(node, name, place);
        String text = child == null ? node.takeAttribute(name) : child;
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = day(text, first);
            if (day != null && day.getYear() >= 1) {
                if (!DAY.matcher(text).matches()) {
                    report.changed(place, node.line(), "day-rough", name, text, day);
                }
                return day;
            }
        } catch (DateTimeException impossible) {
            // Such as the 31st of June: said below.
        }
        report.lost(place, node.line(), "day-unread", name, StratmlParts.shortened(text));
        return null;
    }

    private static LocalDate day(String text, boolean first) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            YearMonth of = YearMonth.of(number(month, 1), number(month, 2));
            return first ? of.atDay(1) : of.atEndOfMonth();
        }
        if (YEAR.matcher(text).matches()) {
            return LocalDate.of(Integer.parseInt(text), first ? 1 : 12, first ? 1 : 31);
        }
        return null;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
