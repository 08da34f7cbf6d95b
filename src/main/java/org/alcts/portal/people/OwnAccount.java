package org.alcts.portal.people;

import java.time.Duration;
import org.alcts.portal.platform.security.PasswordRules;
import org.alcts.portal.platform.security.SignInThrottle;
import org.alcts.portal.platform.security.SignedInPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody who is signed in may do with what is theirs; nobody is named, so nobody else's can be reached. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class OwnAccount {

    private final CurrentPerson currentPerson;
    private final PersonRecordReader reader;
    private final AccountStore store;
    private final PasswordRules rules;
    private final SignInThrottle throttle;

    OwnAccount(
            CurrentPerson currentPerson,
            PersonRecordReader reader,
            AccountStore store,
            PasswordRules rules,
            SignInThrottle throttle) {
        this.currentPerson = currentPerson;
        this.reader = reader;
        this.store = store;
        this.rules = rules;
        this.throttle = throttle;
    }

    /** What the association has on record about the person who asks. */
    @Transactional(readOnly = true)
    public PersonRecord record() {
        return reader.read(currentPerson.signedIn().personId()).orElseThrow();
    }

    /**
     * Changes the password and ends the person's other sessions; the one that asks goes on.
     *
     * @throws Refused when the present password is wrong or must wait after too many wrong ones, or the new one is no
     *     good or no other
     */
    public void changePassword(String present, String password) {
        SignedInPerson person = currentPerson.signedIn();
        throttle.waitForAccount(person.email()).ifPresent(wait -> {
            throw new Refused("present", "people.refused.password-wait", minutes(wait));
        });
        if (present == null || !store.isPassword(person.personId(), present)) {
            throttle.failed(person.email(), "own account");
            throw new Refused("present", "people.refused.password-present");
        }
        Welcome.requireGood(rules, password, person.email());
        if (password.equals(present)) {
            throw new Refused("password", "people.refused.password-same");
        }
        var since = store.setPassword(person.personId(), password);
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        var renewed = UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person.personId(), person.displayName(), person.email(), since),
                null,
                now.getAuthorities());
        renewed.setDetails(now.getDetails());
        // In place: the session's context and this request's are the same object.
        SecurityContextHolder.getContext().setAuthentication(renewed);
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
