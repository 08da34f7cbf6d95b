package org.alcts.portal.board.publication;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Answers that were made once and are the same until something changes. An answer is given again while its stamp is the present
 * one and it is not older than a minute: measures also count what has no stamp, such as memberships. At most so many are kept;
 * the one that nobody asked for longest goes first.
 */
@Component
class KeptAnswers {

    /** As long as others may keep them, too. */
    static final Duration FRESH = Duration.ofSeconds(60);

    static final int MOST = 300;

    /** Larger ones are made anew each time. */
    static final int LARGEST_BYTES = 400_000;

    /** @param tag of the content @param since when this content was first given, in whole seconds */
    record Answer(byte[] body, String tag, Instant since) {}

    private record Kept(Answer answer, String stamp, Instant made) {}

    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    KeptAnswers(@Qualifier("systemClock") Clock clock) {
        this.clock = clock;
    }

    /** @param make empty when there is nothing under this address, which is not kept */
    Optional<Answer> of(String address, String stamp, Supplier<Optional<byte[]>> make) {
        Kept before;
        synchronized (kept) {
            before = kept.get(address);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (before != null
                && before.stamp().equals(stamp)
                && before.made().plus(FRESH).isAfter(now)) {
            return Optional.of(before.answer());
        }
        Optional<Answer> answer = make.get().map(body -> {
            String tag = tag(body);
            boolean same = before != null && before.answer().tag().equals(tag);
            return new Answer(body, tag, same ? before.answer().since() : now);
        });
        synchronized (kept) {
            if (answer.isPresent() && answer.get().body().length <= LARGEST_BYTES) {
                kept.put(address, new Kept(answer.get(), stamp, now));
            } else {
                kept.remove(address);
            }
        }
        return answer;
    }

    private static String tag(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
