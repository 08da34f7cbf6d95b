package org.alcts.portal.plan.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.StratmlIndicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Administration;
import org.alcts.portal.plan.exchange.StratmlPlan.Goal;
import org.alcts.portal.plan.exchange.StratmlPlan.Indicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Instance;
import org.alcts.portal.plan.exchange.StratmlPlan.Objective;
import org.alcts.portal.plan.exchange.StratmlPlan.Organization;
import org.alcts.portal.plan.exchange.StratmlPlan.Result;
import org.alcts.portal.plan.exchange.StratmlPlan.Statement;

/**
 * Puts a plan of the portal into the standard's structure. What has no identifier gets one that is made from the plan's key,
 * edition and codes, so that it is the same in every export.
 */
public final class StratmlPlans {

    private final PlanPage plan;
    private final PlanDetails details;
    private final List<StratmlIndicator> measures;

    private StratmlPlans(PlanPage plan, PlanDetails details, List<StratmlIndicator> measures) {
        this.plan = plan;
        this.details = details;
        this.measures = measures;
    }

    /** @param measures the Board's own, in the order in which those of an objective are to stand */
    public static StratmlPlan of(PlanPage plan, List<StratmlIndicator> measures) {
        return of(plan, PlanDetails.NONE, measures);
    }

    static StratmlPlan of(PlanPage plan, PlanDetails details, List<StratmlIndicator> measures) {
        return new StratmlPlans(plan, details, measures).plan();
    }

    private StratmlPlan plan() {
        Administration about = details.administration();
        return new StratmlPlan(
                StratmlText.line(plan.name()),
                tellsOfOrganization() ? null : StratmlText.clean(plan.statement()),
                StratmlText.line(plan.adoptedText()),
                StratmlText.clean(plan.preamble()),
                type(),
                organizations(),
                statement(details.vision(), details.visionIdentifier(), "vision"),
                statement(plan.mission(), details.missionIdentifier(), "mission"),
                details.values(),
                plan.goalAreas().stream().map(this::goal).toList(),
                new Administration(
                        about == null ? null : about.identifier(),
                        plan.periodFrom(),
                        plan.periodTo(),
                        about == null ? null : about.publishedOn(),
                        about == null ? null : about.source()),
                details.submitter());
    }

    private String type() {
        if (details.type() != null) {
            return details.type();
        }
        return measures.isEmpty() ? "Strategic_Plan" : "Performance_Report";
    }

    /** What our plans state first is what the association is, for which the standard has a place; a file's own description stays. */
    private boolean tellsOfOrganization() {
        return details.organizations().isEmpty() && StratmlText.line(plan.organization()) != null;
    }

    private List<Organization> organizations() {
        if (details.organizations().isEmpty()) {
            String name = StratmlText.line(plan.organization());
            return name == null
                    ? List.of()
                    : List.of(new Organization(
                            name,
                            StratmlText.line(plan.acronym()),
                            identifier("organization"),
                            StratmlText.clean(plan.statement()),
                            List.of()));
        }
        List<Organization> organizations = new ArrayList<>();
        for (Organization one : details.organizations()) {
            String part = organizations.isEmpty() ? "organization" : "organization/" + (organizations.size() + 1);
            organizations.add(new Organization(
                    one.name(), one.acronym(), or(one.identifier(), part), one.description(), one.stakeholders()));
        }
        return organizations;
    }

    private Statement statement(String text, String identifier, String part) {
        String clean = StratmlText.clean(text);
        return clean == null && identifier == null ? null : new Statement(clean, or(identifier, part));
    }

    private Goal goal(PlanPage.GoalArea area) {
        PlanDetails.OfGoal more = details.goals().getOrDefault(area.number(), PlanDetails.OfGoal.NONE);
        String number = String.valueOf(area.number());
        return new Goal(
                area.number(),
                StratmlText.line(area.title()),
                more.description(),
                or(more.identifier(), number),
                more.sequence() == null ? number : more.sequence(),
                more.stakeholders(),
                more.otherInformation(),
                area.objectives().stream().map(this::objective).toList());
    }

    private Objective objective(PlanPage.Objective objective) {
        PlanDetails.OfObjective more = details.objectives().getOrDefault(objective.id(), PlanDetails.OfObjective.NONE);
        String code = objective.code();
        String wording = StratmlText.clean(objective.wording());
        List<Indicator> indicators = new ArrayList<>(more.indicators());
        measures.stream()
                .filter(measure -> measure.objective().equals(code))
                .map(this::indicator)
                .forEach(indicators::add);
        return new Objective(
                Integer.parseInt(code.substring(code.indexOf('.') + 1)),
                more.name() == null ? code : more.name(),
                wording != null && wording.equals(more.name()) ? null : wording,
                or(more.identifier(), code),
                more.sequence() == null ? code : more.sequence(),
                more.stakeholders(),
                more.otherInformation(),
                indicators);
    }

    private Indicator indicator(StratmlIndicator measure) {
        boolean measured = !measure.targets().isEmpty() || !measure.actuals().isEmpty();
        return new Indicator(
                null,
                measure.stage(),
                "Quantitative",
                StratmlText.line(measure.name()),
                measure.unit(),
                identifier("measure/" + measure.key()),
                List.of(),
                measured ? List.of(new Instance(results(measure.targets()), results(measure.actuals()))) : List.of(),
                StratmlText.clean(measure.definition()));
    }

    private static List<Result> results(List<StratmlIndicator.Result> results) {
        return results.stream()
                .map(one ->
                        new Result(null, one.day(), number(one.value()), null, null, StratmlText.clean(one.remark())))
                .toList();
    }

    private static String number(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private String or(String identifier, String part) {
        return identifier == null ? identifier(part) : identifier;
    }

    /** An XML name cannot begin with a digit, as many a UUID does. */
    private String identifier(String part) {
        String name = plan.key() + "/" + plan.edition() + "/" + part;
        return "_" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
