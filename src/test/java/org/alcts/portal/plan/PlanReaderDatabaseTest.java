package org.alcts.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PlanReaderDatabaseTest extends DatabaseTest {

    @Autowired
    PlanReader plans;

    @Autowired
    PlanLoader loader;

    @Autowired
    CurrentPerson currentPerson;

    @BeforeEach
    void signInAsMember() {
        var people = new SomePeople(jdbc, currentPerson);
        SecurityContextHolder.getContext().setAuthentication(people.as(people.member("Ada", "Reader")));
    }

    @Test
    void theShippedPlanHasItsGoalAreasAndObjectivesInTheirOrder() {
        PlanPage plan = plans.inForce().orElseThrow();
        List<Integer> objectives =
                plan.goalAreas().stream().map(area -> area.objectives().size()).toList();
        assertThat(objectives).containsExactly(6, 3, 5, 5, 7);
        PlanPage.Objective first = plan.goalAreas().get(2).objectives().getFirst();
        assertThat(first.code()).isEqualTo("3.1");
        assertThat(first.wording()).isEqualTo("monitors needs for continuing education and life-long learning");
    }

    @Test
    void aPlanThatIsThereIsNotLoadedAgain() {
        loader.load();
        assertThat(jdbc.sql("select count(*) from objective").query(Long.class).single())
                .isEqualTo(26);
    }

    @Test
    void anObjectiveIsReadWhileItIsValid() {
        jdbc.sql("update objective set valid_to = '2008-12-31' where wording like 'nurtures%'")
                .update();
        PlanPage plan = plans.inForce().orElseThrow();
        assertThat(plan.goalAreas().getLast().objectives()).hasSize(6);
    }
}
