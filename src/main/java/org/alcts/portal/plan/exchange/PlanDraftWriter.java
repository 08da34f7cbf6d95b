package org.alcts.portal.plan.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.plan.exchange.StratmlPlan.Administration;
import org.alcts.portal.plan.exchange.StratmlPlan.Goal;
import org.alcts.portal.plan.exchange.StratmlPlan.Indicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Instance;
import org.alcts.portal.plan.exchange.StratmlPlan.Objective;
import org.alcts.portal.plan.exchange.StratmlPlan.Organization;
import org.alcts.portal.plan.exchange.StratmlPlan.Relationship;
import org.alcts.portal.plan.exchange.StratmlPlan.Result;
import org.alcts.portal.plan.exchange.StratmlPlan.Role;
import org.alcts.portal.plan.exchange.StratmlPlan.Stakeholder;
import org.alcts.portal.plan.exchange.StratmlPlan.Submitter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes a plan that was read of a file, as a draft. */
@Component
class PlanDraftWriter {

    private static final Administration NOTHING = new Administration(null, null, null, null, null);
    private static final Submitter NOBODY = new Submitter(null, null, null, null, null);

    /**
     * How the draft is kept.
     *
     * @param part of the standard
     * @param hash of the file
     */
    record As(
            String key,
            int edition,
            LocalDate from,
            LocalDate to,
            int part,
            String hash,
            LocalDate today,
            long person) {}

    private final JdbcClient jdbc;

    PlanDraftWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is such an edition meanwhile */
    void write(StratmlPlan plan, As as) {
        long id = plan(plan, as);
        long person = as.person();
        for (int i = 0; i < plan.organizations().size(); i++) {
            Organization one = plan.organizations().get(i);
            long organization =
                    insert("""
                    insert into plan_organization (plan_id, place, name, acronym, identifier, description, changed_by)
                    values (?, ?, ?, ?, ?, ?, ?)""", id, i, one.name(), one.acronym(), one.identifier(), one.description(), person);
            stakeholders(one.stakeholders(), id, organization, null, null, person);
        }
        for (int i = 0; i < plan.values().size(); i++) {
            insert(
                    "insert into plan_value (plan_id, place, name, description, changed_by) values (?, ?, ?, ?, ?)",
                    id,
                    i,
                    plan.values().get(i).name(),
                    plan.values().get(i).description(),
                    person);
        }
        plan.goals().forEach(goal -> goal(goal, id, as));
    }

    private long plan(StratmlPlan plan, As as) {
        Administration about = plan.administration() == null ? NOTHING : plan.administration();
        Submitter by = plan.submitter() == null ? NOBODY : plan.submitter();
        Optional<Organization> organization =
                plan.organizations().stream().filter(one -> one.name() != null).findFirst();
        return insert(
                """
                insert into plan (plan_key, edition, name, organization, acronym, period_from, period_to, adopted_text, preamble,
                       statement, mission, mission_identifier, vision, vision_identifier, status, document_type, document_identifier, published_on,
                       source, submitter_identifier, submitter_given_name, submitter_surname, submitter_phone, submitter_email,
                       imported_on, file_part, file_hash, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                as.key(),
                as.edition(),
                plan.name(),
                organization.map(Organization::name).orElse(""),
                organization.map(Organization::acronym).orElse(null),
                as.from(),
                as.to(),
                plan.adopted(),
                plan.otherInformation(),
                plan.description(),
                plan.mission() == null ? null : plan.mission().description(),
                plan.mission() == null ? null : plan.mission().identifier(),
                plan.vision() == null ? null : plan.vision().description(),
                plan.vision() == null ? null : plan.vision().identifier(),
                plan.type(),
                about.identifier(),
                about.publishedOn(),
                about.source(),
                by.identifier(),
                by.givenName(),
                by.surname(),
                by.phone(),
                by.email(),
                as.today(),
                as.part(),
                as.hash(),
                as.person());
    }

    private void goal(Goal goal, long plan, As as) {
        long area = insert(
                """
                insert into goal_area (plan_id, number, title, description, identifier, sequence, other_information, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                plan,
                goal.number(),
                goal.name(),
                goal.description(),
                goal.identifier(),
                goal.sequence(),
                goal.otherInformation(),
                as.person());
        stakeholders(goal.stakeholders(), plan, null, area, null, as.person());
        goal.objectives().forEach(objective -> objective(objective, plan, area, as));
    }

    /** An objective that a file gives nothing but a name has that for its wording too. */
    private void objective(Objective objective, long plan, long area, As as) {
        long id = insert(
                """
                insert into objective (goal_area_id, number, wording, name, identifier, sequence, other_information, valid_from,
                       changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                area,
                objective.number(),
                objective.description() == null ? objective.name() : objective.description(),
                objective.name(),
                objective.identifier(),
                objective.sequence(),
                objective.otherInformation(),
                as.from(),
                as.person());
        stakeholders(objective.stakeholders(), plan, null, null, id, as.person());
        for (int i = 0; i < objective.indicators().size(); i++) {
            indicator(objective.indicators().get(i), id, i, as.person());
        }
    }

    private void stakeholders(
            List<Stakeholder> stakeholders, long plan, Long organization, Long area, Long objective, long person) {
        for (int i = 0; i < stakeholders.size(); i++) {
            Stakeholder one = stakeholders.get(i);
            long id = insert(
                    """
                    insert into plan_stakeholder (plan_id, organization_id, goal_area_id, objective_id, place, kind, name,
                           description, changed_by)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", plan, organization, area, objective, i, one.kind(), one.name(), one.description(), person);
            for (int j = 0; j < one.roles().size(); j++) {
                Role role = one.roles().get(j);
                insert("""
                        insert into plan_stakeholder_role (stakeholder_id, place, name, description, types, changed_by)
                        values (?, ?, ?, ?, ?, ?)""", id, j, role.name(), role.description(), String.join(" ", role.types()), person);
            }
        }
    }

    private void indicator(Indicator indicator, long objective, int place, long person) {
        long id = insert(
                """
                insert into plan_indicator (objective_id, place, sequence, stage, kind, name, unit, identifier,
                       other_information, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                objective,
                place,
                indicator.sequence(),
                indicator.stage(),
                indicator.kind(),
                indicator.name(),
                indicator.unit(),
                indicator.identifier(),
                indicator.otherInformation(),
                person);
        for (int i = 0; i < indicator.relationships().size(); i++) {
            Relationship one = indicator.relationships().get(i);
            insert(
                    """
                    insert into plan_indicator_relationship (indicator_id, place, kind, identifier, referents, name,
                           description, changed_by)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    i,
                    one.kind(),
                    one.identifier(),
                    String.join("\n", one.referents()),
                    one.name(),
                    one.description(),
                    person);
        }
        for (int i = 0; i < indicator.instances().size(); i++) {
            Instance instance = indicator.instances().get(i);
            results(instance.targets(), true, id, i, person);
            results(instance.actuals(), false, id, i, person);
        }
    }

    private void results(List<Result> results, boolean target, long indicator, int instance, long person) {
        for (int i = 0; i < results.size(); i++) {
            Result one = results.get(i);
            insert(
                    """
                    insert into plan_indicator_result (indicator_id, instance, place, target, from_day, until_day, units,
                           descriptor_name, descriptor_value, description, changed_by)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    indicator,
                    instance,
                    i,
                    target,
                    one.from(),
                    one.until(),
                    one.units(),
                    one.descriptorName(),
                    one.descriptorValue(),
                    one.description(),
                    person);
        }
    }

    private long insert(String sql, Object... values) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(values).update(key);
        return key.getKeyAs(Number.class).longValue();
    }
}
