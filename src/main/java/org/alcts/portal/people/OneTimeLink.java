package org.alcts.portal.people;

import java.time.Instant;

/**
 * A link by which its owner sets a password once, without knowing one. Shown to whoever made it and then forgotten.
 *
 * @param token 128 random bits, in the letters of an address
 */
public record OneTimeLink(String token, Instant expiresAt) {

    /** The path of the page that the link leads to, as in {@code /welcome/…}. */
    public String path() {
        return "/welcome/" + token;
    }

    @Override
    public String toString() {
        return "OneTimeLink[expiresAt=" + expiresAt + "]";
    }
}
