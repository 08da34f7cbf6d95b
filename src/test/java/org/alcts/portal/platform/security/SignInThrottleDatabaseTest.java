package org.alcts.portal.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.alcts.portal.platform.time.MovableClock;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInThrottleDatabaseTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");

    @Autowired
    private SignInThrottle running;

    private final MovableClock clock = new MovableClock(Clock.fixed(NOW, ZoneOffset.UTC), NOW);

    @Test
    void fourFailuresCostNothingTheFifthCostsHalfAMinuteAndEachFurtherOneTwiceAsMuch() {
        var throttle = restarted();
        fail(throttle, "doubling@example.org", 4);
        assertThat(throttle.waitForAccount("doubling@example.org")).isEmpty();
        fail(throttle, "doubling@example.org", 1);
        assertThat(throttle.waitForAccount("doubling@example.org")).contains(Duration.ofSeconds(30));
        fail(throttle, "doubling@example.org", 1);
        assertThat(throttle.waitForAccount("doubling@example.org")).contains(Duration.ofSeconds(60));
        fail(throttle, "doubling@example.org", 20);
        assertThat(throttle.waitForAccount("doubling@example.org")).contains(Duration.ofMinutes(15));
    }

    @Test
    void aRestartForgivesNothing() {
        fail(restarted(), "restart@example.org", 5);
        assertThat(restarted().waitForAccount("Restart@Example.org ")).contains(Duration.ofSeconds(30));
    }

    @Test
    void theWaitEndsByItselfAndADayForgets() {
        var throttle = restarted();
        fail(throttle, "waiting@example.org", 5);
        clock.moveTo(NOW.plusSeconds(30));
        assertThat(throttle.waitForAccount("waiting@example.org")).isEmpty();
        clock.moveTo(NOW.plus(Duration.ofDays(1)).plusSeconds(1));
        fail(throttle, "waiting@example.org", 1);
        assertThat(throttle.waitForAccount("waiting@example.org")).isEmpty();
    }

    @Test
    void anAddressThatTriesManyAccountsMustWaitToo() {
        var throttle = restarted();
        for (int i = 0; i < 20; i++) {
            throttle.failed("somebody" + i + "@example.org", "192.0.2.77");
        }
        assertThat(throttle.waitFor("untried@example.org", "192.0.2.77")).contains(Duration.ofSeconds(30));
        throttle.succeeded("untried@example.org");
        assertThat(throttle.waitFor("untried@example.org", "192.0.2.77")).isPresent();
    }

    @Test
    void somebodyWhoLooksAfterAccountsCanForgive() {
        fail(running, "forgiven@example.org", 6);
        assertThat(running.waitForAccount("forgiven@example.org")).isPresent();
        running.forgive("forgiven@example.org");
        assertThat(running.waitForAccount("forgiven@example.org")).isEmpty();
    }

    private SignInThrottle restarted() {
        return new SignInThrottle(jdbc, clock);
    }

    private static void fail(SignInThrottle throttle, String account, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(account, "192.0.2." + account.hashCode() + i);
        }
    }
}
