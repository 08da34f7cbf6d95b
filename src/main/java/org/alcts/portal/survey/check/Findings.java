package org.alcts.portal.survey.check;

import java.util.ArrayList;
import java.util.List;

/** What was found so far. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void error(Place place, String messageKey, Object... arguments) {
        found.add(new Finding(Severity.ERROR, place, messageKey, List.of(arguments)));
    }

    void warning(Place place, String messageKey, Object... arguments) {
        found.add(new Finding(Severity.WARNING, place, messageKey, List.of(arguments)));
    }

    int size() {
        return found.size();
    }

    List<Finding> list() {
        return List.copyOf(found);
    }
}
