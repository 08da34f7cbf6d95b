package org.alcts.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of a draft once its removal is committed, or refused: tests that leave nothing cannot see it. */
class RemovedDraftDatabaseTest extends DatabaseTest {

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private CurrentPerson currentPerson;

    private long staff;

    private void theOffice() {
        SomePeople people = new SomePeople(jdbc, currentPerson);
        staff = people.staff();
        signIn(people.as(staff));
    }

    private void aDraft() {
        SomePlans some = new SomePlans(jdbc);
        long draft = some.plan("t-removed", 1, "2011-07-01", "2014-06-30", "DRAFT");
        some.objective(some.goalArea(draft, 1, "Later"), 1, "comes later", "2011-07-01", null);
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from assignment where person_id = ?").param(staff).update();
        jdbc.sql("delete from measure where measure_key = 't-removed'").update();
        jdbc.sql("delete o from objective o join goal_area g on g.id = o.goal_area_id join plan p on p.id = g.plan_id "
                        + "where p.plan_key = 't-removed'")
                .update();
        jdbc.sql("delete g from goal_area g join plan p on p.id = g.plan_id where p.plan_key = 't-removed'")
                .update();
        jdbc.sql("delete from plan where plan_key = 't-removed'").update();
    }

    @Test
    void theHistoryKeepsIt() {
        theOffice();
        aDraft();
        drafts.remove("t-removed", 1);
        assertThat(count("select count(*) from plan where plan_key = 't-removed'"))
                .isZero();
        assertThat(count("select count(*) from plan for system_time all where plan_key = 't-removed'"))
                .isPositive();
        assertThat(count("""
                select count(*) from objective for system_time all where wording = 'comes later'""")).isPositive();
    }

    @Test
    void aRemovalThatIsRefusedTakesNothingAway() {
        theOffice();
        aDraft();
        jdbc.sql("""
                        insert into measure (measure_key, plan_id, name, kind, definition, formula, population, unit, direction,
                               keeper, cadence)
                        select 't-removed', id, 'M', 'OUTCOME', 'd', 'f', 'p', 'COUNT', 'UP', 'k', 'c' from plan
                         where plan_key = 't-removed'""").update();
        assertThat(catchThrowable(() -> drafts.remove("t-removed", 1))).isInstanceOf(Refused.class);
        assertThat(count("""
                select count(*) from objective o join goal_area g on g.id = o.goal_area_id join plan p on p.id = g.plan_id
                 where p.plan_key = 't-removed'""")).isOne();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
