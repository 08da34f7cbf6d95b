package org.alcts.portal.survey.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether kept counts are what the responses say.
 *
 * @param responses how many were counted anew
 * @param differing names of the fields whose counts differ, in order; empty when all is well
 */
public record TallyCheck(long responses, List<String> differing) {

    static TallyCheck compare(SurveyTally kept, SurveyTally counted) {
        List<String> differing = new ArrayList<>();
        if (kept.responses() != counted.responses()) {
            differing.add("");
        }
        Set<String> names = new TreeSet<>(kept.fields().keySet());
        names.addAll(counted.fields().keySet());
        for (String name : names) {
            if (!same(kept.of(name), counted.of(name))) {
                differing.add(name);
            }
        }
        return new TallyCheck(counted.responses(), differing);
    }

    private static boolean same(FieldTally kept, FieldTally counted) {
        return kept.answered() == counted.answered()
                && Objects.equals(kept.counts(), counted.counts())
                && kept.total().compareTo(counted.total()) == 0;
    }

    public boolean right() {
        return differing.isEmpty();
    }
}
