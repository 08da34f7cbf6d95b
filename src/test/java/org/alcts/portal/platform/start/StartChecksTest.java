package org.alcts.portal.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class StartChecksTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void aDemonstrationNeedsNothing() {
        accepted();
    }

    @Test
    void productionRefusesToStartWithoutItsSecretsAndNamesThem() {
        environment.setActiveProfiles("production");
        refused("PORTAL_DB_URL, PORTAL_DB_USER, PORTAL_DB_PASSWORD");
        environment.setProperty("PORTAL_DB_URL", "jdbc:mariadb://database/portal");
        environment.setProperty("PORTAL_DB_USER", "portal");
        environment.setProperty("PORTAL_DB_PASSWORD", " ");
        refused("set PORTAL_DB_PASSWORD to");
        environment.setProperty("PORTAL_DB_PASSWORD", "secret");
        accepted();
    }

    @Test
    void productionHasNoDemonstrationData() {
        environment.setActiveProfiles("production");
        environment.setProperty("PORTAL_DB_URL", "jdbc:mariadb://database/portal");
        environment.setProperty("PORTAL_DB_USER", "portal");
        environment.setProperty("PORTAL_DB_PASSWORD", "secret");
        environment.setProperty("portal.demonstration", "true");
        refused("demonstration");
    }

    @Test
    void anAddressThatIsNotMariaDbsIsRefused() {
        environment.setProperty("PORTAL_DB_URL", "jdbc:postgresql://database/portal");
        refused("jdbc:mariadb:");
    }

    @Test
    void aDayOrZoneThatDoesNotExistIsRefused() {
        environment.setProperty("portal.today", "2009-02-30");
        refused("2009-02-30");
        environment.setProperty("portal.today", "2009-02-28");
        environment.setProperty("portal.zone", "America/Springfield");
        refused("America/Springfield");
    }

    private void accepted() {
        assertThatCode(() -> StartChecks.check(environment)).doesNotThrowAnyException();
    }

    private void refused(String why) {
        assertThatThrownBy(() -> StartChecks.check(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
    }
}
