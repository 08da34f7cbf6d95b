package org.alcts.portal.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Board, or the office as its clerk, records at which meeting a vote held between meetings was confirmed. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.BOARD + "', '" + Roles.OFFICE + "')")
@Transactional
public class DecisionConfirmations {

    private final Decisions decisions;
    private final Clock clock;

    DecisionConfirmations(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Several in one go, as on a consent agenda: all or none. @throws Refused as {@link #confirm} */
    public void confirmAll(Collection<Long> decisionIds, LocalDate day) {
        if (decisionIds.isEmpty()) {
            throw new Refused("decisionIds", "decision.refused.nothing-chosen");
        }
        decisionIds.forEach(id -> confirm(id, day));
    }

    /** @throws Refused when it was not decided or confirmed already, or the day cannot be; field {@code confirmedOn} */
    public void confirm(long decisionId, LocalDate day) {
        Decision decision =
                decisions.findToDecide(decisionId).orElseThrow(() -> new Refused("", "decision.refused.gone"));
        if (decision.state() != DecisionState.DECIDED) {
            throw new Refused("", "decision.refused.not-decided");
        }
        VoteCheck.requireDay("confirmedOn", day, decision.votedOn(), LocalDate.now(clock));
        try {
            decision.confirm(day);
        } catch (IllegalStateException e) {
            throw new Refused("", "decision.refused.confirmed-already");
        }
    }
}
