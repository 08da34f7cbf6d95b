package org.alcts.portal.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Which MariaDB the portal works with: the one that {@code PORTAL_DB_URL} names, or else its own. The data source gets
 * its address from here, so it is closed before the server is stopped.
 */
@Configuration
class DatabaseConfiguration {

    record GivenConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    @Bean
    @Conditional(GivenDatabase.class)
    JdbcConnectionDetails givenDatabase(Environment environment) {
        return GivenDatabase.in(environment);
    }

    @Configuration
    @Conditional(GivenDatabase.None.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        DatabaseServer databaseServer(
                @Value("${portal.data-directory}") Path directory, @Value("${portal.fresh:false}") boolean fresh) {
            return DatabaseServer.start(DataFolder.open(directory), fresh);
        }

        @Bean
        JdbcConnectionDetails embeddedDatabase(DatabaseServer server) {
            return new GivenConnection(server.url(), DatabaseServer.USER, server.password());
        }
    }
}
