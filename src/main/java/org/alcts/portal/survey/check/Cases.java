package org.alcts.portal.survey.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cases in which a condition holds: in each of them all its claims hold. No case is never; a case without claims is
 * always. Where there would be too many, they are taken for always.
 */
record Cases(List<List<Claim>> cases) {

    static final Cases NEVER = new Cases(List.of());
    static final Cases ALWAYS = new Cases(List.of(List.of()));

    private static final int MOST = 500;

    static Cases of(Claim claim) {
        List<Claim> claims = List.of(claim);
        return isPossible(claims) ? new Cases(List.of(claims)) : NEVER;
    }

    /** @param all whether all parts are to hold, else any of them */
    static Cases join(boolean all, Stream<Cases> parts) {
        return all ? parts.reduce(ALWAYS, Cases::and) : parts.reduce(NEVER, Cases::or);
    }

    boolean possible() {
        return !cases.isEmpty();
    }

    private Cases and(Cases more) {
        if ((long) cases.size() * more.cases.size() > MOST) {
            return ALWAYS;
        }
        List<List<Claim>> joined = new ArrayList<>();
        for (List<Claim> one : cases) {
            for (List<Claim> other : more.cases) {
                List<Claim> claims = Stream.concat(one.stream(), other.stream()).toList();
                if (isPossible(claims)) {
                    joined.add(claims);
                }
            }
        }
        return new Cases(joined);
    }

    private Cases or(Cases more) {
        return cases.size() + more.cases.size() > MOST
                ? ALWAYS
                : new Cases(Stream.concat(cases.stream(), more.cases.stream()).toList());
    }

    private static boolean isPossible(List<Claim> claims) {
        return claims.stream().collect(Collectors.groupingBy(Claim::about)).values().stream()
                .allMatch(Cases::agree);
    }

    /** Whether one answer fits all of these, which are about the same. */
    private static boolean agree(List<Claim> claims) {
        Candidates candidates = claims.getFirst().candidates();
        return candidates.others() && claims.stream().allMatch(Claim::holdsForOthers)
                || candidates.values().stream()
                        .anyMatch(value ->
                                claims.stream().allMatch(claim -> claim.holds().test(value)));
    }
}
