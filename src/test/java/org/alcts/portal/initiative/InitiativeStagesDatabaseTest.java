package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.DecisionState;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.decision.SomeVotes;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** From the idea to the end, by way of the Board where the reach asks for it. */
@Transactional
class InitiativeStagesDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativePages pages;

    @Autowired
    private BoardDecisions board;

    @Autowired
    private DecisionList decisions;

    private SomePeople some;
    private long section;
    private long boardUnit;
    private long chair;
    private long planner;
    private long director;

    @BeforeEach
    void peopleInOffice() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        boardUnit = some.unit(UnitKind.BOARD, "Board of Directors");
        chair = some.member("Cora", "Chair");
        planner = some.member("Pia", "Planner");
        director = some.member("Dan", "Director");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null)
                .assign(chair, boardUnit, Office.MEMBER, SomePeople.LONG_AGO, null, true)
                .assign(planner, section, Office.PLANNING_REPRESENTATIVE, SomePeople.LONG_AGO, null)
                .assign(planner, boardUnit, Office.MEMBER, SomePeople.LONG_AGO, null, true)
                .assign(director, boardUnit, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null, true);
        signIn(some.as(chair));
    }

    @Test
    void widerWorkStartsWithTheBoardsWord() {
        long id = submitted();
        assertThat(stageOf(id)).isEqualTo(Stage.PROPOSED);
        DecisionRow waiting = waiting(id);
        assertThat(waiting.requestedAs()).isEqualTo("Chair, Acquisitions Section");
        signIn(some.as(director));
        SomeVotes.decide(board, waiting.id(), Outcome.APPROVED, null, FIRST_DAY);
        InitiativePage page = pages.find(id).orElseThrow();
        assertThat(page.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(page.approvedOn()).isEqualTo(FIRST_DAY);
        assertThat(page.updates().getFirst()).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(UpdateKind.APPROVED);
            assertThat(entry.authorName()).isEqualTo("Dan Director");
            assertThat(entry.officeHeld()).isEqualTo("Director-at-large, Board of Directors");
        });
    }

    @Test
    void nobodyDecidesOnWhatTheyLead() {
        long id = submitted();
        long decision = waiting(id).id();
        assertThatThrownBy(() -> SomeVotes.decide(board, decision, Outcome.APPROVED, null, FIRST_DAY))
                .as("who asked")
                .isInstanceOf(Refused.class);
        signIn(some.as(planner));
        assertThatThrownBy(() -> SomeVotes.decide(board, decision, Outcome.APPROVED, null, FIRST_DAY))
                .as("who writes for it")
                .isInstanceOf(Refused.class);
        assertThat(board.recusals(Set.of(decision))).containsEntry(decision, "decision.recusal.unit");
        assertThat(stageOf(id)).isEqualTo(Stage.PROPOSED);
    }

    @Test
    void nobodyDecidesOnWhatTheirOfficeLeads() {
        InitiativeContent content = wider().content();
        InitiativeContent ledBySecretary = new InitiativeContent(
                content.title(),
                content.leadUnitId(),
                content.partnerUnitIds(),
                content.objectives(),
                content.reach(),
                content.what(),
                content.forWhom(),
                content.benefit(),
                content.start(),
                content.target(),
                content.milestones(),
                content.expectedOutcome(),
                content.outcomeMeasure(),
                content.needs(),
                Office.SECRETARY,
                content.visibility(),
                content.links());
        long id = filing.file(ledBySecretary);
        stages.submit(id);
        long decision = waiting(id).id();
        some.assign(director, section, Office.SECRETARY, SomePeople.LONG_AGO, null);
        signIn(some.as(director));
        assertThatThrownBy(() -> SomeVotes.decide(board, decision, Outcome.APPROVED, null, FIRST_DAY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aVoteEndsWithTheTerm() {
        long decision = waiting(submitted()).id();
        jdbc.sql("update assignment set valid_to = ? where person_id = ?")
                .params(FIRST_DAY.minusDays(1), director)
                .update();
        signIn(some.as(director));
        assertThatThrownBy(() -> SomeVotes.decide(board, decision, Outcome.APPROVED, null, FIRST_DAY))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theBoardReturnsOrDeclinesWithAReason() {
        long id = submitted();
        long decision = waiting(id).id();
        signIn(some.as(director));
        assertThatThrownBy(() -> SomeVotes.decide(board, decision, Outcome.RETURNED, " ", FIRST_DAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
        SomeVotes.decide(board, decision, Outcome.RETURNED, "Ask the Program Committee", FIRST_DAY);
        signIn(some.as(chair));
        assertThat(stageOf(id)).isEqualTo(Stage.IDEA);
        filing.revise(id, filing.open(id), wider().titled("Worked over").content());
        stages.submit(id);
        long again = waiting(id).id();
        signIn(some.as(director));
        SomeVotes.decide(board, again, Outcome.DECLINED, "No money", FIRST_DAY);
        signIn(some.as(chair));
        assertThat(pages.find(id).orElseThrow().closingReason()).isEqualTo("No money");
        assertThat(stageOf(id)).isEqualTo(Stage.DROPPED);
    }

    @Test
    void theDayOfTheVoteLiesBetweenTheRequestAndToday() {
        long decision = waiting(submitted()).id();
        signIn(some.as(director));
        for (LocalDate day : new LocalDate[] {null, FIRST_DAY.plusDays(1), FIRST_DAY.minusDays(1)}) {
            assertThatThrownBy(() -> SomeVotes.decide(board, decision, Outcome.APPROVED, null, day))
                    .as("%s", day)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("votedOn"));
        }
    }

    @Test
    void whatIsBeforeTheBoardIsLockedUntilItIsWithdrawn() {
        long id = submitted();
        assertThatThrownBy(() -> filing.open(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> stages.drop(id, "No")).isInstanceOf(Refused.class);
        assertThat(pages.find(id).orElseThrow().actions()).containsExactly(StageAction.WITHDRAW);
        stages.withdraw(id);
        assertThat(waiting(id).state()).isEqualTo(DecisionState.WITHDRAWN);
        assertThat(filing.open(id).title()).isNotBlank();
    }

    @Test
    void ownUnitWorkStartsOnTheChairsWordAndNoOneElses() {
        long id = filing.file(new SomeInitiatives(jdbc).of(section).content());
        signIn(some.as(planner));
        assertThatThrownBy(() -> stages.start(id)).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(chair));
        stages.start(id);
        assertThat(stageOf(id)).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void whatNobodyCouldMeasureDoesNotStart() {
        InitiativeContent rough = new InitiativeContent(
                "Rough",
                section,
                null,
                new SomeInitiatives(jdbc).serving("1.1").of(section).content().objectives(),
                Reach.OWN_UNIT,
                "Something",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Office.CHAIR,
                Visibility.MEMBERS,
                null);
        long id = filing.file(rough);
        assertThatThrownBy(() -> stages.start(id))
                .isInstanceOfSatisfying(
                        ContentRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refused::field)
                                .containsExactly("target", "expectedOutcome", "outcomeMeasure"));
    }

    @Test
    void completingAsksForTheOutcomeAndDroppingForTheReason() {
        long id = active();
        assertThatThrownBy(() -> stages.complete(id, " ", null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("outcome"));
        assertThatThrownBy(() -> stages.drop(id, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
        stages.complete(id, "Held twice, 40 came", "Ask for the room early");
        InitiativePage page = pages.find(id).orElseThrow();
        assertThat(page.outcome()).isEqualTo("Held twice, 40 came");
        assertThat(page.actions()).isEmpty();
    }

    @Test
    void theOfficeAssistsWithWordsOnly() {
        long id = active();
        signIn(some.as(some.staff()));
        assertThatThrownBy(() -> stages.complete(id, "Done", null)).isInstanceOf(AccessDeniedException.class);
    }

    private long active() {
        long id = filing.file(new SomeInitiatives(jdbc).of(section).content());
        stages.start(id);
        return id;
    }

    private SomeInitiatives wider() {
        return new SomeInitiatives(jdbc).of(section).reaching(Reach.ALCTS_UNITS);
    }

    private long submitted() {
        long id = filing.file(wider().content());
        stages.submit(id);
        return id;
    }

    private DecisionRow waiting(long id) {
        return decisions.of(SubjectKind.INITIATIVE, id).getFirst();
    }

    private Stage stageOf(long id) {
        return pages.find(id).orElseThrow().stage();
    }
}
