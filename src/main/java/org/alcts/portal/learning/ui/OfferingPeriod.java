package org.alcts.portal.learning.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.learning.NeedMap;

/**
 * A period that a list of offerings is asked for.
 *
 * @param key how it stands in the address: {@code term-2008}, {@code plan}
 * @param live whether what began before it and goes on counts as well
 */
record OfferingPeriod(String key, String name, LocalDate from, LocalDate to, boolean live) implements Serializable {

    /** What the need map counts as supply. */
    static final String LIVE = "live";

    /** Terms of office begin on 1 July, fiscal years on 1 September. @param planFrom null without a plan in force */
    static List<OfferingPeriod> choices(LocalDate today, LocalDate planFrom) {
        List<OfferingPeriod> periods = new ArrayList<>();
        periods.add(live(today));
        if (planFrom != null) {
            periods.add(new OfferingPeriod("plan", text("learning-offering.period.plan"), planFrom, today, false));
        }
        int first = planFrom == null ? today.getYear() - 2 : planFrom.getYear();
        for (int year = today.getYear() + 1; year >= first; year--) {
            periods.add(year("term", year, Month.JULY));
        }
        for (int year = today.getYear() + 1; year >= first; year--) {
            periods.add(year("fiscal", year, Month.SEPTEMBER));
        }
        for (int year = today.getYear() + 1; year >= first; year--) {
            periods.add(new OfferingPeriod(
                    String.valueOf(year),
                    String.valueOf(year),
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    false));
        }
        return periods;
    }

    static OfferingPeriod live(LocalDate today) {
        return new OfferingPeriod(
                LIVE,
                text("learning-offering.period.live"),
                today.minusMonths(NeedMap.MONTHS),
                today.plusMonths(NeedMap.MONTHS),
                true);
    }

    static Optional<OfferingPeriod> of(String key, List<OfferingPeriod> among) {
        return among.stream().filter(period -> period.key().equals(key)).findFirst();
    }

    private static OfferingPeriod year(String kind, int year, Month begins) {
        LocalDate from = LocalDate.of(year, begins, 1);
        return new OfferingPeriod(
                kind + "-" + year,
                text(
                        "learning-offering.period." + kind,
                        year + "–" + String.valueOf(year + 1).substring(2)),
                from,
                from.plusYears(1).minusDays(1),
                false);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
