package org.alcts.portal.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.platform.security.SignInThrottle;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Helps others to sign in, without ever knowing a password. Whoever can make a link for an account can become its owner:
 * so an administrator's account is looked after by administrators only.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.ADMINISTRATOR + "', '" + Roles.OFFICE + "')")
@Transactional
public class Accounts {

    private final AccountStore store;
    private final SignInThrottle throttle;
    private final CurrentPerson currentPerson;
    private final Persons persons;
    private final JdbcClient jdbc;
    private final Clock calendar;
    private final Clock systemClock;

    Accounts(
            AccountStore store,
            SignInThrottle throttle,
            CurrentPerson currentPerson,
            Persons persons,
            JdbcClient jdbc,
            Clock calendar,
            @Qualifier("systemClock") Clock systemClock) {
        this.store = store;
        this.throttle = throttle;
        this.currentPerson = currentPerson;
        this.persons = persons;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.systemClock = systemClock;
    }

    /**
     * A link, good once and for 72 hours, by which the person sets a password; earlier ones are good no more.
     *
     * @throws AccessDeniedException when the person is an administrator and the one who asks is not
     */
    public OneTimeLink makeLink(long personId) {
        requireMayLookAfter(personId);
        return store.newLink(person(personId).id());
    }

    /** Lets the person try to sign in again at once; as for {@link #makeLink}. */
    public void removeSlowDown(long personId) {
        requireMayLookAfter(personId);
        throttle.forgive(person(personId).email());
    }

    @Transactional(readOnly = true)
    public AccountState state(long personId) {
        long wait = throttle.waitForAccount(person(personId).email())
                .map(Duration::toSeconds)
                .map(seconds -> Math.max(1, (seconds + 59) / 60))
                .orElse(0L);
        Instant now = systemClock.instant();
        return jdbc.sql("""
                        select a.password_hash is not null as password, a.password_changed_at, a.last_sign_in_at,
                               (select max(l.expires_at) from one_time_link l
                                 where l.person_id = p.id and l.used_at is null and l.expires_at > :now) as open_until
                          from person p left join account a on a.person_id = p.id where p.id = :person""")
                .param("person", personId)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new AccountState(
                        row.getBoolean("password"),
                        AccountStore.instant(row.getTimestamp("password_changed_at")),
                        AccountStore.instant(row.getTimestamp("last_sign_in_at")),
                        AccountStore.instant(row.getTimestamp("open_until")),
                        wait))
                .single();
    }

    private Person person(long personId) {
        return persons.findById(personId).orElseThrow(() -> new Refused("", "people.refused.no-person"));
    }

    /** An administrator to come counts as well, or a link made the day before would be one to tomorrow's rights. */
    private void requireMayLookAfter(long personId) {
        boolean administrator = jdbc.sql("""
                        select count(*) from assignment where person_id = :person and office = 'SYSTEM_ADMINISTRATOR'
                           and (valid_to is null or valid_to >= :day)""")
                        .param("person", personId)
                        .param("day", LocalDate.now(calendar))
                        .query(Integer.class)
                        .single()
                > 0;
        if (administrator && !currentPerson.today().isAdministrator()) {
            throw new AccessDeniedException("Only administrators look after an administrator's account");
        }
    }
}
