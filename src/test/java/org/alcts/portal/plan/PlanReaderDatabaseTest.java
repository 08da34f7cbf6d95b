package org.alcts.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PlanReaderDatabaseTest extends DatabaseTest {

    private static final String SHIPPED = "alcts-2006-2011";

    @Autowired
    PlanReader plans;

    @Autowired
    CurrentPerson currentPerson;

    private SomePlans some;
    private SomePeople people;

    @BeforeEach
    void signInAsMember() {
        people = new SomePeople(jdbc, currentPerson);
        signIn(people.as(people.member("Ada", "Reader")));
        some = new SomePlans(jdbc);
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
    void anObjectiveIsReadWhileItIsValid() {
        jdbc.sql("update objective set valid_to = '2008-12-31' where wording like 'nurtures%'")
                .update();
        assertThat(lastGoal()).hasSize(6);
    }

    @Test
    void eachPlanStandsAsItsStatusAndPeriodSay() {
        signIn(people.as(people.staff()));
        some.plan("t-before", 1, "2001-01-01", "2004-12-31", "ADOPTED");
        some.plan("t-next", 1, "2011-07-01", "2014-06-30", "ADOPTED");
        some.plan("t-next", 2, "2011-07-01", "2014-06-30", "DRAFT");
        some.plan("t-other", 1, "2005-01-01", "2010-12-31", "SUPERSEDED");
        assertThat(plans.all())
                .filteredOn(plan -> plan.key().startsWith("t-") || plan.key().equals(SHIPPED))
                .extracting(PlanSummary::key, PlanSummary::edition, PlanSummary::standing)
                .containsExactly(
                        tuple(SHIPPED, 1, PlanStanding.IN_FORCE),
                        tuple("t-next", 2, PlanStanding.DRAFT),
                        tuple("t-next", 1, PlanStanding.UPCOMING),
                        tuple("t-other", 1, PlanStanding.SUPERSEDED),
                        tuple("t-before", 1, PlanStanding.ENDED));
    }

    @Test
    void draftsAreListedForTheOfficeAloneAndReadByWhoWasGivenTheirAddress() {
        some.plan("t-next", 1, "2011-07-01", "2014-06-30", "DRAFT");
        some.plan("t-next", 2, "2011-07-01", "2014-06-30", "ADOPTED");
        for (long person : new long[] {people.member("Mia", "Member"), people.administrator()}) {
            signIn(people.as(person));
            assertThat(plans.all())
                    .filteredOn(plan -> plan.key().equals("t-next"))
                    .extracting(PlanSummary::edition)
                    .containsExactly(2);
            assertThat(plans.find("t-next", 1)).map(PlanPage::standing).contains(PlanStanding.DRAFT);
        }
        signIn(people.as(people.staff()));
        assertThat(plans.all())
                .filteredOn(plan -> plan.key().equals("t-next"))
                .extracting(PlanSummary::edition)
                .containsExactly(2, 1);
    }

    @Test
    void aNewEditionTakesThePlaceOfTheOneBefore() {
        some.plan(SHIPPED, 2, "2006-06-01", "2011-06-30", "ADOPTED");
        assertThat(plans.inForce()).map(PlanPage::edition).contains(2);
        assertThat(plans.find(SHIPPED, 1)).map(PlanPage::standing).contains(PlanStanding.SUPERSEDED);
    }

    @Test
    void aPlanThatIsOverIsReadAsItWasOnItsLastDay() {
        long plan = some.plan("t-before", 1, "2001-01-01", "2004-12-31", "ADOPTED");
        long area = some.goalArea(plan, 1, "First");
        some.objective(area, 1, "was dropped on the way", "2001-01-01", "2003-06-30");
        some.objective(area, 2, "lasted until the end", "2001-01-01", "2004-12-31");
        some.goalArea(plan, 2, "Nothing was left of it");
        PlanPage read = plans.find("t-before", 1).orElseThrow();
        assertThat(read.goalAreas())
                .extracting(goal ->
                        goal.objectives().stream().map(PlanPage.Objective::code).toList())
                .containsExactly(List.of("1.2"), List.of());
    }

    @Test
    void thePlanInForceIsReadAsOfToday() {
        jdbc.sql("update objective set valid_to = '2010-06-30' where wording like 'nurtures%'")
                .update();
        assertThat(lastGoal()).hasSize(7);
        goTo(LocalDate.of(2010, 7, 1));
        assertThat(lastGoal()).hasSize(6);
    }

    @Test
    void anObjectiveLivesOnWhereTheCrosswalkSaysSo() {
        long plan = some.plan("t-next", 1, "2011-07-01", "2014-06-30", "DRAFT");
        long newer = some.objective(some.goalArea(plan, 4, "Later"), 7, "goes on", "2011-07-01", null);
        PlanPage now = plans.inForce().orElseThrow();
        long older = now.goalAreas().getFirst().objectives().getFirst().id();
        some.livesOn(older, newer);
        assertThat(plans.successors(now.id())).containsOnlyKeys(older);
        assertThat(plans.successors(now.id()).get(older))
                .containsExactly(new Successor("t-next", 1, "Plan t-next", "4.7"));
        assertThat(plans.successors(plan)).isEmpty();
    }

    @Test
    void aPlanThatNobodyWroteIsNotFound() {
        assertThat(plans.find(SHIPPED, 99)).isEmpty();
        assertThat(plans.find("no-such-plan", 1)).isEmpty();
    }

    @Test
    void aWholePlanTakesTwoStatements() {
        assertThat(StatementCount.of(plans::inForce)).isEqualTo(2);
    }

    private List<PlanPage.Objective> lastGoal() {
        return plans.inForce().orElseThrow().goalAreas().getLast().objectives();
    }
}
