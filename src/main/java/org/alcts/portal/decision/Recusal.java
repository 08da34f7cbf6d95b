package org.alcts.portal.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return Optional.ofNullable(why(List.of(decision), person).get(decision));
    }

    /** By person: why they have no say in this one; without those that have. */
    Map<Long, String> of(Decision decision, Collection<AssignmentsToday> persons) {
        Map<Long, String> reasons = new HashMap<>();
        persons.forEach(person -> why(decision, person).ifPresent(why -> reasons.put(person.personId(), why)));
        return reasons;
    }

    /** As {@link #why(Decision, AssignmentsToday)}, each feature asked once; without those that the person has a say in. */
    Map<Decision, String> why(Collection<Decision> decisions, AssignmentsToday person) {
        Map<SubjectKind, Set<Long>> led = led(decisions, person);
        Map<Decision, String> reasons = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.requestedBy() == person.personId()) {
                reasons.put(decision, "decision.recusal.asked");
            } else if (person.writesFor(decision.unitId())) {
                reasons.put(decision, "decision.recusal.unit");
            } else if (led.getOrDefault(decision.subjectKind(), Set.of()).contains(decision.subjectId())) {
                reasons.put(decision, "decision.recusal.leads");
            }
        }
        return reasons;
    }

    private Map<SubjectKind, Set<Long>> led(Collection<Decision> decisions, AssignmentsToday person) {
        Map<SubjectKind, Set<Long>> subjects =
                decisions.stream().collect(groupingBy(Decision::subjectKind, mapping(Decision::subjectId, toSet())));
        Map<SubjectKind, Set<Long>> led = new HashMap<>();
        features.stream()
                .filter(feature -> subjects.containsKey(feature.kind()))
                .forEach(feature -> led.put(feature.kind(), feature.ledBy(subjects.get(feature.kind()), person)));
        return led;
    }
}
