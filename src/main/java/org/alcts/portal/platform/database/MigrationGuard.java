package org.alcts.portal.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.alcts.portal.platform.start.Progress;
import org.alcts.portal.platform.start.StartRefused;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets one portal at a time change the schema, by a lock that MariaDB frees with the connection. Liquibase's own lock is
 * a row that stays for ever when its portal is killed; whoever holds ours knows that no one else migrates, and clears it.
 */
@Component
class MigrationGuard implements BeanPostProcessor {

    private static final String LOCK = "portal.migration";
    /** Of one attempt: less than the connection waits for any answer. */
    private static final int WAIT_SECONDS = 20;

    private static final int ATTEMPTS = 30;

    private Connection held;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            Progress.say("Bringing the database's schema up to date");
            take(liquibase.getDataSource());
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase) {
            giveBack();
        }
        return bean;
    }

    private void take(DataSource source) {
        try {
            held = source.getConnection();
            try (Statement statement = held.createStatement()) {
                await(statement);
                if (isOne(statement, """
                        select count(*) from information_schema.tables
                         where table_schema = database() and table_name = 'DATABASECHANGELOGLOCK'""")) {
                    statement.executeUpdate("delete from DATABASECHANGELOGLOCK where LOCKED = 1");
                }
            }
        } catch (SQLException e) {
            throw new StartRefused("the database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static void await(Statement statement) throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isOne(statement, "select get_lock('%s', %d)".formatted(LOCK, WAIT_SECONDS))) {
                return;
            }
            Progress.say("Another portal is changing the schema; waiting for it");
        }
        throw new StartRefused("another portal has been changing the schema for too long.");
    }

    private static boolean isOne(Statement statement, String query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query)) {
            return answer.next() && answer.getInt(1) == 1;
        }
    }

    private void giveBack() {
        try (Connection connection = held;
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select release_lock('%s')".formatted(LOCK));
        } catch (SQLException e) {
            throw new StartRefused("the database was lost while its schema was being changed.", e);
        }
    }
}
