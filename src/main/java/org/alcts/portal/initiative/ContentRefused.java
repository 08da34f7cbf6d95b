package org.alcts.portal.initiative;

import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.people.Refused;

/** Something is missing or wrong in what was entered: all of it at once, each beside its field. */
public class ContentRefused extends RuntimeException {

    private final transient List<Refused> refusals;

    ContentRefused(List<Refused> refusals) {
        super(refusals.stream().map(Refused::getMessage).collect(Collectors.joining("; ")));
        this.refusals = List.copyOf(refusals);
    }

    /** At least one; their fields are the component names of {@link InitiativeContent}, and those of its needs. */
    public List<Refused> refusals() {
        return refusals;
    }
}
