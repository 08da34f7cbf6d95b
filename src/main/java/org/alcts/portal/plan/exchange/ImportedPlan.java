package org.alcts.portal.plan.exchange;

import java.time.LocalDate;

/**
 * What would become of a file, before anything is saved.
 *
 * @param part of the standard, 1 or 2
 * @param key under which the draft would be kept
 * @param edition above 1 where there is a plan of this key already
 * @param from first day of the period, of the file or assumed as the report says
 */
public record ImportedPlan(
        StratmlPlan plan, int part, String key, int edition, LocalDate from, LocalDate to, PlanFileReport report) {}
