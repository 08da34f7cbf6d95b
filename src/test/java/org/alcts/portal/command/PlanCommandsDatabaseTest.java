package org.alcts.portal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.plan.StratmlSchemas;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Transactional(timeout = 120)
class PlanCommandsDatabaseTest extends DatabaseTest {

    private static final String FILES = "src/test/resources/stratml/";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CurrentPerson currentPerson;

    @TempDir
    private Path folder;

    private SomeCommand command;

    @BeforeEach
    void theOffice() {
        SomePeople some = new SomePeople(jdbc, currentPerson);
        signIn(some.as(some.staff()));
        command = new SomeCommand(portal);
    }

    private long plans() {
        return jdbc.sql("select count(*) from plan").query(Long.class).single();
    }

    @Test
    void aDryRunReportsAndSavesNothing() {
        long before = plans();
        assertThat(command.run("plan", "import", FILES + "older.xml", "--dry-run", "--json"))
                .isZero();
        JsonNode report = command.json();
        assertThat(report.get("plan").asString()).isEqualTo("plan-of-the-society-of-bell-founders");
        assertThat(report.get("dryRun").asBoolean()).isTrue();
        assertThat(report.get("objectives").asInt()).isEqualTo(2);
        assertThat(report.get("lacking").get(0).get("reason").asString())
                .isEqualTo("The plan does not say when it ends; 2013-12-31 is assumed.");
        assertThat(report.get("notCarried"))
                .anyMatch(line -> line.get("reason").asString().contains("Appendix")
                        && line.get("line").asInt() == 17);
        assertThat(plans()).isEqualTo(before);
    }

    @Test
    void anImportMakesADraftAndSaysSo() {
        assertThat(command.run(
                        "plan",
                        "import",
                        FILES + "agency.xml",
                        "--key",
                        "rivers",
                        "--from",
                        "2010-01-01",
                        "--to",
                        "2014-12-31"))
                .isZero();
        assertThat(command.said())
                .startsWith(
                        "Draft rivers, edition 1: Strategic Plan of the Bureau of River Records, StratML Part 1, 2 goals, "
                                + "3 objectives, 0 indicators")
                .contains("Good to know");
        assertThat(jdbc.sql("select concat(status, period_to) from plan where plan_key = 'rivers'")
                        .query(String.class)
                        .single())
                .isEqualTo("DRAFT2014-12-31");
        assertThat(command.run("plan", "import", FILES + "agency.xml", "--json"))
                .isEqualTo(AdminCommand.FAILED);
        assertThat(command.json().get("error").asString()).startsWith("This very file was brought in already");
    }

    @Test
    void whatIsNoPlanFailsInWords() {
        for (String name : new String[] {"outside.xml", "laughs.xml", "feed.xml", "words.xml"}) {
            assertThat(command.run("plan", "import", FILES + name)).as(name).isEqualTo(AdminCommand.FAILED);
            assertThat(command.wrong()).as(name).startsWith(FILES + name + ": ").doesNotContain("plan-file.");
        }
        assertThat(command.run("plan", "import", FILES + "agency.xml", "--key", "No Key"))
                .isEqualTo(AdminCommand.FAILED);
    }

    @Test
    void aFileTooLargeIsNotEvenRead() throws IOException {
        Path huge = folder.resolve("huge.xml");
        try (var file = Files.newByteChannel(
                huge, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            file.position(60L * 1024 * 1024).write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
        assertThat(command.run("plan", "import", huge.toString())).isEqualTo(AdminCommand.FAILED);
        assertThat(command.wrong()).contains("The file is larger than 16 MB.");
    }

    @Test
    void thePlanInForceIsWrittenInEveryFormat() throws Exception {
        assertThat(command.run("plan", "export", "--format", "stratml1")).isZero();
        StratmlSchemas.validate(command.said().getBytes(StandardCharsets.UTF_8));
        assertThat(command.run("plan", "export", "--format", "stratml2")).isZero();
        StratmlSchemas.validatePerformance(command.said().getBytes(StandardCharsets.UTF_8));
        assertThat(command.said()).contains("PerformanceIndicator");
        Path json = folder.resolve("plan.json");
        assertThat(command.run("plan", "export", "--format", "json", "--out", json.toString(), "--json"))
                .isZero();
        assertThat(command.json().get("plan").asString()).isEqualTo("alcts-2006-2011");
        assertThat(command.json().get("bytes").asLong()).isEqualTo(Files.size(json));
        assertThat(JsonMapper.shared().readTree(Files.readString(json)).get("goals"))
                .hasSize(5);
        Path csv = folder.resolve("plan.csv");
        assertThat(command.run("plan", "export", "--format", "csv", "--out", csv.toString()))
                .isZero();
        assertThat(Files.readAllLines(csv)).hasSize(27);
    }

    @Test
    void aDraftIsRenamedAndRemovedAndThePlanInForceIsNot() {
        command.run("plan", "import", FILES + "report.xml", "--key", "orchard");
        assertThat(command.run("plan", "rename", "orchard", "--name", "Trees", "--key", "trees", "--edition", "3"))
                .isZero();
        assertThat(command.said().strip()).isEqualTo("orchard, edition 1: now trees, edition 3, Trees");
        assertThat(command.run("plan", "rename", "trees.3", "--key", "No Key", "--json"))
                .isEqualTo(AdminCommand.FAILED);
        assertThat(command.json().get("error").asString()).startsWith("A key has lower-case letters");
        assertThat(command.run("plan", "rename", "trees.3", "--edition", "x")).isEqualTo(AdminCommand.FAILED);
        assertThat(command.run("plan", "rename", "trees.3")).isEqualTo(AdminCommand.WRONG_USE);
        assertThat(command.run("plan", "remove", "alcts-2006-2011")).isEqualTo(AdminCommand.FAILED);
        assertThat(command.wrong()).contains("“ALCTS Strategic Plan 2006-2011” is no draft");
        assertThat(command.run("plan", "remove", "orchard")).isEqualTo(AdminCommand.FAILED);
        long before = plans();
        assertThat(command.run("plan", "remove", "trees", "--json")).isZero();
        assertThat(command.json().get("removed").asBoolean()).isTrue();
        assertThat(plans()).isEqualTo(before - 1);
    }

    @Test
    void anotherPlanIsNamedByItsKeyOrItsEdition() {
        command.run("plan", "import", FILES + "report.xml", "--key", "orchard");
        assertThat(command.run("plan", "export", "--plan", "orchard", "--format", "csv"))
                .isZero();
        assertThat(command.said()).contains("orchard,1,1,Trees,1.1,Plant");
        assertThat(command.run("plan", "export", "--plan", "orchard.1", "--format", "csv"))
                .isZero();
        assertThat(command.run("plan", "export", "--plan", "orchard.2", "--format", "csv"))
                .isEqualTo(AdminCommand.FAILED);
        assertThat(command.wrong()).contains("There is no plan orchard.2.");
        assertThat(command.run("plan", "export", "--format", "csv", "--json")).isEqualTo(AdminCommand.FAILED);
    }
}
