package org.alcts.portal.plan.exchange;

import org.alcts.portal.plan.PlanNaming;

/** How much a plan can hold. A file with more is refused, but for texts, which are cut where the report says so. */
final class PlanLimits {

    static final int MOST_GOALS = 200;
    static final int MOST_OBJECTIVES = 2_000;
    static final int MOST_INDICATORS = 10_000;
    static final int MOST_RESULTS = 50_000;
    static final int MOST_STAKEHOLDERS = 20_000;

    /** Characters of the name of a plan, and of its organization. */
    static final int LONGEST_NAME = PlanNaming.LONGEST_NAME;

    /** Characters of the name of a goal, an objective, a value or a stakeholder. */
    static final int LONGEST_TITLE = 1_000;

    /** Characters of a sequence indicator. */
    static final int LONGEST_SEQUENCE = 100;

    private PlanLimits() {}
}
