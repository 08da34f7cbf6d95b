package org.alcts.portal.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A moment of the past that the portal's calendar shows to one thread while it reads how things stood then. What is
 * written meanwhile, on other threads or in other transactions, is dated by the calendar that runs on.
 */
public final class PastMoment {

    private static final ThreadLocal<Instant> SHOWN = new ThreadLocal<>();

    private PastMoment() {}

    /** Calls {@code reading} with the calendar showing {@code moment}; readings within each other show the innermost. */
    public static <T> T showing(Instant moment, Supplier<T> reading) {
        Instant outer = SHOWN.get();
        SHOWN.set(moment);
        try {
            return reading.get();
        } finally {
            if (outer == null) {
                SHOWN.remove();
            } else {
                SHOWN.set(outer);
            }
        }
    }

    /** Whether this thread reads the past. */
    public static boolean isShown() {
        return SHOWN.get() != null;
    }

    static Optional<Instant> shown() {
        return Optional.ofNullable(SHOWN.get());
    }

    /** A clock that shows the moment where one is shown, else the time of {@code running}. */
    static Clock clockOf(Clock running) {
        return new Clock() {
            @Override
            public Instant instant() {
                return shown().orElseGet(running::instant);
            }

            @Override
            public ZoneId getZone() {
                return running.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return clockOf(running.withZone(zone));
            }
        };
    }
}
