package org.alcts.portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.InitiativeUpdates;
import org.alcts.portal.initiative.NewUpdate;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Other tests leave initiatives behind, so these look at what a figure grows by. */
@Transactional
class GoalDashboardsDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeUpdates updates;

    @Autowired
    private InitiativeList list;

    @Autowired
    private GoalDashboards dashboards;

    private SomePeople some;
    private long section;

    @BeforeEach
    void theChairFiles() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    @Test
    void anInitiativeCountsOnceHoweverManyObjectivesItServes() {
        GoalDashboard before = goal(3);
        active(initiative().serving("3.1", "3.2", "3.5", "1.1"));
        GoalDashboard after = goal(3);
        assertThat(after.initiatives()).isEqualTo(before.initiatives() + 1);
        assertThat(after.summary().active()).isEqualTo(before.summary().active() + 1);
        assertThat(after.byStage().get(Stage.ACTIVE)).isEqualTo(before.byStage().getOrDefault(Stage.ACTIVE, 0) + 1);
        assertThat(after.objectives().stream()
                        .mapToInt(GoalDashboard.ObjectiveLine::active)
                        .sum())
                .isEqualTo(before.objectives().stream()
                                .mapToInt(GoalDashboard.ObjectiveLine::active)
                                .sum()
                        + 3);
        assertThat(after.units()).extracting(GoalDashboard.UnitColumn::key).contains(some.keyOf(section));
    }

    @Test
    void everyFigureIsTheLengthOfTheListBehindIt() {
        active(initiative().serving("3.1").milestone("Late", FIRST_DAY.minusDays(2), 5));
        long hopeful = active(initiative().serving("3.3").milestone("Late", FIRST_DAY.minusDays(2), 5));
        updates.post(new NewUpdate(hopeful, "Well", Health.ON_TRACK, 20, null, "Nearly done", Set.of()));
        filing.file(initiative().serving("3.4").content());
        GoalDashboard goal = goal(3);
        assertThat(goal.initiatives()).isEqualTo(count(null, null, false, false, false));
        goal.byStage()
                .forEach((stage, number) ->
                        assertThat(number).as("%s", stage).isEqualTo(count(stage, null, false, false, false)));
        goal.byHealth()
                .forEach((health, number) ->
                        assertThat(number).as("%s", health).isEqualTo(count(null, health, false, false, false)));
        assertThat(goal.summary().stale()).isEqualTo(count(null, null, true, false, false));
        assertThat(goal.summary().late())
                .isEqualTo(count(null, null, false, true, false))
                .isPositive();
        assertThat(goal.summary().differing())
                .isEqualTo(count(null, null, false, false, true))
                .isPositive();
        assertThat(goal.differing())
                .filteredOn(line -> line.initiativeId() == hopeful)
                .extracting(GoalDashboard.DifferenceLine::reason)
                .containsExactly("Nearly done");
    }

    @Test
    void coverageCountsObjectivesWithAnActiveInitiative() {
        assertThat(goal(5).summary().objectives()).isEqualTo(7);
        jdbc.sql("delete from initiative_objective").update();
        assertThat(goal(5).summary().covered()).isZero();
        active(initiative().serving("5.1", "5.7"));
        filing.file(initiative().serving("5.2").content());
        assertThat(goal(5).summary().covered()).isEqualTo(2);
        assertThat(dashboards.all()).extracting(GoalSummary::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aGoalAreaThatThePlanDoesNotHaveIsNotThere() {
        assertThat(dashboards.find(6)).isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfInitiatives() {
        active(initiative().serving("3.1"));
        long few = StatementCount.of(() -> goal(3));
        for (int i = 0; i < 40; i++) {
            active(initiative().titled("Number " + i).serving("3.1", "3.2").milestone("Text", FIRST_DAY, 5));
        }
        assertThat(StatementCount.of(() -> goal(3))).isEqualTo(few);
    }

    private int count(Stage stage, Health health, boolean stale, boolean late, boolean differs) {
        return list.count(new InitiativeFilter(null, 3, null, null, stage, health, stale, false, differs, late, null));
    }

    private GoalDashboard goal(int number) {
        return dashboards.find(number).orElseThrow();
    }

    private SomeInitiatives initiative() {
        return new SomeInitiatives(jdbc).of(section);
    }

    private long active(SomeInitiatives initiative) {
        long id = filing.file(initiative.content());
        stages.start(id);
        return id;
    }
}
