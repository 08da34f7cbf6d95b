package org.alcts.portal.plan.exchange;

import org.alcts.portal.plan.PlanPage;

/**
 * A plan with everything that its files say.
 *
 * @param page as the portal knows it
 * @param content as the standard structures it
 */
public record ExportedPlan(PlanPage page, StratmlPlan content) {}
