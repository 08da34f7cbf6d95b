package org.alcts.portal.test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alcts.portal.platform.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole portal and a real MariaDB. All such tests share one context and one database, so each makes
 * what it needs under names of its own, and counts on nothing else; those marked {@code @Transactional} leave nothing.
 *
 * <p>Each begins on 12 January 2009, 09:00 in Chicago; move the {@link #calendar} as the test needs.
 */
@SpringBootTest
@ActiveProfiles("test")
@Import(StatementCount.Configuration.class)
public abstract class DatabaseTest {

    protected static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 12);

    @Autowired
    protected MovableClock calendar;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    final void startTheDay() {
        goTo(FIRST_DAY);
    }

    @AfterEach
    final void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Moves the portal's calendar to nine in the morning of that day. */
    protected final void goTo(LocalDate day) {
        calendar.moveTo(nineOn(day));
    }

    protected final Instant nineOn(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(calendar.getZone()).toInstant();
    }

    /** Lets what follows in this test happen as that person. */
    protected void signIn(Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
