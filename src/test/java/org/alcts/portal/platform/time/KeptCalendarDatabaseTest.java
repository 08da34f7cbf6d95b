package org.alcts.portal.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.alcts.portal.platform.start.StartRefused;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class KeptCalendarDatabaseTest extends DatabaseTest {

    private static final LocalDate NEWEST = LocalDate.of(2030, 6, 30);

    @Autowired
    private DataSource source;

    @Autowired
    @Qualifier("systemClock")
    private Clock systemClock;

    @BeforeEach
    void writeSomeHistory() {
        jdbc.sql("create table newest_history (id int primary key) with system versioning")
                .update();
        goTo(NEWEST);
        jdbc.sql("insert into newest_history values (1)").update();
    }

    @AfterEach
    void forgetIt() {
        jdbc.sql("drop table newest_history").update();
    }

    @Test
    void aDayBeforeTheNewestHistoryIsRefused() {
        assertThatThrownBy(() -> new KeptCalendar(restarted(), source, NEWEST.minusDays(1)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("2030-06-30")
                .hasMessageContaining("--fresh");
    }

    @Test
    void aLaterDayIsKeptOverARestart() {
        new KeptCalendar(restarted(), source, NEWEST.plusDays(1));
        assertThat(LocalDate.now(restarted())).isEqualTo(NEWEST.plusDays(1));
    }

    /** A clock as a portal has it that starts with this database. */
    private MovableClock restarted() {
        MovableClock clock = new MovableClock(systemClock, nineOn(FIRST_DAY));
        KeptCalendar.read(source).ifPresent(clock::runAhead);
        return clock;
    }
}
