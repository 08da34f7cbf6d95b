package org.alcts.portal.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private static final String CLIENT = "203.0.113.7";

    /** Stands still until it is moved. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2009-01-12T15:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hands clock = new Hands();

    @Test
    void aBurstIsGivenAtOnceAndThenThePaceHolds() {
        TokenBuckets buckets = new TokenBuckets(120, 60, 100, clock);
        for (int i = 0; i < 60; i++) {
            assertThat(buckets.take(CLIENT)).isEmpty();
        }
        assertThat(buckets.take(CLIENT)).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofMillis(499));
        assertThat(buckets.take(CLIENT)).isPresent();
        clock.pass(Duration.ofMillis(1));
        assertThat(buckets.take(CLIENT)).isEmpty();
        assertThat(buckets.take(CLIENT)).isPresent();
    }

    @Test
    void inTheLongRunNobodyGetsMoreThanThePace() {
        TokenBuckets buckets = new TokenBuckets(120, 60, 100, clock);
        int given = 0;
        for (int i = 0; i < 6_000; i++) {
            clock.pass(Duration.ofMillis(100));
            given += buckets.take(CLIENT).isEmpty() ? 1 : 0;
        }
        assertThat(given).as("in ten minutes").isBetween(1_200, 1_260);
    }

    @Test
    void aSlowLimitSaysHowLongToWait() {
        TokenBuckets buckets = new TokenBuckets(2, 1, 100, clock);
        assertThat(buckets.take(CLIENT)).isEmpty();
        assertThat(buckets.take(CLIENT)).contains(Duration.ofSeconds(30));
    }

    @Test
    void eachClientHasABucketAndANetworkOfIpv6HasOne() {
        TokenBuckets buckets = new TokenBuckets(1, 1, 100, clock);
        assertThat(buckets.take("203.0.113.7")).isEmpty();
        assertThat(buckets.take("203.0.113.8")).isEmpty();
        assertThat(buckets.take("2001:db8:1:2:3::1")).isEmpty();
        assertThat(buckets.take("2001:db8:1:2:ffff::9")).as("the same /64").isPresent();
        assertThat(buckets.take("2001:db8:1:3::1")).as("another /64").isEmpty();
        assertThat(buckets.take("::ffff:203.0.113.7"))
                .as("the same in IPv6 words")
                .isPresent();
    }

    @Test
    void memoryIsBoundedAndWhoKeepsAskingIsNotForgotten() {
        TokenBuckets buckets = new TokenBuckets(1, 1, 10, clock);
        assertThat(buckets.take(CLIENT)).isEmpty();
        for (int i = 0; i < 1_000; i++) {
            buckets.take("198.51.100." + i % 250);
            assertThat(buckets.take(CLIENT)).isPresent();
        }
        assertThat(buckets.clients()).isEqualTo(10);
    }

    @Test
    void noughtSwitchesItOffAndAClockSetBackHarmsNobody() {
        TokenBuckets none = new TokenBuckets(0, 1, 1, clock);
        assertThat(none.take(CLIENT)).isEmpty();
        assertThat(none.take(CLIENT)).isEmpty();
        TokenBuckets buckets = new TokenBuckets(60, 1, 10, clock);
        buckets.take(CLIENT);
        clock.pass(Duration.ofHours(-1));
        assertThat(buckets.take(CLIENT)).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(buckets.take(CLIENT)).isEmpty();
    }
}
