package org.alcts.portal.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.VotingSeats;
import org.alcts.portal.platform.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the Board's decisions, by those who vote on it today. */
@Service
@PreAuthorize("hasRole('" + Roles.BOARD + "')")
@Transactional
public class BoardDecisions {

    private final Decisions decisions;
    private final Ballots ballots;
    private final VotingSeats seats;
    private final Recusal recusal;
    private final CurrentPerson currentPerson;
    private final OfficeTitles titles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoardDecisions(
            Decisions decisions,
            Ballots ballots,
            VotingSeats seats,
            Recusal recusal,
            CurrentPerson currentPerson,
            OfficeTitles titles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.ballots = ballots;
        this.seats = seats;
        this.recusal = recusal;
        this.currentPerson = currentPerson;
        this.titles = titles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Why the person who asks has no say: keys of sentences by the ids of the requests; those that they have a say in are
     * not among them.
     */
    @Transactional(readOnly = true)
    public Map<Long, String> recusals(Collection<Long> decisionIds) {
        return recusal.why(decisions.findAllById(decisionIds), currentPerson.today()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }

    /** Who has a vote on it on a day, and who of them has no say in this one. */
    @Transactional(readOnly = true)
    public Roll roll(long decisionId, LocalDate day) {
        return roll(decisions.findById(decisionId).orElseThrow(BoardDecisions::gone), seats.on(day), day);
    }

    /**
     * Records the decision with everybody's ballot; what was decided on follows in the same transaction.
     *
     * @throws Refused when the person leads what is decided on, somebody else decided meanwhile, a reason is missing, the
     *     day cannot be, there was no quorum or the ballots do not lead to the outcome; the fields are those of
     *     {@link Vote}
     */
    public void decide(long decisionId, Vote entered) {
        AssignmentsToday person = voting();
        Decision decision = decisions.findToDecide(decisionId).orElseThrow(BoardDecisions::gone);
        VoteCheck.requireDay("votedOn", entered.votedOn(), decision.requestedOn(), LocalDate.now(clock));
        record(decision, entered, roll(decision, seats.on(entered.votedOn()), entered.votedOn()), person);
    }

    /**
     * Approves several without objection, each with its own record: all of them or none.
     *
     * @throws Refused as {@link #decide}; {@code decisionIds} when none was chosen
     */
    public void consent(ConsentVote entered) {
        AssignmentsToday person = voting();
        if (entered.decisionIds().isEmpty()) {
            throw new Refused("decisionIds", "decision.refused.nothing-chosen");
        }
        LocalDate day = entered.votedOn();
        VoteCheck.requireDay("votedOn", day, LocalDate.MIN, LocalDate.now(clock));
        List<AssignmentsToday> voters = seats.on(day);
        for (Long id : entered.decisionIds().stream().sorted().toList()) {
            Decision decision = decisions.findToDecide(id).orElseThrow(BoardDecisions::gone);
            VoteCheck.requireDay("votedOn", day, decision.requestedOn(), LocalDate.now(clock));
            Roll roll = roll(decision, voters, day);
            record(
                    decision,
                    roll.withoutObjection(Outcome.APPROVED, null, entered.manner(), entered.absent()),
                    roll,
                    person);
        }
    }

    private AssignmentsToday voting() {
        AssignmentsToday person = currentPerson.today();
        if (!person.votesOnBoard()) {
            throw new AccessDeniedException("No vote on the Board today: " + person.personId());
        }
        return person;
    }

    private void record(Decision decision, Vote entered, Roll roll, AssignmentsToday person) {
        recusal.why(decision, person).ifPresent(why -> {
            throw new Refused("", why);
        });
        if (decision.state() != DecisionState.WAITING) {
            throw new Refused("", "decision.refused.decided-already");
        }
        Vote vote = VoteCheck.checked(entered, roll);
        String as = person.actingOnBoard().map(titles::title).orElseThrow();
        decision.decide(vote, person.personId(), as);
        ballots.saveAll(roll.voters().stream()
                .map(voter -> new Ballot(decision.id(), voter, vote.choices().get(voter.personId())))
                .toList());
        events.publishEvent(new DecisionMade(
                decision.id(),
                decision.subjectKind(),
                decision.subjectId(),
                vote.outcome(),
                vote.reason(),
                vote.votedOn(),
                person.personId(),
                person.name(),
                as));
    }

    private Roll roll(Decision decision, List<AssignmentsToday> voters, LocalDate day) {
        Map<Long, String> recused = recusal.of(decision, voters);
        return new Roll(
                day,
                voters.stream()
                        .map(voter -> new Voter(
                                voter.personId(),
                                voter.name(),
                                voter.actingOnBoard().map(titles::title).orElseThrow(),
                                recused.get(voter.personId())))
                        .toList());
    }

    private static Refused gone() {
        return new Refused("", "decision.refused.gone");
    }
}
