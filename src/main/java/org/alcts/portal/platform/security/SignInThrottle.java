package org.alcts.portal.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, per account and per address, and remembers it in the database so that a restart forgives nothing.
 *
 * <p>After 5 failures on an account each further one doubles the wait, from 30 seconds to 15 minutes; an address gets 20
 * before the same happens. There is no lock without end: that would let anybody shut a member out. A day without a
 * failure, or a right password, forgets the account's failures.
 */
@Component
public class SignInThrottle {

    static final int FAILURES_PER_ACCOUNT = 5;
    static final int FAILURES_PER_ADDRESS = 20;
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final Duration FORGET_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long the account has still to wait, from whatever address; empty when it may try now. */
    @Transactional(readOnly = true)
    public Optional<Duration> waitForAccount(String account) {
        return waitFor(account, "");
    }

    /** Lets the account try again at once, on the word of somebody who looks after accounts. */
    @Transactional
    public void forgive(String account) {
        forget(account);
    }

    /** How long this account or address has still to wait; empty when it may try now. */
    @Transactional(readOnly = true)
    public Optional<Duration> waitFor(String account, String address) {
        Instant now = clock.instant();
        return jdbc.sql("select max(blocked_until) from sign_in_failure where subject in (:account, :address)")
                .param("account", accountSubject(account))
                .param("address", addressSubject(address))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until));
    }

    /** Counts a failure of both; in a transaction of its own, so that a refused sign-in cannot roll it back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String account, String address) {
        count(accountSubject(account), FAILURES_PER_ACCOUNT);
        count(addressSubject(address), FAILURES_PER_ADDRESS);
    }

    /** Forgets the account's failures; the address keeps its own, or one known password would buy endless guesses. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String account) {
        forget(account);
    }

    private void forget(String account) {
        jdbc.sql("delete from sign_in_failure where subject = :subject")
                .param("subject", accountSubject(account))
                .update();
    }

    private void count(String subject, int allowed) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into sign_in_failure (subject, failures, last_failure_at) values (:subject, 1, :now)
                        on duplicate key update
                          failures = if(last_failure_at < :forgotten, 1, failures + 1), last_failure_at = :now""")
                .param("subject", subject)
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(FORGET_AFTER)))
                .update();
        int failures = jdbc.sql("select failures from sign_in_failure where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
        jdbc.sql("update sign_in_failure set blocked_until = :until where subject = :subject")
                .param("until", failures < allowed ? null : Timestamp.from(now.plus(waitAfter(failures - allowed))))
                .param("subject", subject)
                .update();
    }

    static Duration waitAfter(int failuresTooMany) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failuresTooMany, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String accountSubject(String account) {
        return "account:" + digest(account.strip().toLowerCase(Locale.ROOT));
    }

    private static String addressSubject(String address) {
        return "address:" + digest(address);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
