package org.alcts.portal.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One edition of a plan.
 *
 * @param key the same in all editions of a plan
 * @param edition counted from 1
 */
public record PlanSummary(
        String key, int edition, String name, LocalDate periodFrom, LocalDate periodTo, PlanStatus status)
        implements Serializable {}
