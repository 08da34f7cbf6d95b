package org.alcts.portal.initiative;

import java.util.Set;

/** Where an initiative stands between a thought and its end. Health is another question. */
public enum Stage {
    /** Written down by its unit; nobody else acts on it yet. */
    IDEA,
    /** Before the Board, and locked until it is decided or withdrawn. */
    PROPOSED,
    /** Being worked on. */
    ACTIVE,
    /** Done, with an outcome on record. */
    COMPLETED,
    /** Put off, with a reason; can be taken up again. */
    DEFERRED,
    /** Given up, with a reason. */
    DROPPED;

    /** Stages in which an initiative waits for its people, so that silence makes it stale. */
    public static final Set<Stage> IN_THEIR_HANDS = Set.of(IDEA, ACTIVE);

    /** Whether nothing more is expected of it. */
    public boolean isClosed() {
        return this == COMPLETED || this == DROPPED;
    }
}
