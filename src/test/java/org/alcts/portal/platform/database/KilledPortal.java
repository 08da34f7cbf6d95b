package org.alcts.portal.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A portal's process that commits a row and is killed at once, leaving its database server behind. */
final class KilledPortal {

    private KilledPortal() {}

    public static void main(String[] args) throws Exception {
        DatabaseServer server = DatabaseServer.start(DataFolder.open(Path.of(args[0])), false);
        try (Connection connection = DriverManager.getConnection(server.url(), DatabaseServer.USER, server.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("create table if not exists committed (id int auto_increment primary key)");
            statement.executeUpdate("insert into committed values ()");
            Runtime.getRuntime().halt(137);
        }
    }
}
