package org.alcts.portal.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** That {@code docker-compose.yml} is what production promises. */
class ComposeFileTest {

    private Map<?, ?> compose;

    @BeforeEach
    void parse() throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
            compose = new Yaml(new SafeConstructor(options)).load(file);
        }
    }

    @Test
    void runsThePortalAndItsDatabaseEachWithAHealthCheck() {
        assertThat(map(compose, "services").keySet()).isEqualTo(Set.of("portal", "database"));
        for (String service : List.of("portal", "database")) {
            Map<?, ?> check = map(compose, "services", service, "healthcheck");
            assertThat((List<?>) check.get("test")).as(service).hasSizeGreaterThan(1);
            assertThat(check.containsKey("interval")).as(service).isTrue();
        }
        assertThat(map(compose, "services", "portal", "depends_on", "database").get("condition"))
                .isEqualTo("service_healthy");
    }

    @Test
    void theDatabaseIsMariaDb114OnAVolume() {
        Map<?, ?> database = map(compose, "services", "database");
        assertThat(database.get("image")).isEqualTo("mariadb:11.4");
        assertThat(database.get("volumes")).isEqualTo(List.of("database:/var/lib/mysql"));
        assertThat(map(compose, "volumes").containsKey("database")).isTrue();
        assertThat(database.get("ports")).as("nobody but the portal reaches it").isNull();
    }

    @Test
    void knowsNoPasswordAndStartsNothingWithoutOne() {
        assertThat(secrets())
                .hasSize(2)
                .allSatisfy(secret ->
                        assertThat(secret).startsWith("${PORTAL_DB_PASSWORD:?").endsWith("}"));
        assertThat(map(compose, "services", "database", "environment").get("MARIADB_RANDOM_ROOT_PASSWORD"))
                .isEqualTo("1");
    }

    @Test
    void isProductionWithoutDemonstrationData() {
        Map<?, ?> environment = map(compose, "services", "portal", "environment");
        assertThat(environment.get("SPRING_PROFILES_ACTIVE")).isEqualTo("production");
        assertThat(environment.toString().toLowerCase(Locale.ROOT)).doesNotContain("demonstration");
        assertThat((String) environment.get("PORTAL_ADMIN_EMAIL")).startsWith("${PORTAL_ADMIN_EMAIL:?");
    }

    /** A setting that stops at the container's wall is one that nobody in production can choose. */
    @Test
    void handsEverySettingOn() throws IOException {
        Set<String> settings = new TreeSet<>();
        for (String file : List.of("application.yaml", "application-production.yaml")) {
            Pattern.compile("\\$\\{(PORTAL_[A-Z_]+)")
                    .matcher(Files.readString(Path.of("src/main/resources", file)))
                    .results()
                    .forEach(found -> settings.add(found.group(1)));
        }
        assertThat(settings).contains("PORTAL_ZONE", "PORTAL_FORWARD_HEADERS");
        // Where it listens and keeps its data is the image's business.
        settings.removeAll(Set.of("PORTAL_ADDRESS", "PORTAL_PORT", "PORTAL_DATA"));
        assertThat(map(compose, "services", "portal", "environment").keySet().stream()
                        .map(Object::toString))
                .containsAll(settings);
    }

    /** The values of all variables that hold a password, but the switch for a random one. */
    private List<String> secrets() {
        return Stream.of("portal", "database")
                .flatMap(service -> map(compose, "services", service, "environment").entrySet().stream())
                .filter(variable -> variable.getKey().toString().contains("PASSWORD"))
                .filter(variable -> !variable.getKey().equals("MARIADB_RANDOM_ROOT_PASSWORD"))
                .map(variable -> variable.getValue().toString())
                .toList();
    }

    private static Map<?, ?> map(Map<?, ?> from, String... path) {
        Map<?, ?> found = from;
        for (String key : path) {
            found = (Map<?, ?>) found.get(key);
            assertThat(found).as(key).isNotNull();
        }
        return found;
    }
}
