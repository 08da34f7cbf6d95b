package org.alcts.portal.platform.time;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections on which MariaDB's time is the portal's calendar, so that {@code now()} and the history of
 * system-versioned tables agree with it. The time stands still on a connection until it is handed out again: a
 * transaction happens at one moment.
 */
final class CalendarDataSource extends DelegatingDataSource {

    private final MovableClock calendar;

    CalendarDataSource(DataSource source, MovableClock calendar) {
        super(source);
        this.calendar = calendar;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return dated(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return dated(super.getConnection(user, password));
    }

    private Connection dated(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Instant now = calendar.running();
            statement.execute(
                    String.format(Locale.ROOT, "set timestamp = %d.%06d", now.getEpochSecond(), now.getNano() / 1000));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
