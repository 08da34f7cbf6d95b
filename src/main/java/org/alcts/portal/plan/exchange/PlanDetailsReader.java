package org.alcts.portal.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.plan.exchange.StratmlPlan.Administration;
import org.alcts.portal.plan.exchange.StratmlPlan.Organization;
import org.alcts.portal.plan.exchange.StratmlPlan.Role;
import org.alcts.portal.plan.exchange.StratmlPlan.Stakeholder;
import org.alcts.portal.plan.exchange.StratmlPlan.Submitter;
import org.alcts.portal.plan.exchange.StratmlPlan.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a plan from a file says beside its page, in a few statements however long it is; for any other plan in one. */
@Component
class PlanDetailsReader {

    private static final String PLAN = """
            select imported_on, document_type, vision, vision_identifier, mission_identifier, document_identifier, published_on,
                   source, submitter_identifier, submitter_given_name, submitter_surname, submitter_phone, submitter_email
              from plan where id = :plan""";

    private static final String ORGANIZATIONS = """
            select id, name, acronym, identifier, description from plan_organization where plan_id = :plan order by place""";

    private static final String VALUES =
            "select name, description from plan_value where plan_id = :plan order by place";

    private static final String STAKEHOLDERS = """
            select id, organization_id, goal_area_id, objective_id, kind, name, description from plan_stakeholder
             where plan_id = :plan order by place""";

    private static final String ROLES = """
            select r.stakeholder_id, r.name, r.description, r.types
              from plan_stakeholder_role r join plan_stakeholder s on s.id = r.stakeholder_id
             where s.plan_id = :plan order by r.stakeholder_id, r.place""";

    private static final String GOALS = """
            select id, number, description, identifier, sequence, other_information from goal_area where plan_id = :plan""";

    private static final String OBJECTIVES = """
            select o.id, o.name, o.identifier, o.sequence, o.other_information
              from objective o join goal_area g on g.id = o.goal_area_id where g.plan_id = :plan""";

    private record PlanRow(
            LocalDate importedOn,
            String documentType,
            String vision,
            String visionIdentifier,
            String missionIdentifier,
            String documentIdentifier,
            LocalDate publishedOn,
            String source,
            String submitterIdentifier,
            String submitterGivenName,
            String submitterSurname,
            String submitterPhone,
            String submitterEmail) {

        Administration administration() {
            return new Administration(documentIdentifier, null, null, publishedOn, source);
        }

        /** Null where nobody is named. */
        Submitter submitter() {
            Submitter one = new Submitter(
                    submitterIdentifier, submitterGivenName, submitterSurname, submitterPhone, submitterEmail);
            return one.equals(new Submitter(null, null, null, null, null)) ? null : one;
        }
    }

    private record OrganizationRow(long id, String name, String acronym, String identifier, String description) {}

    private record StakeholderRow(
            long id,
            Long organizationId,
            Long goalAreaId,
            Long objectiveId,
            String kind,
            String name,
            String description) {}

    private record RoleRow(long stakeholderId, String name, String description, String types) {

        Role role() {
            return new Role(name, description, types.isEmpty() ? List.of() : Arrays.asList(types.split(" ")));
        }
    }

    private record GoalRow(
            long id, int number, String description, String identifier, String sequence, String otherInformation) {}

    private record ObjectiveRow(long id, String name, String identifier, String sequence, String otherInformation) {}

    private final JdbcClient jdbc;
    private final PlanIndicatorReader indicators;

    PlanDetailsReader(JdbcClient jdbc, PlanIndicatorReader indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    PlanDetails of(long planId) {
        PlanRow plan = jdbc.sql(PLAN)
                .param("plan", planId)
                .query(PlanRow.class)
                .optional()
                .orElse(null);
        if (plan == null || plan.importedOn() == null) {
            return PlanDetails.NONE;
        }
        List<StakeholderRow> stakeholders = list(STAKEHOLDERS, planId, StakeholderRow.class);
        Map<Long, List<Role>> roles = list(ROLES, planId, RoleRow.class).stream()
                .collect(Collectors.groupingBy(
                        RoleRow::stakeholderId, Collectors.mapping(RoleRow::role, Collectors.toList())));
        Map<Long, List<Stakeholder>> ofOrganizations = new LinkedHashMap<>();
        Map<Long, List<Stakeholder>> ofGoals = new LinkedHashMap<>();
        Map<Long, List<Stakeholder>> ofObjectives = new LinkedHashMap<>();
        for (StakeholderRow row : stakeholders) {
            Stakeholder one =
                    new Stakeholder(row.kind(), row.name(), row.description(), roles.getOrDefault(row.id(), List.of()));
            add(ofOrganizations, row.organizationId(), one);
            add(ofGoals, row.goalAreaId(), one);
            add(ofObjectives, row.objectiveId(), one);
        }
        List<Organization> organizations = list(ORGANIZATIONS, planId, OrganizationRow.class).stream()
                .map(row -> new Organization(
                        row.name(),
                        row.acronym(),
                        row.identifier(),
                        row.description(),
                        ofOrganizations.getOrDefault(row.id(), List.of())))
                .toList();
        return new PlanDetails(
                plan.documentType(),
                plan.vision(),
                plan.visionIdentifier(),
                plan.missionIdentifier(),
                organizations,
                list(VALUES, planId, Value.class),
                plan.administration(),
                plan.submitter(),
                goals(planId, ofGoals),
                objectives(planId, ofObjectives));
    }

    private Map<Integer, PlanDetails.OfGoal> goals(long planId, Map<Long, List<Stakeholder>> stakeholders) {
        return list(GOALS, planId, GoalRow.class).stream()
                .collect(Collectors.toMap(
                        GoalRow::number,
                        row -> new PlanDetails.OfGoal(
                                row.description(),
                                row.identifier(),
                                row.sequence(),
                                row.otherInformation(),
                                stakeholders.getOrDefault(row.id(), List.of()))));
    }

    private Map<Long, PlanDetails.OfObjective> objectives(long planId, Map<Long, List<Stakeholder>> stakeholders) {
        var measured = indicators.ofPlan(planId);
        return list(OBJECTIVES, planId, ObjectiveRow.class).stream()
                .collect(Collectors.toMap(
                        ObjectiveRow::id,
                        row -> new PlanDetails.OfObjective(
                                row.name(),
                                row.identifier(),
                                row.sequence(),
                                row.otherInformation(),
                                stakeholders.getOrDefault(row.id(), List.of()),
                                measured.getOrDefault(row.id(), List.of()))));
    }

    private <T> List<T> list(String sql, long planId, Class<T> rows) {
        return jdbc.sql(sql).param("plan", planId).query(rows).list();
    }

    private static void add(Map<Long, List<Stakeholder>> to, Long id, Stakeholder one) {
        if (id != null) {
            to.computeIfAbsent(id, first -> new ArrayList<>()).add(one);
        }
    }
}
