package org.alcts.portal.plan.exchange;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.plan.PlanMeasures;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.StratmlIndicator;
import org.alcts.portal.platform.security.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans with everything that their files say. Whoever reads a plan may take it along. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "', '" + Roles.ADMINISTRATOR + "')")
@Transactional(readOnly = true)
public class PlanExport {

    private final PlanReader plans;
    private final PlanDetailsReader details;
    private final ObjectProvider<PlanMeasures> measures;

    PlanExport(PlanReader plans, PlanDetailsReader details, ObjectProvider<PlanMeasures> measures) {
        this.plans = plans;
        this.details = details;
        this.measures = measures;
    }

    /** Empty when there is no such plan. Measures of the Board are with the plan in force. */
    public Optional<ExportedPlan> find(String planKey, int edition) {
        return plans.find(planKey, edition).map(this::whole);
    }

    /** The plan in force; empty without any. */
    public Optional<ExportedPlan> inForce() {
        return plans.inForce().map(this::whole);
    }

    private ExportedPlan whole(PlanPage page) {
        PlanMeasures watching = measures.getIfAvailable();
        List<StratmlIndicator> indicators = watching == null ? List.of() : watching.of(page);
        return new ExportedPlan(page, StratmlPlans.of(page, details.of(page.id()), indicators));
    }

    /** All that the file of a plan said; empty for a plan that did not come in with a file. */
    public Optional<StratmlPlan> said(PlanPage page) {
        PlanDetails beside = details.of(page.id());
        return beside.equals(PlanDetails.NONE)
                ? Optional.empty()
                : Optional.of(StratmlPlans.of(page, beside, List.of()));
    }
}
