package org.alcts.portal.platform.start;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Looks at what the operator has set before anything is started, so that a mistake costs seconds and one line. */
class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> DATABASE = List.of("PORTAL_DB_URL", "PORTAL_DB_USER", "PORTAL_DB_PASSWORD");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    /** @throws StartRefused for the first thing that is wrong */
    static void check(Environment environment) {
        boolean production = environment.acceptsProfiles(Profiles.of("production"));
        checkDatabase(environment, production);
        if (production && environment.getProperty("portal.demonstration", Boolean.class, false)) {
            throw new StartRefused("demonstration data have no place in production; leave portal.demonstration out.");
        }
        checkDay(environment.getProperty("portal.today"));
        checkZone(environment.getProperty("portal.zone"));
    }

    private static void checkDatabase(Environment environment, boolean production) {
        String url = environment.getProperty("PORTAL_DB_URL");
        boolean given = StringUtils.hasText(url);
        if (given && !url.startsWith("jdbc:mariadb:")) {
            throw new StartRefused("PORTAL_DB_URL must begin with jdbc:mariadb: and name a database.");
        }
        if (given || production) {
            List<String> missing = missing(environment, DATABASE.stream());
            if (!missing.isEmpty()) {
                throw new StartRefused("set " + String.join(", ", missing) + " to the database that it shall use.");
            }
        }
    }

    private static List<String> missing(Environment environment, Stream<String> names) {
        return names.filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .toList();
    }

    private static void checkDay(String day) {
        if (StringUtils.hasText(day)) {
            try {
                LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                throw new StartRefused("--today wants a date such as 2009-06-30, not " + day + ".", e);
            }
        }
    }

    private static void checkZone(String zone) {
        if (StringUtils.hasText(zone) && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new StartRefused("PORTAL_ZONE wants a time zone such as America/Chicago, not " + zone + ".");
        }
    }
}
