package org.alcts.portal.platform.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a password must be: 12 characters or more, at most 72 bytes (bcrypt reads no further), and none that is guessed
 * first. No rules about kinds of characters: they make passwords worse (NIST SP 800-63B).
 */
@Component
public class PasswordRules {

    /** Why a password is refused. */
    public enum Fault {
        /** Fewer than 12 characters. */
        TOO_SHORT,
        /** More than 72 bytes in UTF-8. */
        TOO_LONG,
        /** Common, a pattern, or made of the person's own name or address. */
        COMMON
    }

    public static final int SHORTEST = 12;
    static final int LONGEST_BYTES = 72;
    /** On zxcvbn's scale of 0 to 4: below 2 it falls to fewer than a million guesses. */
    private static final int LOWEST_SCORE = 2;

    private final Zxcvbn estimator = new Zxcvbn();

    /** The first fault of the password for somebody with this e-mail address; empty when it is good enough. */
    public Optional<Fault> faultOf(String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Fault.TOO_LONG);
        }
        List<String> own = new ArrayList<>(List.of(email.split("[@.\\-_]")));
        own.add(email);
        own.add("alcts");
        own.add("library");
        return estimator.measure(password, own).getScore() < LOWEST_SCORE
                ? Optional.of(Fault.COMMON)
                : Optional.empty();
    }
}
