package org.alcts.portal.platform.security;

import java.time.Instant;
import java.util.Set;

/** Answers which roles a person has today; the session never keeps an answer from an earlier request. */
public interface CurrentAuthorities {

    /** The {@link Roles} that today's assignments give; empty for somebody who holds none and is no member any more. */
    Set<String> rolesToday(long personId);

    /** Whether a session that began then was ended since, by a new password. */
    default boolean endedSince(long personId, Instant signedInAt) {
        return false;
    }
}
