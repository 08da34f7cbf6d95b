package org.alcts.portal.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.decision.DecisionMade;
import org.alcts.portal.decision.DecisionSubjects;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.people.AssignmentsToday;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries the Board's word over to the initiative, in the Board's own transaction: never the one without the other. */
@Component
class InitiativeDecisions implements DecisionSubjects {

    private final Initiatives initiatives;
    private final Logbook logbook;
    private final Clock clock;

    InitiativeDecisions(Initiatives initiatives, Logbook logbook, Clock clock) {
        this.initiatives = initiatives;
        this.logbook = logbook;
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.INITIATIVE;
    }

    /** Whoever holds the office that leads it, or writes for its unit. */
    @Override
    @Transactional(readOnly = true)
    public Set<Long> ledBy(Set<Long> initiativeIds, AssignmentsToday person) {
        return initiatives.findAllById(initiativeIds).stream()
                .filter(initiative -> person.writesFor(initiative.leadUnitId())
                        || person.holds(initiative.description().ownerOffice(), initiative.leadUnitId()))
                .map(Initiative::id)
                .collect(Collectors.toSet());
    }

    @Override
    public String path(long initiativeId) {
        return "initiatives/" + initiativeId;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionMade decision) {
        if (decision.kind() != SubjectKind.INITIATIVE) {
            return;
        }
        Initiative initiative = initiatives.findToChange(decision.subjectId()).orElseThrow(InitiativeFiling::gone);
        LocalDate today = LocalDate.now(clock);
        UpdateKind kind = switch (decision.outcome()) {
            case APPROVED -> {
                initiative.approve(today);
                yield UpdateKind.APPROVED;
            }
            case RETURNED -> {
                initiative.returnForRevision(today);
                yield UpdateKind.RETURNED;
            }
            case DECLINED -> {
                initiative.decline(decision.reason(), today);
                yield UpdateKind.DECLINED;
            }
        };
        logbook.stage(
                initiative,
                kind,
                new Author(decision.decidedBy(), decision.decidedByName(), decision.decidedAs()),
                decision.reason());
    }
}
