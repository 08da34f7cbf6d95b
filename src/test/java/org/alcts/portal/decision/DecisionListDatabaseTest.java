package org.alcts.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Of surveys, which no feature asks about yet: so only what the decision module itself says decides. */
@Transactional
class DecisionListDatabaseTest extends DatabaseTest {

    private static final long SUBJECT = 4711;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private DecisionRequests requests;

    @Autowired
    private BoardDecisions board;

    @Autowired
    private DecisionConfirmations confirmations;

    @Autowired
    private DecisionList list;

    @Autowired
    private Decisions decisions;

    private SomePeople some;
    private long section;
    private long chair;
    private long voter;

    @BeforeEach
    void somebodyAsks() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Asking Section");
        chair = some.member("Cora", "Chair");
        voter = some.member("Vera", "Voter");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null)
                .assign(
                        voter,
                        some.unit(UnitKind.BOARD, "Board of Directors"),
                        Office.DIRECTOR_AT_LARGE,
                        SomePeople.LONG_AGO,
                        null,
                        true);
    }

    @Test
    void whatWaitsIsReadByTheBoardTheOfficeAndTheUnitThatAsks() {
        ask(SUBJECT);
        assertThat(waitingFor(voter)).isTrue();
        assertThat(waitingFor(some.staff())).isTrue();
        assertThat(waitingFor(chair)).isTrue();
        assertThat(waitingFor(some.member("Mia", "Member"))).isFalse();
        assertThat(waitingFor(some.administrator())).isFalse();
    }

    @Test
    void whatWasDecidedIsReadByEverybody() {
        long id = ask(SUBJECT);
        signIn(some.as(voter));
        SomeVotes.decide(board, id, Outcome.DECLINED, "Too long a questionnaire", FIRST_DAY);
        flush();
        signIn(some.as(some.member("Mia", "Member")));
        assertThat(list.of(SubjectKind.SURVEY, SUBJECT)).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo("Too long a questionnaire");
            assertThat(row.decidedAs()).isEqualTo("Director-at-large, Board of Directors");
        });
        assertThat(list.decided(new DecisionFilter(Outcome.DECLINED, null, null), PageRequest.of(0, 5)))
                .extracting(DecisionRow::subjectId)
                .contains(SUBJECT);
    }

    @Test
    void nothingWaitsTwice() {
        ask(SUBJECT);
        assertThatThrownBy(() -> ask(SUBJECT)).isInstanceOf(Refused.class);
    }

    @Test
    void aSecondDecisionIsRefused() {
        long id = ask(SUBJECT);
        signIn(some.as(voter));
        SomeVotes.decide(board, id, Outcome.APPROVED, null, FIRST_DAY);
        assertThatThrownBy(() -> SomeVotes.decide(board, id, Outcome.DECLINED, "No", FIRST_DAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("decision.refused.decided-already"));
    }

    @Test
    void aVoteIsConfirmedOnceAndNotBeforeItWasHeld() {
        long id = ask(SUBJECT);
        signIn(some.as(voter));
        SomeVotes.decide(board, id, Outcome.APPROVED, null, FIRST_DAY);
        signIn(some.as(some.staff()));
        goTo(FIRST_DAY.plusDays(20));
        assertThat(field(() -> confirmations.confirm(id, FIRST_DAY.minusDays(1))))
                .isEqualTo("confirmedOn");
        assertThat(field(() -> confirmations.confirm(id, FIRST_DAY.plusDays(21))))
                .isEqualTo("confirmedOn");
        confirmations.confirm(id, FIRST_DAY.plusDays(16));
        assertThatThrownBy(() -> confirmations.confirm(id, FIRST_DAY.plusDays(17)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfRequests() {
        ask(SUBJECT);
        signIn(some.as(voter));
        long few = StatementCount.of(list::waiting);
        for (int i = 1; i <= 20; i++) {
            ask(SUBJECT + i);
        }
        signIn(some.as(voter));
        assertThat(list.waiting()).hasSizeGreaterThanOrEqualTo(21);
        assertThat(StatementCount.of(list::waiting)).isEqualTo(few);
    }

    private long ask(long subject) {
        signIn(some.as(chair));
        SomeSurveys.proposed(jdbc, subject, section);
        return requests.request(
                new Subject(SubjectKind.SURVEY, subject, "A survey", section, Reach.ALCTS_UNITS),
                currentPerson.today(),
                "Chair, Asking Section");
    }

    private boolean waitingFor(long person) {
        signIn(some.as(person));
        return list.waiting().stream().anyMatch(row -> row.subjectId() == SUBJECT);
    }

    private static String field(Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            return refused.field();
        }
        throw new AssertionError("Not refused");
    }

    /** A service's call ends with a commit; here the test's transaction goes on. */
    private void flush() {
        decisions.flush();
    }
}
