package org.alcts.portal.platform.database;

import java.util.List;
import java.util.stream.Stream;
import org.alcts.portal.platform.database.DatabaseConfiguration.GivenConnection;
import org.alcts.portal.platform.start.StartRefused;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether the operator names a database, by {@code PORTAL_DB_URL}, {@code PORTAL_DB_USER} and {@code PORTAL_DB_PASSWORD}. */
class GivenDatabase implements Condition {

    static final String URL = "PORTAL_DB_URL";
    static final String USER = "PORTAL_DB_USER";
    static final String PASSWORD = "PORTAL_DB_PASSWORD";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isIn(context.getEnvironment());
    }

    static boolean isIn(Environment environment) {
        return StringUtils.hasText(environment.getProperty(URL));
    }

    /** @throws StartRefused when one of the three is missing */
    static GivenConnection in(Environment environment) {
        List<String> missing = missingIn(environment);
        if (!missing.isEmpty()) {
            throw new StartRefused("set " + String.join(", ", missing) + " to the database it shall use.");
        }
        return new GivenConnection(
                environment.getProperty(URL), environment.getProperty(USER), environment.getProperty(PASSWORD));
    }

    static List<String> missingIn(Environment environment) {
        return Stream.of(URL, USER, PASSWORD)
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .toList();
    }

    /** The opposite: the portal brings its own. */
    static class None implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isIn(context.getEnvironment());
        }
    }
}
