package org.alcts.portal.board.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static final Instant START = Instant.parse("2009-01-12T15:00:00Z");

    private final AtomicInteger made = new AtomicInteger();
    private Clock clock = Clock.fixed(START, ZoneOffset.UTC);
    private final KeptAnswers kept = new KeptAnswers(new Clock() {
        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    private KeptAnswers.Answer ask(String address, String stamp, String body) {
        return kept.of(address, stamp, () -> {
                    made.incrementAndGet();
                    return Optional.of(body.getBytes(StandardCharsets.UTF_8));
                })
                .orElseThrow();
    }

    private void pass(Duration time) {
        clock = Clock.offset(clock, time);
    }

    @Test
    void anAnswerIsGivenAgainUntilSomethingChanges() {
        ask("/a", "1", "one");
        assertThat(ask("/a", "1", "two").body()).asString().isEqualTo("one");
        assertThat(made).hasValue(1);
        assertThat(ask("/a", "2", "two").body()).asString().isEqualTo("two");
        assertThat(made).hasValue(2);
    }

    @Test
    void orUntilAMinuteHasPassed() {
        ask("/a", "1", "one");
        pass(Duration.ofSeconds(59));
        ask("/a", "1", "two");
        assertThat(made).hasValue(1);
        pass(Duration.ofSeconds(1));
        assertThat(ask("/a", "1", "two").body()).asString().isEqualTo("two");
    }

    @Test
    void theSameContentKeepsItsTagAndItsTime() {
        KeptAnswers.Answer first = ask("/a", "1", "one");
        pass(Duration.ofMinutes(10));
        KeptAnswers.Answer again = ask("/a", "2", "one");
        assertThat(again.tag()).isEqualTo(first.tag());
        assertThat(again.since()).isEqualTo(START);
        KeptAnswers.Answer other = ask("/a", "3", "other");
        assertThat(other.tag()).isNotEqualTo(first.tag());
        assertThat(other.since()).isEqualTo(START.plus(Duration.ofMinutes(10)));
    }

    @Test
    void whatIsNotThereIsNotKept() {
        ask("/a", "1", "one");
        assertThat(kept.of("/a", "2", Optional::empty)).isEmpty();
        assertThat(ask("/a", "1", "one").body()).asString().isEqualTo("one");
        assertThat(made).hasValue(2);
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i <= KeptAnswers.MOST; i++) {
            ask("/" + i, "1", "one");
        }
        ask("/" + KeptAnswers.MOST, "1", "one");
        assertThat(made).as("the newest is kept").hasValue(KeptAnswers.MOST + 1);
        ask("/0", "1", "one");
        assertThat(made).as("the oldest is gone").hasValue(KeptAnswers.MOST + 2);
        String large = "x".repeat(KeptAnswers.LARGEST_BYTES + 1);
        ask("/large", "1", large);
        ask("/large", "1", large);
        assertThat(made).hasValue(KeptAnswers.MOST + 4);
    }
}
