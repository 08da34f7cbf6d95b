package org.alcts.portal.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

/** That {@code bin/run} does what it says. */
class RunJourneyTest extends JourneyTest {

    @Test
    void endsWithTheLoginPageAnswering() throws Exception {
        assertThat(statusOf("/login")).isEqualTo(200);
        assertThat(statusOf("/actuator/health/readiness")).isEqualTo(200);
        assertThat(printedByRun()).contains("Starting MariaDB", "Monday, January 12, 2009", "The portal is ready at");
    }

    @Test
    void showsNothingOfTheMachineToAnyoneUnknown() throws Exception {
        assertThat(statusOf("/actuator/env")).isNotEqualTo(200);
    }
}
