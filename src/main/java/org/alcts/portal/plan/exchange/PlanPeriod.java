package org.alcts.portal.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.people.Refused;
import org.alcts.portal.plan.exchange.PlanFileReport.Entry;
import org.alcts.portal.plan.exchange.PlanFileReport.Fate;
import org.alcts.portal.plan.exchange.StratmlPlan.Administration;

/**
 * The period of a plan, which many files do not say in full: as chosen, else as the file has it, else assumed, with a word
 * about it in the report.
 */
record PlanPeriod(LocalDate from, LocalDate to, List<Entry> said) {

    /** How long a plan of which only one end is known is taken to last. */
    private static final int YEARS = 5;

    /**
     * @param today when not even a day of publication is known
     * @throws Refused when what was chosen is no period
     */
    static PlanPeriod of(Administration about, ImportChoice choice, LocalDate today) {
        List<Entry> said = new ArrayList<>();
        LocalDate from = choice.from();
        LocalDate to = choice.to();
        LocalDate begins = about == null ? null : about.from();
        LocalDate ends = about == null ? null : about.until();
        if (begins != null && ends != null && !ends.isAfter(begins)) {
            if (from == null || to == null) {
                said.add(entry(Fate.CHANGED, "period-backwards", begins, ends));
            }
            ends = null;
        }
        if (from == null) {
            from = begins;
        }
        if (to == null) {
            to = ends;
        }
        if (from == null) {
            LocalDate published = about == null ? null : about.publishedOn();
            from = to != null ? to.minusYears(YEARS).plusDays(1) : published != null ? published : today;
            said.add(entry(Fate.LACKING, "no-start", from));
        }
        if (to == null) {
            to = from.plusYears(YEARS).minusDays(1);
            said.add(entry(Fate.LACKING, "no-end", to));
        }
        if (!to.isAfter(from)) {
            throw new Refused("to", "plan-file.refused.period", from, to);
        }
        return new PlanPeriod(from, to, said);
    }

    private static Entry entry(Fate fate, String key, LocalDate... days) {
        return new Entry(fate, "", 0, "plan-file.report." + key, List.of((Object[]) days));
    }
}
