package org.alcts.portal.platform.time;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.alcts.portal.platform.start.StartRefused;

/**
 * Keeps, in the database, how far the portal's calendar is from the system's clock, so that a demonstration's days go on
 * over a restart instead of beginning again.
 */
final class KeptCalendar {

    private final DataSource source;

    /**
     * @param today the day to go to, or null to go on
     * @throws StartRefused when that day lies before what is already in the history
     */
    KeptCalendar(MovableClock clock, DataSource source, LocalDate today) {
        this.source = source;
        boolean first = read(source).isEmpty();
        if (!first && today != null) {
            goTo(today, clock);
        }
        if (first || today != null) {
            write(clock.ahead());
        }
    }

    /** How far ahead of the system's clock the calendar runs; empty when the database has none yet. */
    static Optional<Duration> read(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (one(statement, """
                    select count(*) from information_schema.tables
                     where table_schema = database() and table_name = 'portal_clock'""") == 0) {
                return Optional.empty();
            }
            try (ResultSet kept = statement.executeQuery("select ahead_micros from portal_clock")) {
                return kept.next() ? Optional.of(Duration.ofNanos(kept.getLong(1) * 1000)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The portal's calendar cannot be read", e);
        }
    }

    private void goTo(LocalDate today, MovableClock clock) {
        ZoneId zone = clock.getZone();
        Instant wanted =
                today.atTime(TimeConfiguration.START_OF_DAY).atZone(zone).toInstant();
        if (today.equals(clock.instant().atZone(zone).toLocalDate())) {
            return;
        }
        Instant newest = newestHistory();
        if (wanted.isBefore(newest)) {
            throw new StartRefused("its data already reach %s, so --today cannot go back to %s; use --fresh."
                    .formatted(newest.atZone(zone).toLocalDate(), today));
        }
        clock.runFrom(wanted);
    }

    private void write(Duration ahead) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("replace into portal_clock (id, ahead_micros) values (1, %d)"
                    .formatted(ahead.toSeconds() * 1_000_000 + ahead.toNanosPart() / 1000));
        } catch (SQLException e) {
            throw new IllegalStateException("The portal's calendar cannot be kept", e);
        }
    }

    private Instant newestHistory() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            long newest = 0;
            for (String table : versionedTables(statement)) {
                newest = Math.max(newest, one(statement, """
                        select coalesce(floor(unix_timestamp(max(row_start))), 0) from `%s` for system_time all""".formatted(table)));
            }
            return Instant.ofEpochSecond(newest);
        } catch (SQLException e) {
            throw new IllegalStateException("The history's newest day cannot be read", e);
        }
    }

    private static List<String> versionedTables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("""
                select table_name from information_schema.tables
                 where table_schema = database() and table_type = 'SYSTEM VERSIONED'""")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static long one(Statement statement, String query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
