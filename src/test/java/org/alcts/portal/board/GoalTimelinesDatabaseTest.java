package org.alcts.portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.alcts.portal.board.GoalTimeline.Line;
import org.alcts.portal.board.GoalTimeline.Mark;
import org.alcts.portal.board.GoalTimeline.State;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.InitiativeUpdates;
import org.alcts.portal.initiative.NewUpdate;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Other tests leave initiatives behind; a target of the day before yesterday is earlier than theirs. */
@Transactional
class GoalTimelinesDatabaseTest extends DatabaseTest {

    private static final LocalDate LATER = LocalDate.of(2009, 2, 10);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeUpdates updates;

    @Autowired
    private GoalTimelines timelines;

    private SomePeople some;
    private long section;
    private long chair;

    @BeforeEach
    void theChairOfASection() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Section in time");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    private SomeInitiatives initiative(String title) {
        return new SomeInitiatives(jdbc).of(section).serving("2.3").titled(title);
    }

    private long started(SomeInitiatives initiative) {
        long id = filing.file(initiative.content());
        stages.start(id);
        return id;
    }

    private Line line(long id) {
        return timelines.find(2).lines().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void milestonesAreReachedAheadOrLate() {
        long id = started(initiative("With milestones")
                .by(LATER.minusDays(1))
                .milestone("Reached", LocalDate.of(2009, 1, 20), 10)
                .milestone("Late", LocalDate.of(2009, 1, 30), 10)
                .milestone("Ahead", LocalDate.of(2009, 2, 20), 10));
        long reached = jdbc.sql("select id from milestone where initiative_id = ? and title = 'Reached'")
                .param(id)
                .query(Long.class)
                .single();
        updates.post(new NewUpdate(id, "On", Health.ON_TRACK, 10, null, null, Set.of(reached)));
        goTo(LATER);
        Line line = line(id);
        assertThat(line.milestones()).extracting(Mark::state).containsExactly(State.DONE, State.LATE, State.DUE);
        assertThat(line).returns(LocalDate.of(2009, 1, 1), Line::start).returns(LATER.minusDays(1), Line::target);
        GoalTimeline timeline = timelines.find(2);
        assertThat(timeline.today()).isEqualTo(LATER);
        assertThat(timeline.from()).isBeforeOrEqualTo(line.start());
        assertThat(timeline.to()).isAfterOrEqualTo(LocalDate.of(2009, 2, 20));
        assertThat(timeline.conferences()).extracting(Meeting::name).contains("Midwinter 2009");
    }

    @Test
    void whatWasCompletedStaysForHalfAYearAndIsNotLate() {
        long id = started(initiative("Completed").milestone("Never", LocalDate.of(2009, 1, 12), 10));
        stages.complete(id, "Done", null);
        goTo(FIRST_DAY.plusMonths(5));
        Line line = line(id);
        assertThat(line.ended()).isEqualTo(FIRST_DAY);
        assertThat(line.milestones()).extracting(Mark::state).containsExactly(State.DUE);
        goTo(FIRST_DAY.plusMonths(7));
        assertThat(timelines.find(2).lines()).noneMatch(one -> one.id() == id);
    }

    @Test
    void ofManyTheLateOnesAreShownAndHowManyThereAreIsSaid() {
        IntStream.range(0, 35).forEach(i -> started(initiative("On time " + i).by(LocalDate.of(2010, 12, 1))));
        long late = started(initiative("Late").by(LATER.minusDays(1)));
        goTo(LATER);
        GoalTimeline timeline = timelines.find(2);
        assertThat(timeline.lines()).hasSize(GoalTimelines.MOST);
        assertThat(timeline.all()).isGreaterThanOrEqualTo(36);
        assertThat(timeline.lines()).anyMatch(line -> line.id() == late);
    }

    @Test
    void draftsOfOthersAreNotAmongIt() {
        long draft = filing.file(initiative("Draft").content());
        long theirs = started(initiative("Theirs").by(LATER.minusDays(1)));
        signIn(some.as(some.member("Mia", "Member")));
        goTo(LATER);
        assertThat(timelines.find(2).lines())
                .anyMatch(line -> line.id() == theirs)
                .noneMatch(line -> line.id() == draft);
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        started(initiative("One"));
        long few = StatementCount.of(() -> timelines.find(2));
        IntStream.range(0, 5).forEach(i -> started(initiative("More " + i)));
        assertThat(StatementCount.of(() -> timelines.find(2))).isEqualTo(few);
    }
}
