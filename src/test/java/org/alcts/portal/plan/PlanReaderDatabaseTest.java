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
    MeetingCalendar meetings;

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

    @Test
    void anotherEditionIsReadByItsKey() {
        jdbc.sql("""
                        insert into plan (plan_key, edition, name, organization, period_from, period_to, status)
                        values ('alcts-2006-2011', 2, 'A second edition', 'ALCTS', '2009-07-01', '2011-06-30', 'DRAFT')""").update();
        assertThat(plans.all()).extracting(PlanSummary::edition).containsExactly(1, 2);
        assertThat(plans.find("alcts-2006-2011", 2).orElseThrow().goalAreas()).isEmpty();
        assertThat(plans.find("alcts-2006-2011", 3)).isEmpty();
        assertThat(plans.inForce().orElseThrow().edition()).isEqualTo(1);
    }

    @Test
    void theConferencesSayWhereTodayLies() {
        MeetingRhythm rhythm = meetings.rhythm();
        assertThat(rhythm.last().name()).isEqualTo("Annual 2008");
        assertThat(rhythm.beforeLast().name()).isEqualTo("Midwinter 2008");
        assertThat(rhythm.next().name()).isEqualTo("Midwinter 2009");
        assertThat(meetings.rhythmOn(rhythm.next().endsOn()).next().name()).isEqualTo("Midwinter 2009");
        assertThat(meetings.rhythmOn(rhythm.next().endsOn().plusDays(1)).last().name())
                .isEqualTo("Midwinter 2009");
        assertThat(meetings.all()).hasSizeGreaterThanOrEqualTo(11);
    }
}
