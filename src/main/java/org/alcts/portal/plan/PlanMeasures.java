package org.alcts.portal.plan;

import java.util.List;

/** Who knows by which measures a plan is watched; the plan itself does not. */
public interface PlanMeasures {

    /** In the order in which those of an objective are to stand; none of a plan that is not watched. */
    List<StratmlIndicator> of(PlanPage plan);
}
