package org.alcts.portal.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A calendar that runs at the system's pace but shows another day. What is written to the database while it shows a day
 * is dated by that day, from the next transaction on: a connection gets the time when it is taken from the pool.
 *
 * <p>Move it forward only, when writing history: MariaDB keeps no history of a row that it would have to date before its
 * present version.
 */
public final class MovableClock extends Clock {

    /** Shared with the clocks of other zones made from this one. */
    private static final class Hands {
        private volatile Duration ahead;
        private volatile Duration resumed;
    }

    private final Clock source;
    private final Hands hands;

    /** Shows the source's zone. */
    public MovableClock(Clock source, Instant shown) {
        this(source, new Hands());
        runFrom(shown);
    }

    private MovableClock(Clock source, Hands hands) {
        this.source = source;
        this.hands = hands;
    }

    /** Shows that instant now and goes on from there, until {@link #resume()}. */
    public void moveTo(Instant shown) {
        hands.ahead = Duration.between(source.instant(), shown);
    }

    /** Goes back to the calendar that was running before it was moved. */
    public void resume() {
        hands.ahead = hands.resumed;
    }

    void runFrom(Instant shown) {
        runAhead(Duration.between(source.instant(), shown));
    }

    /** @param ahead of the source; negative for a day in the past */
    void runAhead(Duration ahead) {
        hands.resumed = ahead;
        hands.ahead = ahead;
    }

    Duration ahead() {
        return hands.resumed;
    }

    @Override
    public Instant instant() {
        return PastMoment.shown().orElseGet(this::running);
    }

    /** What it shows where nobody reads the past. */
    Instant running() {
        return source.instant().plus(hands.ahead);
    }

    @Override
    public ZoneId getZone() {
        return source.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(source.withZone(zone), hands);
    }
}
