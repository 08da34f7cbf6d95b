package org.alcts.portal.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords and one-time links as they are kept: hashed, by the system's clock. Asks nobody's permission: services do. */
@Component
class AccountStore {

    static final Duration LINK_LIVES = Duration.ofHours(72);
    private static final int TOKEN_BYTES = 16;

    /** A link as kept; never its token. */
    record KeptLink(long personId, String name, String email, Instant expiresAt, Instant usedAt) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountStore(JdbcClient jdbc, PasswordEncoder encoder, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Makes a link and ends the ones that were open: only the last one made is good. */
    OneTimeLink newLink(long personId) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        endLinks(personId, now);
        jdbc.sql("insert into one_time_link (token_hash, person_id, created_at, expires_at) values (?, ?, ?, ?)")
                .params(hash(token), personId, Timestamp.from(now), Timestamp.from(now.plus(LINK_LIVES)))
                .update();
        return new OneTimeLink(token, now.plus(LINK_LIVES));
    }

    Optional<KeptLink> link(String token) {
        return jdbc.sql("""
                        select l.person_id, concat(p.given_name, ' ', p.family_name) as name, p.email, l.expires_at, l.used_at
                          from one_time_link l join person p on p.id = l.person_id where l.token_hash = ?""")
                .param(hash(token))
                .query((row, number) -> new KeptLink(
                        row.getLong("person_id"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getTimestamp("expires_at").toInstant(),
                        instant(row.getTimestamp("used_at"))))
                .optional();
    }

    /** Uses the link up; of two who try at the same moment one gets true. */
    boolean use(String token) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql(
                                "update one_time_link set used_at = ? where token_hash = ? and used_at is null and expires_at > ?")
                        .params(now, hash(token), now)
                        .update()
                == 1;
    }

    /** Sets the password; every session that began before, and every open link, ends by it. */
    Instant setPassword(long personId, String password) {
        // Kept to the microsecond, so compared to the microsecond.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        insert into account (person_id, password_hash, password_changed_at) values (:person, :hash, :now)
                        on duplicate key update password_hash = :hash, password_changed_at = :now""")
                .param("person", personId)
                .param("hash", encoder.encode(password))
                .param("now", Timestamp.from(now))
                .update();
        endLinks(personId, now);
        return now;
    }

    boolean isPassword(long personId, String password) {
        return jdbc.sql("select password_hash from account where person_id = ? and password_hash is not null")
                .param(personId)
                .query(String.class)
                .optional()
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }

    boolean hasPassword(long personId) {
        return jdbc.sql("select 1 from account where person_id = ? and password_hash is not null")
                .param(personId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean passwordSetAfter(long personId, Instant moment) {
        return jdbc.sql("select 1 from account where person_id = ? and password_changed_at > ?")
                .params(personId, Timestamp.from(moment))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void endLinks(long personId, Instant now) {
        jdbc.sql("update one_time_link set expires_at = ? where person_id = ? and used_at is null and expires_at > ?")
                .params(Timestamp.from(now), personId, Timestamp.from(now))
                .update();
    }

    static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
