package org.alcts.portal.board.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.board.GoalDashboards;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativePages;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.InitiativeUpdates;
import org.alcts.portal.initiative.NewUpdate;
import org.alcts.portal.initiative.PlannedDay;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Half a year of one section, day by day; what was read on three of the days is read again at the end. It is lived once
 * for all tests, and written for good: the history keeps only what was committed.
 */
class SixMonthsDatabaseTest extends DatabaseTest {

    private static final int YEAR = 2007;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeUpdates updates;

    @Autowired
    private InitiativePages pages;

    @Autowired
    private GoalDashboards dashboards;

    @Autowired
    private PlanComparison comparison;

    @Autowired
    private AsOf asOf;

    private static SomePeople some;
    private static long section;
    private static long chair;
    private static long member;
    private static long course;
    private static long guide;
    private static long forum;
    private static GoalDashboard onFirstOfFebruary;
    private static GoalDashboard onFirstOfApril;
    private static GoalDashboard onFirstOfJune;

    @BeforeEach
    void halfAYear() {
        if (some == null) {
            live();
        }
        goTo(LocalDate.of(YEAR, 7, 5));
        signIn(some.as(member));
    }

    private void live() {
        goTo(LocalDate.of(YEAR, 1, 5));
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Section of " + YEAR);
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        member = some.member("Mia", "Member");
        signIn(some.as(chair));
        course = filing.file(initiative("Course").content());
        guide = filing.file(initiative("Guide")
                .milestone("Outline", LocalDate.of(YEAR, 3, 1), 10)
                .content());
        goTo(LocalDate.of(YEAR, 1, 10));
        stages.start(course);
        stages.start(guide);
        onFirstOfFebruary = read(LocalDate.of(YEAR, 2, 1));

        goTo(LocalDate.of(YEAR, 2, 20));
        long outline = pages.find(guide).orElseThrow().milestones().getFirst().id();
        updates.post(new NewUpdate(guide, "Outline written", Health.ON_TRACK, 30, null, null, Set.of(outline)));
        goTo(LocalDate.of(YEAR, 3, 15));
        InitiativeContent opened = filing.open(course);
        filing.revise(course, opened, later(opened));
        onFirstOfApril = read(LocalDate.of(YEAR, 4, 1));

        goTo(LocalDate.of(YEAR, 4, 10));
        forum = filing.file(initiative("Forum")
                .milestone("Speakers", LocalDate.of(YEAR, 5, 15), 10)
                .content());
        goTo(LocalDate.of(YEAR, 4, 12));
        stages.start(forum);
        goTo(LocalDate.of(YEAR, 5, 20));
        stages.complete(guide, "Held by every section", "Begin earlier");
        onFirstOfJune = read(LocalDate.of(YEAR, 6, 1));
    }

    private SomeInitiatives initiative(String title) {
        return new SomeInitiatives(jdbc)
                .of(section)
                .titled(title + " of " + YEAR)
                .serving("4.3")
                .from(LocalDate.of(YEAR, 1, 5))
                .by(LocalDate.of(YEAR, 12, 1));
    }

    private static InitiativeContent later(InitiativeContent content) {
        return new InitiativeContent(
                content.title(),
                content.leadUnitId(),
                content.partnerUnitIds(),
                content.objectives(),
                content.reach(),
                content.what(),
                content.forWhom(),
                content.benefit(),
                content.start(),
                PlannedDay.on(content.target().day().plusMonths(2)),
                content.milestones(),
                content.expectedOutcome(),
                content.outcomeMeasure(),
                content.needs(),
                content.ownerOffice(),
                content.visibility(),
                content.links());
    }

    /** What a member reads on that day, while it is that day. */
    private GoalDashboard read(LocalDate day) {
        goTo(day);
        signIn(some.as(member));
        GoalDashboard dashboard = dashboards.find(4).orElseThrow();
        signIn(some.as(chair));
        return dashboard;
    }

