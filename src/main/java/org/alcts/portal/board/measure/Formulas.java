package org.alcts.portal.board.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.plan.Meeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the portal computes of itself, all in one statement. Only what was approved is counted, so that a figure which
 * every member reads gives no draft away.
 */
@Component
class Formulas {

    /** Reports are looked for until so many days after a conference. */
    static final int DAYS_TO_REPORT = 14;

    /** @param value null where there is nothing to divide by, or nothing to speak of */
    record Computed(String formula, BigDecimal value, Long counted, Long countedOf) {}

    private final JdbcClient jdbc;

    Formulas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The keys that definitions may name. */
    static Set<String> known() {
        return FormulaSql.ALL.keySet();
    }

    /**
     * All of them on a day; within a reading of the past, as of that day.
     *
     * @param conferences all on record, by date
     */
    @Transactional(readOnly = true)
    public Map<String, Computed> on(LocalDate day, List<Meeting> conferences) {
        LocalDate long1900 = LocalDate.of(1900, 1, 1);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", day);
        parameters.put("yearAgo", day.minusYears(1));
        parameters.put("twoYearsAgo", day.minusYears(2));
        Meeting last = lastEndedBefore(day, conferences);
        parameters.put("lastConference", last == null ? long1900 : last.startsOn());
        Meeting reported = lastEndedBefore(day.minusDays(DAYS_TO_REPORT), conferences);
        parameters.put("reportedFrom", reported == null ? long1900 : reported.startsOn());
        parameters.put("reportedConference", reported == null ? long1900 : reported.endsOn());
        parameters.put(
                "reportedUntil", reported == null ? long1900 : reported.endsOn().plusDays(DAYS_TO_REPORT));
        return jdbc.sql(FormulaSql.STATEMENT).params(parameters).query(Computed.class).list().stream()
                .collect(Collectors.toMap(Computed::formula, Function.identity()));
    }

    private static Meeting lastEndedBefore(LocalDate day, List<Meeting> conferences) {
        return conferences.stream()
                .filter(meeting -> meeting.endsOn().isBefore(day))
                .reduce((one, other) -> other)
                .orElse(null);
    }
}
