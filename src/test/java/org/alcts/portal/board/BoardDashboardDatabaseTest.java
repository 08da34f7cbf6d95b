package org.alcts.portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.SomeInitiatives;
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
class BoardDashboardDatabaseTest extends DatabaseTest {

    private static final InitiativeFilter LATE =
            new InitiativeFilter(null, null, null, null, null, null, false, false, false, true, null);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeList list;

    @Autowired
    private BoardDashboard dashboard;

    private long section;

    @BeforeEach
    void theChairOfASection() {
        var some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Section that forgot");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    private SomeInitiatives initiative() {
        return new SomeInitiatives(jdbc).of(section).serving("2.3");
    }

    private int onObjective(BoardPage page) {
        return page.objectives().stream()
                .filter(line -> line.code().equals("2.3"))
                .findFirst()
                .orElseThrow()
                .active();
    }

    @Test
    void anInitiativeIsLateByAMilestoneOrByItsTargetAndCountsOnce() {
        BoardPage before = dashboard.page();
        stages.start(filing.file(initiative().titled("On time").content()));
        stages.start(filing.file(initiative()
                .titled("Late by both")
                .by(LocalDate.of(2009, 2, 1))
                .milestone("First", LocalDate.of(2009, 1, 20), 10)
                .milestone("Second", LocalDate.of(2009, 1, 30), 10)
                .content()));
        stages.start(filing.file(initiative()
                .titled("Late as a whole")
                .by(LocalDate.of(2009, 2, 2))
                .content()));
        goTo(LocalDate.of(2009, 2, 10));
        BoardPage after = dashboard.page();
        assertThat(after.active()).isEqualTo(before.active() + 3);
        assertThat(onObjective(after)).isEqualTo(onObjective(before) + 3);
        assertThat(after.late())
                .filteredOn(promise -> promise.initiative().startsWith("Late"))
                .extracting(BoardPage.Promise::milestone)
                .containsExactly("First", "Second", null, null);
        assertThat(after.lateInitiatives()).isEqualTo(list.count(LATE));
        assertThat(after.promises())
                .as("one of them broke three promises")
                .isGreaterThanOrEqualTo(after.lateInitiatives() + 2);
    }

    @Test
    void aUnitIsQuietAfterAConferenceWithoutAWord() {
        stages.start(filing.file(initiative().content()));
        assertThat(dashboard.page().units()).noneMatch(unit -> unit.name().equals("Section that forgot"));
        goTo(LocalDate.of(2009, 2, 10));
        assertThat(dashboard.page().units())
                .filteredOn(unit -> unit.name().equals("Section that forgot"))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.stale()).isEqualTo(1);
                    assertThat(unit.active()).isEqualTo(1);
                    assertThat(unit.oldest()).isEqualTo(FIRST_DAY);
                });
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        stages.start(filing.file(initiative().content()));
        long few = StatementCount.of(dashboard::page);
        for (int i = 0; i < 5; i++) {
            stages.start(filing.file(initiative().titled("One more " + i).content()));
        }
        assertThat(StatementCount.of(dashboard::page)).isEqualTo(few);
    }
}