    @Test
    void threePastDaysAreReadExactly() {
        assertThat(asOf.at(LocalDate.of(YEAR, 2, 1), () -> dashboards.find(4))).contains(onFirstOfFebruary);
        assertThat(asOf.at(LocalDate.of(YEAR, 4, 1), () -> dashboards.find(4))).contains(onFirstOfApril);
        assertThat(asOf.at(LocalDate.of(YEAR, 6, 1), () -> dashboards.find(4))).contains(onFirstOfJune);
        assertThat(dashboards.find(4).orElseThrow()).isNotEqualTo(onFirstOfJune);
        assertThat(onFirstOfJune.summary().active())
                .isEqualTo(onFirstOfApril.summary().active());
        assertThat(onFirstOfJune.byStage().get(Stage.COMPLETED))
                .isEqualTo(onFirstOfApril.byStage().getOrDefault(Stage.COMPLETED, 0) + 1);
    }

    @Test
    void exactlyTheChangesMadeAreListed() {
        Changes first = comparison.between(LocalDate.of(YEAR, 2, 1), LocalDate.of(YEAR, 4, 1));
        assertThat(first.added()).isEmpty();
        assertThat(first.moved()).isEmpty();
        assertThat(first.closed()).isEmpty();
        assertThat(mine(first.slipped()))
                .extracting(one -> one.initiative().id(), Changes.Slipped::before, Changes.Slipped::after)
                .containsExactly(tuple(course, LocalDate.of(YEAR, 12, 1), LocalDate.of(YEAR + 1, 2, 1)));
        assertThat(first.milestones())
                .extracting(one -> one.initiative().id(), Changes.Milestone::milestone, Changes.Milestone::doneOn)
                .containsExactly(tuple(guide, "Outline", LocalDate.of(YEAR, 2, 20)));
        assertThat(first.updates()).isEqualTo(1);

        Changes second = comparison.between(LocalDate.of(YEAR, 4, 1), LocalDate.of(YEAR, 6, 1));
        assertThat(second.added())
                .extracting(one -> one.initiative().id(), Changes.Added::stage)
                .containsExactly(tuple(forum, Stage.ACTIVE));
        assertThat(second.closed())
                .extracting(one -> one.initiative().id(), Changes.Moved::before, Changes.Moved::after)
                .containsExactly(tuple(guide, Stage.ACTIVE, Stage.COMPLETED));
        assertThat(second.moved()).isEmpty();
        assertThat(mine(second.slipped()))
                .as("filed since, and late by the second day")
                .containsExactly(new Changes.Slipped(
                        second.added().getFirst().initiative(),
                        null,
                        LocalDate.of(YEAR, 12, 1),
                        LocalDate.of(YEAR, 5, 15),
                        "Speakers"));
        assertThat(second.milestones()).isEmpty();
    }

    /** Those of this section: what other tests left may become late as well. */
    private List<Changes.Slipped> mine(List<Changes.Slipped> slipped) {
        return slipped.stream()
                .filter(one -> one.initiative().title().endsWith(" of " + YEAR))
                .toList();
    }

    @Test
    void theOrderOfTheDaysDoesNotMatterAndTheSameDayHasNoChange() {
        LocalDate april = LocalDate.of(YEAR, 4, 1);
        LocalDate june = LocalDate.of(YEAR, 6, 1);
        assertThat(comparison.between(june, april)).isEqualTo(comparison.between(april, june));
        Changes none = comparison.between(april, april);
        assertThat(none.added()).isEmpty();
        assertThat(none.slipped()).isEmpty();
        assertThat(none.measures()).isEmpty();
        assertThat(none.updates()).isZero();
    }

    @Test
    void draftsOfThePastAreForThoseWhoMayReadThemToday() {
        LocalDate filed = LocalDate.of(YEAR, 1, 5);
        Changes asMember = comparison.between(filed.minusDays(1), filed);
        assertThat(asMember.added()).isEmpty();
        signIn(some.as(chair));
        assertThat(comparison.between(filed.minusDays(1), filed).added())
                .extracting(one -> one.initiative().id(), Changes.Added::stage)
                .containsExactlyInAnyOrder(tuple(course, Stage.IDEA), tuple(guide, Stage.IDEA));
    }

    @Test
    void theNumberOfStatementsIsThatOfNoChange() {
        LocalDate april = LocalDate.of(YEAR, 4, 1);
        long few = StatementCount.of(() -> comparison.between(april, april.plusDays(1)));
        assertThat(StatementCount.of(() -> comparison.between(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 6, 1))))
                .isEqualTo(few);
    }
}
