package org.alcts.portal.learning.offering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.imports.CsvRow;
import org.alcts.portal.people.imports.ImportPreview;

/** What the cells of one row mean, on top of what stands already; collects what they cannot mean. */
final class OfferingTexts {

    private final CsvRow<OfferingColumn> row;
    private final Map<String, Long> units;
    private final Map<String, String> topics;
    private final List<ImportPreview.Reason> reasons = new ArrayList<>();

    /**
     * @param units ids by key and acronym, in small letters
     * @param topics keys by key and English name, in small letters
     */
    OfferingTexts(CsvRow<OfferingColumn> row, Map<String, Long> units, Map<String, String> topics) {
        this.row = row;
        this.units = units;
        this.topics = topics;
    }

    List<ImportPreview.Reason> reasons() {
        return reasons;
    }

    /** A column that the file has not leaves what stands; an empty cell empties it. */
    OfferingContent on(OfferingContent before) {
        Money money = before.money();
        Turnout turnout = before.turnout();
        String currency = currency(money.currency());
        return new OfferingContent(
                text(OfferingColumn.TITLE, before.title()),
                unit(before.unitId()),
                word(OfferingColumn.FORMAT, OfferingFormat.class, before.format()),
                word(OfferingColumn.LEVEL, Level.class, before.level()),
                state(before.state()),
                day(OfferingColumn.BEGINS, before.begins()),
                day(OfferingColumn.ENDS, before.ends()),
                number(OfferingColumn.MINUTES, before.minutes()),
                topics(before.topics()),
                new Money(
                        amount(OfferingColumn.FEE, money.feeMinor(), currency),
                        amount(OfferingColumn.COST, money.costMinor(), currency),
                        amount(OfferingColumn.INCOME, money.incomeMinor(), currency),
                        currency),
                new Turnout(
                        number(OfferingColumn.ATTENDANCE, turnout.attendance()),
                        number(OfferingColumn.NEWCOMERS, turnout.newcomers()),
                        number(OfferingColumn.ANSWERS, turnout.answers()),
                        number(OfferingColumn.LEARNED, turnout.learned())),
                text(OfferingColumn.PARTNERS, before.partners()),
                initiative(before.initiativeId()),
                text(OfferingColumn.ACCESS, before.access()),
                text(OfferingColumn.LINK, before.link()));
    }

    private String text(OfferingColumn column, String before) {
        return row.has(column) ? row.text(column) : before;
    }

    private Long unit(Long before) {
        String text = row.text(OfferingColumn.UNIT);
        if (!row.has(OfferingColumn.UNIT) || text.isEmpty()) {
            return row.has(OfferingColumn.UNIT) ? null : before;
        }
        Long id = units.get(text.toLowerCase(Locale.ROOT));
        if (id == null) {
            refuse("learning-offering.row.no-unit", text);
        }
        return id;
    }

    /** Without the column, what is new is planned. */
    private OfferingState state(OfferingState before) {
        return row.has(OfferingColumn.STATE) && row.text(OfferingColumn.STATE).isEmpty()
                ? OfferingState.PLANNED
                : word(OfferingColumn.STATE, OfferingState.class, before);
    }

    private <E extends Enum<E>> E word(OfferingColumn column, Class<E> type, E before) {
        String text = row.text(column);
        if (!row.has(column) || text.isEmpty()) {
            return row.has(column) ? null : before;
        }
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        refuse(
                "learning-offering.row.no-word",
                column.heading(),
                text,
                Arrays.stream(type.getEnumConstants()).map(OfferingFile::word).collect(Collectors.joining(", ")));
        return before;
    }

    private LocalDate day(OfferingColumn column, LocalDate before) {
        String text = row.text(column);
        if (!row.has(column) || text.isEmpty()) {
            return row.has(column) ? null : before;
        }
        Optional<LocalDate> day = row.day(column);
        if (day.isEmpty()) {
            refuse("learning-offering.row.no-day", column.heading(), text);
        }
        return day.orElse(before);
    }

    private Integer number(OfferingColumn column, Integer before) {
        String text = row.text(column);
        if (!row.has(column) || text.isEmpty()) {
            return row.has(column) ? null : before;
        }
        if (!text.matches("\\d{1,9}")) {
            refuse("learning-offering.row.no-number", column.heading(), text);
            return before;
        }
        return Integer.valueOf(text);
    }

    private String currency(String before) {
        String text = row.text(OfferingColumn.CURRENCY).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return before;
        }
        try {
            return Currency.getInstance(text).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            refuse("learning-offering.refused.currency");
            return before;
        }
    }

    private Long amount(OfferingColumn column, Long before, String currency) {
        String text = row.text(column);
        if (!row.has(column) || text.isEmpty()) {
            return row.has(column) ? null : before;
        }
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        if (!text.matches("\\d{1,9}(\\.\\d{1,4})?")) {
            refuse("learning-offering.row.no-amount", column.heading(), text);
            return before;
        }
        BigDecimal minor = new BigDecimal(text).movePointRight(digits).stripTrailingZeros();
        if (minor.scale() > 0) {
            refuse("learning-offering.row.no-amount", column.heading(), text);
            return before;
        }
        return minor.longValueExact();
    }

    private Set<String> topics(Set<String> before) {
        if (!row.has(OfferingColumn.TOPICS)) {
            return before;
        }
        Set<String> named = new LinkedHashSet<>();
        for (String name : row.text(OfferingColumn.TOPICS).split("[;|]")) {
            String key = topics.get(name.strip().toLowerCase(Locale.ROOT));
            if (key != null) {
                named.add(key);
            } else if (!name.isBlank()) {
                refuse("learning-offering.refused.no-topic", name.strip());
            }
        }
        return named;
    }

    private Long initiative(Long before) {
        String text = row.text(OfferingColumn.INITIATIVE);
        if (!row.has(OfferingColumn.INITIATIVE) || text.isEmpty()) {
            return row.has(OfferingColumn.INITIATIVE) ? null : before;
        }
        if (!text.matches("\\d{1,18}")) {
            refuse("learning-offering.row.no-number", OfferingColumn.INITIATIVE.heading(), text);
            return before;
        }
        return Long.valueOf(text);
    }

    private void refuse(String messageKey, Object... arguments) {
        reasons.add(ImportPreview.Reason.of(messageKey, arguments));
    }
}
