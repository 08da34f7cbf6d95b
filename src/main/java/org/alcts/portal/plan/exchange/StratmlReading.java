package org.alcts.portal.plan.exchange;

/**
 * What was read of a file.
 *
 * @param part 1 or 2 of the standard
 * @param namespace as the file has it; empty without one
 */
record StratmlReading(StratmlPlan plan, int part, String namespace, PlanFileReport report) {}
