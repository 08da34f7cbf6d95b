package org.alcts.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.test.DatabaseTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** Quorum, ballots and the consent agenda, on a Board of the test's own chair and directors and whoever else has a vote. */
class BallotsDatabaseTest extends DatabaseTest {

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
    private TransactionTemplate transaction;

    private SomePeople some;
    private long section;
    private long seats;
    private long chair;
    private long director;
    private long asked;

    @BeforeEach
    void theChairAsks() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Asking Section");
        seats = some.unit(UnitKind.BOARD, "Board of Directors");
        chair = onBoard("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        director = onBoard("Dan", "Director");
        asked = ask("A survey");
        signIn(some.as(director));
    }

    /** What waits would stand on the screens of other tests. */
    @AfterEach
    void takeBack() {
        jdbc.sql("update decision set state = 'WITHDRAWN' where state = 'WAITING'")
                .update();
    }

    @Test
    void everybodysBallotIsKeptAndWhoAskedIsRecused() {
        decide(Outcome.APPROVED, Choice.FOR, Map.of(director, Choice.ABSTAINED, onBoard("Abe", "Away"), Choice.ABSENT));
        DecisionRow row = row(asked);
        assertThat(row.count())
                .returns(1, BallotCount::abstained)
                .returns(1, BallotCount::absent)
                .returns(1, BallotCount::recused)
                .returns(0, BallotCount::votesAgainst);
        List<BallotRow> ballots = list.ballots(List.of(asked)).get(asked);
        assertThat(ballots).hasSize(row.count().seats());
        assertThat(ballots)
                .filteredOn(ballot -> ballot.choice() == Choice.RECUSED)
                .singleElement()
                .returns("Cora Chair", BallotRow::name)
                .returns("Director-at-large, Board of Directors", BallotRow::castAs);
    }

    @Test
    void withoutAQuorumNothingIsDecided() {
        refused("decision.refused.no-quorum", () -> decide(Outcome.APPROVED, Choice.ABSENT, Map.of()));
    }

    @Test
    void whoAbstainsIsThere() {
        decide(Outcome.APPROVED, Choice.ABSTAINED, Map.of(director, Choice.FOR));
        assertThat(row(asked).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void theOutcomeIsWhatTheVotesSay() {
        refused("decision.refused.votes-differ.APPROVED", () -> decide(Outcome.APPROVED, Choice.AGAINST, Map.of()));
        refused("decision.refused.votes-differ.RETURNED", () -> decide(Outcome.RETURNED, Choice.ABSTAINED, Map.of()));
        refused("decision.refused.votes-differ.DECLINED", () -> decide(Outcome.DECLINED, Choice.FOR, Map.of()));
        decide(Outcome.DECLINED, Choice.ABSTAINED, Map.of());
        assertThat(row(asked).outcome()).as("a tie is lost").isEqualTo(Outcome.DECLINED);
    }

    @Test
    void whoHasNoSayCannotBeMadeToVote() {
        refused("decision.refused.no-say", () -> decide(Outcome.APPROVED, Choice.FOR, Map.of(chair, Choice.FOR)));
    }

    @Test
    void nobodyIsLeftOutAndNobodyElseVotes() {
        Vote all = vote(Outcome.APPROVED, Choice.FOR, Map.of());
        Map<Long, Choice> short1 = new HashMap<>(all.choices());
        short1.remove(director);
        refused("decision.refused.choice-missing", () -> board.decide(asked, with(short1)));
        Map<Long, Choice> more = new HashMap<>(all.choices());
        more.put(some.member("Mia", "Member"), Choice.FOR);
        refused("decision.refused.not-a-voter", () -> board.decide(asked, with(more)));
    }

    @Test
    void aVoteAtAMeetingIsOfficialAtOnceAndAnElectronicOneWaits() {
        long other = ask("Another");
        signIn(some.as(director));
        Roll roll = board.roll(asked, FIRST_DAY);
        board.decide(asked, roll.withoutObjection(Outcome.APPROVED, null, Manner.MEETING, Set.of()));
        SomeVotes.decide(board, other, Outcome.APPROVED, null, FIRST_DAY);
        assertThat(row(asked).confirmedOn()).isEqualTo(FIRST_DAY);
        assertThat(row(other).confirmedOn()).isNull();
        confirmations.confirmAll(List.of(other), FIRST_DAY);
        assertThat(row(other).confirmedOn()).isEqualTo(FIRST_DAY);
    }

    @Test
    void aConsentAgendaTakesAllOrNone() {
        long other = ask("Another");
        long own = askAs(director, "The recorder's own");
        signIn(some.as(director));
        refused("decision.recusal.asked", () -> consent(Set.of(asked, other, own)));
        assertThat(list.waiting()).extracting(DecisionRow::id).contains(asked, other, own);
        refused("decision.refused.nothing-chosen", () -> consent(Set.of()));
        consent(Set.of(asked, other));
        for (long id : List.of(asked, other)) {
            assertThat(row(id).outcome()).isEqualTo(Outcome.APPROVED);
            assertThat(row(id).count().recused()).as("who asked, each time").isEqualTo(1);
        }
        assertThat(list.waiting()).extracting(DecisionRow::id).contains(own).doesNotContain(asked, other);
    }

    private void consent(Set<Long> ids) {
        board.consent(new ConsentVote(ids, FIRST_DAY, Manner.MEETING, Set.of()));
    }

    private void decide(Outcome outcome, Choice all, Map<Long, Choice> but) {
        board.decide(asked, vote(outcome, all, but));
    }

    private Vote vote(Outcome outcome, Choice all, Map<Long, Choice> but) {
        Map<Long, Choice> choices = new HashMap<>();
        board.roll(asked, FIRST_DAY)
                .voters()
                .forEach(voter ->
                        choices.put(voter.personId(), voter.recused() && all != Choice.ABSENT ? Choice.RECUSED : all));
        choices.putAll(but);
        return new Vote(outcome, "As heard", FIRST_DAY, Manner.ELECTRONIC, choices);
    }

    private static Vote with(Map<Long, Choice> choices) {
        return new Vote(Outcome.APPROVED, null, FIRST_DAY, Manner.ELECTRONIC, choices);
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private DecisionRow row(long id) {
        List<DecisionRow> all = new ArrayList<>(list.waiting());
        all.addAll(list.decided(DecisionFilter.ALL, PageRequest.of(0, 500)));
        return all.stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    private long ask(String title) {
        return askAs(chair, title);
    }

    private long askAs(long person, String title) {
        long subject = System.nanoTime();
        signIn(some.as(person));
        SomeSurveys.proposed(jdbc, subject, section);
        return transaction.execute(status -> requests.request(
                new Subject(SubjectKind.SURVEY, subject, title, section, Reach.ALCTS_UNITS),
                currentPerson.today(),
                "Chair, Asking Section"));
    }

    private long onBoard(String givenName, String familyName) {
        long person = some.member(givenName, familyName);
        some.assign(person, seats, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null, true);
        return person;
    }
}
