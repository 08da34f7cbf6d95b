package org.alcts.portal.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant SYSTEM = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant SHOWN = Instant.parse("2009-01-12T15:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(SYSTEM, CHICAGO), SHOWN);

    @Test
    void showsAnotherDayInTheSourcesZone() {
        assertThat(clock.instant()).isEqualTo(SHOWN);
        assertThat(clock.getZone()).isEqualTo(CHICAGO);
    }

    @Test
    void ticksWithTheSystem() {
        Duration ahead = clock.ahead();
        MovableClock later = new MovableClock(Clock.fixed(SYSTEM.plusSeconds(3600), CHICAGO), Instant.EPOCH);
        later.runAhead(ahead);
        assertThat(later.instant()).isEqualTo(SHOWN.plusSeconds(3600));
    }

    @Test
    void movedItResumesTheCalendarThatWasRunning() {
        clock.moveTo(Instant.parse("2006-06-26T12:00:00Z"));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2006-06-26T12:00:00Z"));
        clock.resume();
        assertThat(clock.instant()).isEqualTo(SHOWN);
    }

    @Test
    void theSameClockInAnotherZoneMovesAlong() {
        Clock utc = clock.withZone(ZoneOffset.UTC);
        clock.moveTo(SHOWN.plusSeconds(60));
        assertThat(utc.instant()).isEqualTo(SHOWN.plusSeconds(60));
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
