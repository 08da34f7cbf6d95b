package org.alcts.portal.platform.database;

import org.alcts.portal.platform.database.DatabaseConfiguration.GivenConnection;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether the operator names a database, by {@code PORTAL_DB_URL}, {@code PORTAL_DB_USER} and {@code PORTAL_DB_PASSWORD}. */
class GivenDatabase implements Condition {

    private static final String URL = "PORTAL_DB_URL";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isIn(context.getEnvironment());
    }

    static boolean isIn(Environment environment) {
        return StringUtils.hasText(environment.getProperty(URL));
    }

    /** All three are there: the portal checks it before it starts. */
    static GivenConnection in(Environment environment) {
        return new GivenConnection(
                environment.getRequiredProperty(URL),
                environment.getRequiredProperty("PORTAL_DB_USER"),
                environment.getRequiredProperty("PORTAL_DB_PASSWORD"));
    }

    /** The opposite: the portal brings its own. */
    static class None implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isIn(context.getEnvironment());
        }
    }
}
