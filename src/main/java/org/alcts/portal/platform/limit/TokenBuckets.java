package org.alcts.portal.platform.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bucket of tokens for each client: a request takes one, and they come back at an even pace. So somebody may click quickly
 * for a while, and a program that never pauses is held to the pace. The buckets are of this portal alone and are bounded: when
 * there are too many clients, the one that was quiet longest begins with a full bucket again.
 */
public final class TokenBuckets {

    private static final double NANOS_A_MINUTE = 60e9;

    private static final class Bucket {
        private double tokens;
        private Instant filled;

        private Bucket(double tokens, Instant filled) {
            this.tokens = tokens;
            this.filled = filled;
        }
    }

    private final int perMinute;
    private final int burst;
    private final Clock clock;
    private final Map<String, Bucket> buckets;

    /**
     * @param perMinute tokens that come back in a minute; 0 switches the limit off
     * @param burst the most that a bucket holds, at least 1
     * @param mostClients at least 1
     */
    public TokenBuckets(int perMinute, int burst, int mostClients, Clock clock) {
        if (perMinute < 0 || burst < 1 || mostClients < 1) {
            throw new IllegalArgumentException("A limit of " + perMinute + " a minute, at once " + burst);
        }
        this.perMinute = perMinute;
        this.burst = burst;
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > mostClients;
            }
        };
    }

    /**
     * Takes a token.
     *
     * @param address the client's IP address: everybody in a network of IPv6 (/64) shares a bucket, since one client has them all
     * @return empty when there was one; else how long until the next, in whole seconds and at least one
     */
    public synchronized Optional<Duration> take(String address) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Bucket bucket = buckets.computeIfAbsent(ClientNetwork.of(address), unseen -> new Bucket(burst, now));
        // A clock that was set back gives nothing and takes nothing.
        long passed = Math.max(0, Duration.between(bucket.filled, now).toNanos());
        bucket.tokens = Math.min(burst, bucket.tokens + passed * perMinute / NANOS_A_MINUTE);
        bucket.filled = now;
        if (bucket.tokens >= 1) {
            bucket.tokens -= 1;
            return Optional.empty();
        }
        double nanos = (1 - bucket.tokens) * NANOS_A_MINUTE / perMinute;
        return Optional.of(Duration.ofSeconds(Math.max(1, (long) Math.ceil(nanos / 1e9))));
    }

    /** How many clients are remembered at present. */
    synchronized int clients() {
        return buckets.size();
    }
}
