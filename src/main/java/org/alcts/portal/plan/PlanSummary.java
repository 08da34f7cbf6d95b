package org.alcts.portal.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One of the plans on record, without what it says.
 *
 * @param key the same for all editions of a plan
 * @param edition counts from 1
 */
public record PlanSummary(
        String key, int edition, String name, LocalDate periodFrom, LocalDate periodTo, PlanStanding standing)
        implements Serializable {

    public static PlanSummary of(PlanPage plan) {
        return new PlanSummary(
                plan.key(), plan.edition(), plan.name(), plan.periodFrom(), plan.periodTo(), plan.standing());
    }
}
