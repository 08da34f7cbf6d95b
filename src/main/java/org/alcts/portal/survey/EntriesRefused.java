package org.alcts.portal.survey;

import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.people.Refused;

/** Something is missing or wrong in what was entered or answered: all of it at once, each beside its field. */
public class EntriesRefused extends RuntimeException {

    private final transient List<Refused> refusals;

    public EntriesRefused(List<Refused> refusals) {
        // Not their arguments: those can be what somebody answered, and messages get into logs.
        super(refusals.stream().map(Refused::messageKey).distinct().collect(Collectors.joining("; ")));
        this.refusals = List.copyOf(refusals);
    }

    /** At least one. */
    public List<Refused> refusals() {
        return refusals;
    }
}
