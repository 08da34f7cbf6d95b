package org.alcts.portal.decision;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.AssignmentsToday;
import org.springframework.stereotype.Component;

/** Nobody decides on what they lead or asked for themselves. */
@Component
class Recusal {

    private final List<DecisionSubjects> features;

    Recusal(List<DecisionSubjects> features) {
        this.features = features;
    }

    /** Key of the sentence that says why the person has no say in it; empty when they have. */
    Optional<String> why(Decision decision, AssignmentsToday person) {
        if (decision.requestedBy() == person.personId()) {
            return Optional.of("decision.recusal.asked");
        }
        if (person.writesFor(decision.unitId())) {
            return Optional.of("decision.recusal.unit");
        }
        boolean leads = features.stream()
                .filter(feature -> feature.kind() == decision.subjectKind())
                .anyMatch(feature -> feature.isLedBy(decision.subjectId(), person));
        return leads ? Optional.of("decision.recusal.leads") : Optional.empty();
    }
}
