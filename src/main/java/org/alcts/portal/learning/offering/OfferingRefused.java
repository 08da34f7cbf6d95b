package org.alcts.portal.learning.offering;

import java.util.List;
import org.alcts.portal.people.Refused;

/** Something of what was entered is missing or wrong: says all of it at once. */
public class OfferingRefused extends RuntimeException {

    private final transient List<Refused> refusals;

    OfferingRefused(List<Refused> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    /** At least one. */
    public List<Refused> refusals() {
        return refusals;
    }
}
