package org.alcts.portal.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether everybody reads the approved initiatives of the plan in force, or only those that their units show to everybody. The
 * plan itself is public in either case.
 */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
@Transactional
public class PlanPublicity {

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    PlanPublicity(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** False without a plan, too. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return jdbc.sql("select open_to_public from plan where id = " + PlanInForce.ID)
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** @throws Refused when somebody did so meanwhile */
    public void open() {
        change(true);
    }

    /** @throws Refused when somebody did so meanwhile */
    public void close() {
        change(false);
    }

    private void change(boolean open) {
        long person = currentPerson.today().personId();
        if (!currentPerson.today().isOffice()) {
            throw new AccessDeniedException("Person " + person + " may not open or close the plan");
        }
        int changed = jdbc.sql("""
                        update plan set open_to_public = :open, changed_by = :person, version = version + 1
                         where open_to_public <> :open and id = %s""".formatted(PlanInForce.ID))
                .param("today", LocalDate.now(clock))
                .param("open", open)
                .param("person", person)
                .update();
        if (changed == 0) {
            throw new Refused("", open ? "plan.refused.open-already" : "plan.refused.closed-already");
        }
    }
}
