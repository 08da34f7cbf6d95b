package org.alcts.portal.plan;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office does with a plan before it is adopted: calls it otherwise, or takes it away. What was adopted stays, and so
 * does what something refers to; the history keeps what was taken away.
 */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
@Transactional
public class PlanDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(PlanDrafts.class);

    /** What belongs to a plan and nothing else, the inmost first; what refers to it from elsewhere is not among them. */
    private static final List<String> PARTS = List.of(
            """
            delete r from plan_indicator_result r join plan_indicator i on i.id = r.indicator_id
              join objective o on o.id = i.objective_id join goal_area g on g.id = o.goal_area_id where g.plan_id = :plan""",
            """
            delete r from plan_indicator_relationship r join plan_indicator i on i.id = r.indicator_id
              join objective o on o.id = i.objective_id join goal_area g on g.id = o.goal_area_id where g.plan_id = :plan""",
            """
            delete i from plan_indicator i
              join objective o on o.id = i.objective_id join goal_area g on g.id = o.goal_area_id where g.plan_id = :plan""",
            """
            delete r from plan_stakeholder_role r join plan_stakeholder s on s.id = r.stakeholder_id where s.plan_id = :plan""",
            "delete from plan_stakeholder where plan_id = :plan",
            "delete from plan_organization where plan_id = :plan",
            "delete from plan_value where plan_id = :plan",
            "delete o from objective o join goal_area g on g.id = o.goal_area_id where g.plan_id = :plan",
            "delete from goal_area where plan_id = :plan",
            "delete from plan where id = :plan");

    private record Row(long id, String name, String status) {}

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    PlanDrafts(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /**
     * @param was what whoever renames saw
     * @throws Refused when it is no draft, or is called otherwise meanwhile; when a name or key cannot be, or there is such an
     *     edition already
     */
    public void rename(PlanNaming was, PlanNaming wanted) {
        long person = requireOffice();
        Row draft = draft(was.key(), was.edition());
        if (!draft.name().equals(was.name())) {
            throw new Refused("name", "plan.refused.renamed", draft.name());
        }
        PlanNaming naming = checked(wanted);
        find(naming.key(), naming.edition())
                .filter(other -> other.id() != draft.id())
                .ifPresent(other -> {
                    throw taken(naming, other.name());
                });
        try {
            jdbc.sql("""
                            update plan set name = :name, plan_key = :key, edition = :edition, changed_by = :person,
                                   version = version + 1
                             where id = :plan""")
                    .param("name", naming.name())
                    .param("key", naming.key())
                    .param("edition", naming.edition())
                    .param("person", person)
                    .param("plan", draft.id())
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw taken(naming, naming.key());
        }
    }

    /** @throws Refused when it is no draft, is gone, or something refers to it */
    public void remove(String planKey, int edition) {
        long person = requireOffice();
        Row draft = draft(planKey, edition);
        try {
            PARTS.forEach(part -> jdbc.sql(part).param("plan", draft.id()).update());
        } catch (DataIntegrityViolationException referred) {
            throw new Refused("", "plan.refused.referred", draft.name());
        }
        // The history keeps what was there and until when, but a row that is gone cannot say who took it away.
        LOG.info("Person {} removed the draft {}.{}, {}", person, planKey, edition, draft.name());
    }

    private long requireOffice() {
        var today = currentPerson.today();
        if (!today.isOffice()) {
            throw new AccessDeniedException("Person " + today.personId() + " may not change a plan");
        }
        return today.personId();
    }

    /** Two who change one draft do so one after the other. */
    private Row draft(String planKey, int edition) {
        Row plan = find(planKey, edition).orElseThrow(() -> new Refused("", "plan.refused.gone"));
        if (!plan.status().equals("DRAFT")) {
            throw new Refused("", "plan.refused.no-draft", plan.name());
        }
        return plan;
    }

    private Optional<Row> find(String planKey, int edition) {
        return jdbc.sql("select id, name, status from plan where plan_key = :key and edition = :edition for update")
                .param("key", planKey)
                .param("edition", edition)
                .query(Row.class)
                .optional();
    }

    private static PlanNaming checked(PlanNaming wanted) {
        String name = wanted.name() == null ? "" : wanted.name().strip();
        String key = wanted.key() == null ? "" : wanted.key().strip();
        if (name.isEmpty()) {
            throw new Refused("name", "plan.refused.no-name");
        }
        if (name.length() > PlanNaming.LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("name", "plan.refused.name", PlanNaming.LONGEST_NAME);
        }
        if (!PlanNaming.isKey(key)) {
            throw new Refused("key", "plan-file.refused.key");
        }
        if (wanted.edition() < 1 || wanted.edition() > PlanNaming.LATEST_EDITION) {
            throw new Refused("edition", "plan.refused.edition", PlanNaming.LATEST_EDITION);
        }
        return new PlanNaming(name, key, wanted.edition());
    }

    private static Refused taken(PlanNaming naming, String by) {
        return new Refused("edition", "plan.refused.taken", naming.edition(), naming.key(), by);
    }
}
