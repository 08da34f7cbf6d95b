package org.alcts.portal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;

class EmbeddedServerDatabaseTest extends DatabaseTest {

    @Autowired
    @Qualifier("systemClock")
    private Clock systemClock;

    @Value("${portal.data-directory}")
    private Path data;

    @Test
    void isMariaDb114WithItsPasswordKeptFromOthers() throws Exception {
        assertThat(text("select version()")).startsWith("11.4.");
        assertThat(text("select current_user()")).isEqualTo("portal@127.0.0.1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb-password"))))
                .isEqualTo("rw-------");
        assertThat(data.resolve("mariadb-init.sql")).doesNotExist();
    }

    @Test
    void listensOnTheLoopbackAddressAndLosesNothingCommitted() {
        assertThat(text("select @@bind_address")).isEqualTo("127.0.0.1");
        assertThat(text("select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
        assertThat(text("select @@character_set_database")).isEqualTo("utf8mb4");
        assertThat(text("select @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
        assertThat(text("select @@innodb_lock_wait_timeout")).isEqualTo("5");
    }

    @Test
    void writesAndReadsPointsInTimeAsUtc() {
        Instant instant = Instant.parse("2009-03-08T08:30:00.123456Z");
        jdbc.sql("create or replace table zone_probe (at datetime(6), at_text varchar(40))")
                .update();
        jdbc.sql("insert into zone_probe values (?, ?)")
                .param(Timestamp.from(instant))
                .param("")
                .update();
        assertThat(text("select cast(at as char) from zone_probe")).isEqualTo("2009-03-08 08:30:00.123456");
        assertThat(jdbc.sql("select at from zone_probe")
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(instant);
        jdbc.sql("drop table zone_probe").update();
    }

    @Test
    void theDatabasesTimeIsThePortalsCalendar() {
        assertThat(databaseNow())
                .isBetween(nineOn(FIRST_DAY).minusSeconds(1), nineOn(FIRST_DAY).plusSeconds(60));
        assertThat(systemClock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void historyIsDatedByThePortalsCalendar() {
        jdbc.sql("create or replace table history_probe (id int primary key, word varchar(20)) with system versioning")
                .update();
        jdbc.sql("insert into history_probe values (1, 'before')").update();
        goTo(FIRST_DAY.plusDays(30));
        jdbc.sql("update history_probe set word = 'after'").update();

        String asOf = "select word from history_probe for system_time as of timestamp '%s 18:00:00'";
        assertThat(text(asOf.formatted(FIRST_DAY.plusDays(7)))).isEqualTo("before");
        assertThat(text(asOf.formatted(FIRST_DAY.plusDays(31)))).isEqualTo("after");
        jdbc.sql("drop table history_probe").update();
    }

    @Test
    void settingTheTimeIsNotCountedAsAStatementOfTheWork() {
        assertThat(StatementCount.of(() -> text("select 1"))).isEqualTo(1);
    }

    private Instant databaseNow() {
        return jdbc.sql("select now(6)").query(Timestamp.class).single().toInstant();
    }

    private String text(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
