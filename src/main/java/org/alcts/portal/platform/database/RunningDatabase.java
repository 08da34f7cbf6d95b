package org.alcts.portal.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mariadb.jdbc.Driver;

/** Finds the database of a portal that is running in a data folder, for a command that works beside it. */
public final class RunningDatabase {

    private RunningDatabase() {}

    /** The three settings by which the portal is given a database; empty when none is running there. */
    public static Optional<Map<String, String>> in(Path dataDirectory) {
        try {
            Path port = dataDirectory.resolve(DataFolder.PORT_FILE);
            Path password = dataDirectory.resolve(DataFolder.PASSWORD_FILE);
            if (Files.notExists(port) || Files.notExists(password)) {
                return Optional.empty();
            }
            Map<String, String> settings = Map.of(
                    "PORTAL_DB_URL",
                    "jdbc:mariadb://127.0.0.1:" + Files.readString(port).strip() + "/" + DatabaseServer.DATABASE,
                    "PORTAL_DB_USER",
                    DatabaseServer.USER,
                    "PORTAL_DB_PASSWORD",
                    Files.readString(password).strip());
            return answers(settings) ? Optional.of(settings) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A portal that was killed leaves the file behind. */
    private static boolean answers(Map<String, String> settings) {
        Properties credentials = new Properties();
        credentials.put("user", settings.get("PORTAL_DB_USER"));
        credentials.put("password", settings.get("PORTAL_DB_PASSWORD"));
        credentials.put("connectTimeout", "2000");
        try (Connection connection = new Driver().connect(settings.get("PORTAL_DB_URL"), credentials)) {
            return connection != null;
        } catch (SQLException e) {
            return false;
        }
    }
}
