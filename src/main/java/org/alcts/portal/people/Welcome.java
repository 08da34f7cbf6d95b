package org.alcts.portal.people;

import java.io.Serializable;
import java.time.Clock;
import org.alcts.portal.platform.security.PasswordRules;
import org.alcts.portal.platform.security.SignInThrottle;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a password by a one-time link. Open to everybody: who holds the token is who it was made for. */
@Service
@PreAuthorize("permitAll()")
@Transactional
public class Welcome {

    /** How a link stands. One that never was looks like one whose time is over: guessing tells nothing. */
    public enum LinkState {
        OPEN,
        USED,
        EXPIRED
    }

    /**
     * What the page may say about a link.
     *
     * @param name whose it is; null unless it is open
     * @param email the address to sign in with; null unless it is open
     */
    public record Link(LinkState state, String name, String email) implements Serializable {}

    private final AccountStore store;
    private final PasswordRules rules;
    private final SignInThrottle throttle;
    private final Clock clock;

    Welcome(AccountStore store, PasswordRules rules, SignInThrottle throttle, @Qualifier("systemClock") Clock clock) {
        this.store = store;
        this.rules = rules;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Link look(String token) {
        return store.link(token)
                .map(link -> {
                    if (link.usedAt() != null) {
                        return new Link(LinkState.USED, null, null);
                    }
                    return link.expiresAt().isAfter(clock.instant())
                            ? new Link(LinkState.OPEN, link.name(), link.email())
                            : new Link(LinkState.EXPIRED, null, null);
                })
                .orElse(new Link(LinkState.EXPIRED, null, null));
    }

    /**
     * Sets the password and uses the link up.
     *
     * @throws Refused when the password is no good (the link stays good), or the link was used or is over
     */
    public void setPassword(String token, String password) {
        var link = store.link(token).orElseThrow(() -> new Refused("", "people.refused.link-over"));
        requireGood(rules, password, link.email());
        if (!store.use(token)) {
            throw new Refused("", "people.refused.link-over");
        }
        store.setPassword(link.personId(), password);
        throttle.forgive(link.email());
    }

    /** @throws Refused at the field {@code password} */
    static void requireGood(PasswordRules rules, String password, String email) {
        rules.faultOf(password == null ? "" : password, email).ifPresent(fault -> {
            throw new Refused("password", "people.refused.password." + fault, PasswordRules.SHORTEST);
        });
    }
}
