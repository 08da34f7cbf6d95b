package org.alcts.portal.platform.security;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many failures: the account or the address has to wait before the next try is even looked at. */
public class SignInMustWait extends LockedException {

    private final long minutes;

    public SignInMustWait(Duration wait) {
        super("Sign-in must wait " + wait);
        minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    /** Whole minutes still to wait, rounded up, 1 at least. */
    public long minutes() {
        return minutes;
    }
}
