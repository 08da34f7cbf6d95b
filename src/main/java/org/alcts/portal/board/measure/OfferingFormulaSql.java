package org.alcts.portal.board.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The formulas that count from the ledger of offerings: what ended in the twelve months before the day. Where the ledger knows
 * nothing of that time there is no value, which is not nought; amounts in another currency than the measure's are left out.
 */
final class OfferingFormulaSql {

    /** A table expression to put behind others. */
    static final String HELD = """
            , held as (
                select format, minutes, cost_minor, income_minor, currency, attendance, newcomers, partners
                  from offering
                 where state = 'HELD' and coalesce(ends_on, begins_on) > :yearAgo and coalesce(ends_on, begins_on) <= :today)
            """;

    private static final String EXCHANGE_EVENTS = """
            select sum(format in ('E_FORUM', 'INTEREST_GROUP')) as counted, count(*) as counted_of,
                   sum(format in ('E_FORUM', 'INTEREST_GROUP')) as value from held""";

    private static final String NEW_PARTICIPANTS = """
            select sum(newcomers) as counted, sum(attendance) as counted_of, 100 * sum(newcomers) / sum(attendance) as value
              from held where newcomers is not null""";

    private static final String NET_RESULT = """
            select sum(cost_minor is not null and income_minor is not null) as counted, count(*) as counted_of,
                   sum(income_minor - cost_minor) as value from held where currency = 'USD'""";

    private static final String COST_PER_HOUR = """
            select count(*) as counted, null as counted_of, sum(cost_minor) / sum(attendance * minutes / 60) as value
              from held where currency = 'USD' and cost_minor is not null and attendance > 0 and minutes is not null""";

    private static final String FORMATS = """
            select count(distinct format) as counted, if(count(*) = 0, null, 12) as counted_of,
                   if(count(*) = 0, null, count(distinct format)) as value from held""";

    private static final String WITH_PARTNER = """
            select sum(partners is not null) as counted, count(*) as counted_of,
                   100 * sum(partners is not null) / count(*) as value from held""";

    static final Map<String, String> ALL = all();

    private OfferingFormulaSql() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("exchange-events", EXCHANGE_EVENTS);
        all.put("new-participants", NEW_PARTICIPANTS);
        all.put("ce-net-result", NET_RESULT);
        all.put("cost-per-hour", COST_PER_HOUR);
        all.put("formats-in-use", FORMATS);
        all.put("offerings-with-partner", WITH_PARTNER);
        return all;
    }
}
