package org.alcts.portal.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdminCommandTest {

    private final SomeCommand command = new SomeCommand(null);

    @Test
    void theCommandAnswersInJsonAndFailsWithAnExitCode() {
        assertThat(command.run("survey", "inspect", "src/test/resources/survey/flat.lss", "--json"))
                .isZero();
        JsonNode answer = command.json();
        assertThat(answer.get("questions").asInt()).isEqualTo(3);
        assertThat(answer.get("types").get("|").asInt()).isEqualTo(1);
        assertThat(answer.get("notCarried").get(0).get("reason").asString()).isNotBlank();
        assertThat(command.run("survey", "inspect", "no-such-file.lss")).isEqualTo(AdminCommand.FAILED);
        assertThat(command.wrong()).contains("There is no such file.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "survey",
                "survey inspect",
                "survey export CODE",
                "survey import FILE --plan x",
                "responses import FILE",
                "plan import",
                "plan export",
                "plan export --format word",
                "plan export FILE --format csv",
                "plan import FILE --survey x",
                "plan burn FILE",
                "tallies rebuild A B",
            })
    void whatIsAskedForInTheWrongWayGetsTheUsage(String words) {
        assertThat(command.run(words.split(" "))).isEqualTo(AdminCommand.WRONG_USE);
        assertThat(command.wrong()).startsWith("usage: bin/portal-admin");
    }

    @Test
    void theUsageNamesEveryCommandOnce() {
        assertThat(command.run("--help")).isZero();
        for (String known : new String[] {
            "survey inspect",
            "survey import",
            "survey results",
            "survey export",
            "responses import",
            "tallies rebuild",
            "plan import",
            "plan export"
        }) {
            assertThat(command.said().lines().filter(line -> line.startsWith(known)))
                    .as(known)
                    .hasSize(1);
        }
    }

    @Test
    void aDayThatIsNoneIsRefusedBeforeThePortalStarts() {
        assertThat(command.run("plan", "import", "src/test/resources/stratml/agency.xml", "--from", "soon"))
                .isEqualTo(AdminCommand.FAILED);
        assertThat(command.wrong()).contains("--from wants a day such as");
    }
}
