package org.alcts.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** In transactions of their own, as the Board's members work: of surveys, which no feature asks about yet. */
class BoardDecisionsDatabaseTest extends DatabaseTest {

    private static final LocalDate LAST_OF_TERM = LocalDate.of(2009, 6, 30);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private DecisionRequests requests;

    @Autowired
    private BoardDecisions board;

    @Autowired
    private DecisionList list;

    @Autowired
    private TransactionTemplate transaction;

    private SomePeople some;
    private long section;
    private long seats;
    private long chair;
    private long subject;

    @BeforeEach
    void theChairAsks() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Asking Section");
        seats = some.unit(UnitKind.BOARD, "Board of Directors");
        chair = onBoard("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        subject = System.nanoTime();
    }

    @Test
    void aVoteOnWhatOneLeadsIsRefusedAndChangesNothing() {
        long asked = ask();
        long representative = onBoard("Petra", "Planner");
        some.assign(representative, section, Office.PLANNING_REPRESENTATIVE, SomePeople.LONG_AGO, null);
        for (long person : List.of(chair, representative)) {
            signIn(some.as(person));
            assertThat(board.recusals(List.of(asked))).containsOnlyKeys(asked);
            assertThatThrownBy(() -> SomeVotes.decide(board, asked, Outcome.APPROVED, null, FIRST_DAY))
                    .isInstanceOf(Refused.class);
        }
        assertThat(row().state()).isEqualTo(DecisionState.WAITING);
        signIn(some.as(onBoard("Dan", "Director")));
        assertThat(board.recusals(List.of(asked))).isEmpty();
        SomeVotes.decide(board, asked, Outcome.APPROVED, null, FIRST_DAY);
        assertThat(row().decidedByName()).isEqualTo("Dan Director");
    }

    @Test
    void oneVotesToTheLastDayOfTheTermAndNoLonger() {
        long leaving = some.member("Lea", "Leaving");
        some.assign(leaving, seats, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, LAST_OF_TERM, true);
        long asked = ask();
        goTo(LAST_OF_TERM);
        Authentication stillSignedIn = some.as(leaving);
        goTo(LAST_OF_TERM.plusDays(1));
        signIn(stillSignedIn);
        assertThatThrownBy(() -> SomeVotes.decide(board, asked, Outcome.APPROVED, null, LAST_OF_TERM))
                .isInstanceOf(AccessDeniedException.class);
        goTo(LAST_OF_TERM);
        SomeVotes.decide(board, asked, Outcome.APPROVED, null, LAST_OF_TERM);
        assertThat(row().outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsTold() throws Exception {
        long asked = ask();
        Authentication first = some.as(onBoard("Fay", "First"));
        Authentication second = some.as(onBoard("Saul", "Second"));
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = List.of(
                    two.submit(deciding(first, together, asked, Outcome.APPROVED)),
                    two.submit(deciding(second, together, asked, Outcome.DECLINED)));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("recorded", "decision.refused.decided-already");
        }
    }

    @Test
    void aUnitKeepsTheNameOfTheDayOfTheVote() {
        long asked = ask();
        signIn(some.as(onBoard("Dan", "Director")));
        SomeVotes.decide(board, asked, Outcome.APPROVED, null, FIRST_DAY);
        jdbc.sql("update unit_name set valid_to = ? where unit_id = ?")
                .params(LAST_OF_TERM, section)
                .update();
        jdbc.sql("insert into unit_name (unit_id, name, acronym, valid_from) values (?, 'Renamed Section', 'RS', ?)")
                .params(section, LAST_OF_TERM.plusDays(1))
                .update();
        goTo(LAST_OF_TERM.plusDays(10));
        signIn(some.as(some.member("Mia", "Member")));
        assertThat(row().unitName()).isEqualTo("Asking Section");
    }

    private Callable<String> deciding(Authentication who, CyclicBarrier together, long asked, Outcome outcome) {
        return () -> {
            signIn(who);
            together.await();
            try {
                SomeVotes.decide(board, asked, outcome, "As heard", FIRST_DAY);
                return "recorded";
            } catch (Refused refused) {
                return refused.messageKey();
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private long ask() {
        signIn(some.as(chair));
        SomeSurveys.proposed(jdbc, subject, section);
        return transaction.execute(status -> requests.request(
                new Subject(SubjectKind.SURVEY, subject, "A survey", section, Reach.ALCTS_UNITS),
                currentPerson.today(),
                "Chair, Asking Section"));
    }

    private long onBoard(String givenName, String familyName) {
        long person = some.member(givenName, familyName);
        some.assign(person, seats, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null, true);
        return person;
    }

    private DecisionRow row() {
        return list.of(SubjectKind.SURVEY, subject).getFirst();
    }
}
