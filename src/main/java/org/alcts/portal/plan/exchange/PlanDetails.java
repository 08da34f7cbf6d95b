package org.alcts.portal.plan.exchange;

import java.util.List;
import java.util.Map;
import org.alcts.portal.plan.exchange.StratmlPlan.Administration;
import org.alcts.portal.plan.exchange.StratmlPlan.Indicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Organization;
import org.alcts.portal.plan.exchange.StratmlPlan.Stakeholder;
import org.alcts.portal.plan.exchange.StratmlPlan.Submitter;
import org.alcts.portal.plan.exchange.StratmlPlan.Value;

/**
 * What a plan says beside what its page shows: mostly what came in with a file.
 *
 * @param type of a document of Part 2; null for any other plan
 * @param administration without the days of its period, which the plan has itself
 * @param goals by number
 * @param objectives by id
 */
record PlanDetails(
        String type,
        String vision,
        String visionIdentifier,
        String missionIdentifier,
        List<Organization> organizations,
        List<Value> values,
        Administration administration,
        Submitter submitter,
        Map<Integer, OfGoal> goals,
        Map<Long, OfObjective> objectives) {

    static final PlanDetails NONE =
            new PlanDetails(null, null, null, null, List.of(), List.of(), null, null, Map.of(), Map.of());

    record OfGoal(
            String description,
            String identifier,
            String sequence,
            String otherInformation,
            List<Stakeholder> stakeholders) {

        static final OfGoal NONE = new OfGoal(null, null, null, null, List.of());
    }

    record OfObjective(
            String name,
            String identifier,
            String sequence,
            String otherInformation,
            List<Stakeholder> stakeholders,
            List<Indicator> indicators) {

        static final OfObjective NONE = new OfObjective(null, null, null, null, List.of(), List.of());
    }
}
