package org.alcts.portal.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.Refused;
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

    private static final int LONGEST_REASON = 2000;

    private final Decisions decisions;
    private final Recusal recusal;
    private final CurrentPerson currentPerson;
    private final OfficeTitles titles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoardDecisions(
            Decisions decisions,
            Recusal recusal,
            CurrentPerson currentPerson,
            OfficeTitles titles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
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

    /**
     * Records the decision; what was decided on follows in the same transaction.
     *
     * @throws Refused when the person leads what is decided on, somebody else decided meanwhile, a reason is missing, or
     *     the day cannot be; the fields are those of {@link Vote}
     */
    public void decide(long decisionId, Vote entered) {
        AssignmentsToday person = currentPerson.today();
        if (!person.votesOnBoard()) {
            throw new AccessDeniedException("No vote on the Board today: " + person.personId());
        }
        Decision decision =
                decisions.findToDecide(decisionId).orElseThrow(() -> new Refused("", "decision.refused.gone"));
        recusal.why(decision, person).ifPresent(why -> {
            throw new Refused("", why);
        });
        if (decision.state() != DecisionState.WAITING) {
            throw new Refused("", "decision.refused.decided-already");
        }
        Vote vote = checked(entered, decision);
        String as = person.actingOnBoard().map(held -> titles.title(held)).orElseThrow();
        decision.decide(vote, person.personId(), as);
        events.publishEvent(new DecisionMade(
                decisionId,
                decision.subjectKind(),
                decision.subjectId(),
                vote.outcome(),
                vote.reason(),
                vote.votedOn(),
                person.personId(),
                person.name(),
                as));
    }

    private Vote checked(Vote vote, Decision decision) {
        if (vote.outcome() == null) {
            throw new Refused("outcome", "decision.refused.outcome-missing");
        }
        String reason = vote.reason() == null || vote.reason().isBlank()
                ? null
                : vote.reason().strip();
        if (reason == null && vote.outcome() != Outcome.APPROVED) {
            throw new Refused("reason", "decision.refused.reason-missing");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new Refused("reason", "decision.refused.too-long", LONGEST_REASON, reason.length());
        }
        requireDay("votedOn", vote.votedOn(), decision.requestedOn(), LocalDate.now(clock));
        return new Vote(vote.outcome(), reason, vote.votedOn());
    }

    static void requireDay(String field, LocalDate day, LocalDate earliest, LocalDate today) {
        if (day == null) {
            throw new Refused(field, "decision.refused.day-missing");
        }
        if (day.isAfter(today)) {
            throw new Refused(field, "decision.refused.day-to-come");
        }
        if (day.isBefore(earliest)) {
            throw new Refused(field, "decision.refused.day-too-early", earliest);
        }
    }
}
