package org.alcts.portal.survey.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cases in which a condition holds: in each of them all its claims hold. No case is never; a case without claims is
 * always. Where there would be too many, they are taken for always.
 */
record Cases(List<Case> cases) {

    static final Cases NEVER = new Cases(List.of());
    static final Cases ALWAYS = new Cases(List.of(new Case(Map.of())));

    private static final int MOST = 500;

    /** @param claims by what they are about; those about the same can hold together */
    record Case(Map<String, List<Claim>> claims) {

        /** Both at once, if that can be. */
        private Optional<Case> and(Case more) {
            Map<String, List<Claim>> joined = new HashMap<>(claims);
            for (Map.Entry<String, List<Claim>> entry : more.claims.entrySet()) {
                List<Claim> known = joined.get(entry.getKey());
                List<Claim> all = known == null
                        ? entry.getValue()
                        : Stream.concat(known.stream(), entry.getValue().stream())
                                .distinct()
                                .toList();
                if (known != null && !Claim.agree(all)) {
                    return Optional.empty();
                }
                joined.put(entry.getKey(), all);
            }
            return Optional.of(new Case(joined));
        }
    }

    static Cases of(Claim claim) {
        List<Claim> claims = List.of(claim);
        return Claim.agree(claims) ? new Cases(List.of(new Case(Map.of(claim.about(), claims)))) : NEVER;
    }

    /** @param all whether all parts are to hold, else any of them */
    static Cases join(boolean all, Stream<Cases> parts) {
        return all ? parts.reduce(ALWAYS, Cases::and) : parts.reduce(NEVER, Cases::or);
    }

    boolean possible() {
        return !cases.isEmpty();
    }

    /** Whether both can hold at once. */
    boolean possibleWith(Cases more) {
        return cases.stream()
                .anyMatch(one ->
                        more.cases.stream().anyMatch(other -> one.and(other).isPresent()));
    }

    Cases and(Cases more) {
        if (equals(ALWAYS) || more.equals(ALWAYS)) {
            return equals(ALWAYS) ? more : this;
        }
        if ((long) cases.size() * more.cases.size() > MOST) {
            return possibleWith(more) ? ALWAYS : NEVER;
        }
        List<Case> joined = new ArrayList<>();
        for (Case one : cases) {
            more.cases.forEach(other -> one.and(other).ifPresent(joined::add));
        }
        return new Cases(joined);
    }

    private Cases or(Cases more) {
        if (cases.size() + more.cases.size() > MOST) {
            return ALWAYS;
        }
        return new Cases(Stream.concat(cases.stream(), more.cases.stream()).toList());
    }
}
