package org.alcts.portal.survey.check;

import java.util.List;
import java.util.function.Predicate;

/**
 * That an answer is of some kind.
 *
 * @param about what is claimed about: the name of a field, or a count; claims about the same must hold together
 * @param candidates what the answer can be
 * @param holds whether it can hold for a candidate
 * @param holdsForOthers whether it can hold for an answer of which nothing is known but that there is one
 */
record Claim(String about, Candidates candidates, Predicate<String> holds, boolean holdsForOthers) {

    /** Whether one answer fits all of these, which are about the same. */
    static boolean agree(List<Claim> claims) {
        Candidates candidates = claims.getFirst().candidates();
        return candidates.others() && claims.stream().allMatch(Claim::holdsForOthers)
                || candidates.values().stream()
                        .anyMatch(value ->
                                claims.stream().allMatch(claim -> claim.holds().test(value)));
    }
}
