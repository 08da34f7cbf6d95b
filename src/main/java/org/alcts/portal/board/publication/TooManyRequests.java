package org.alcts.portal.board.publication;

import java.time.Duration;

/** Somebody asked for more than their share. */
class TooManyRequests extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyRequests(Duration wait) {
        super(null, null, false, false);
        this.wait = wait;
    }

    Duration untilNext() {
        return wait;
    }
}
