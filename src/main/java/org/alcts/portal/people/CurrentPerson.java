package org.alcts.portal.people;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.alcts.portal.platform.security.CurrentAuthorities;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.platform.security.SignedInPerson;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking, and what they hold today. Services ask once, at their door, and pass the answer on. */
@Component
public class CurrentPerson implements CurrentAuthorities {

    private final AssignmentReader assignments;
    private final AccountStore accounts;
    private final ThreadLocal<AssignmentsToday> reader = new ThreadLocal<>();

    CurrentPerson(AssignmentReader assignments, AccountStore accounts) {
        this.assignments = assignments;
        this.accounts = accounts;
    }

    /**
     * What the signed-in person holds today, read from the database at every call; once for a whole reading of the past,
     * whose own day says nothing of today's rights.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is signed in
     */
    public AssignmentsToday today() {
        AssignmentsToday reading = reader.get();
        return reading != null ? reading : assignments.today(signedIn().personId());
    }

    <T> T reading(AssignmentsToday person, Supplier<T> past) {
        AssignmentsToday outer = reader.get();
        reader.set(person);
        try {
            return past.get();
        } finally {
            if (outer == null) {
                reader.remove();
            } else {
                reader.set(outer);
            }
        }
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public SignedInPerson signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            return person;
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }

    @Override
    public Set<String> rolesToday(long personId) {
        return rolesOf(assignments.today(personId));
    }

    @Override
    public boolean endedSince(long personId, Instant signedInAt) {
        return accounts.passwordSetAfter(personId, signedInAt);
    }

    static Set<String> rolesOf(AssignmentsToday today) {
        Set<String> roles = new HashSet<>();
        if (today.member() || !today.held().isEmpty()) {
            roles.add(Roles.MEMBER);
        }
        if (today.writesForSomeUnit()) {
            roles.add(Roles.UNIT_WRITER);
        }
        if (today.votesOnBoard()) {
            roles.add(Roles.BOARD);
        }
        if (today.isOffice()) {
            roles.add(Roles.OFFICE);
        }
        if (today.isAdministrator()) {
            roles.add(Roles.ADMINISTRATOR);
        }
        return roles;
    }
}
