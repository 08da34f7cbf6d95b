package org.alcts.portal.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a test calls it: in a portal that runs already, or in none. */
final class SomeCommand implements CommandPortal {

    private final ApplicationContext portal;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream wrong = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    /** @param portal null where a command needs none */
    SomeCommand(ApplicationContext portal) {
        this.portal = portal;
    }

    /** @return the exit code */
    int run(String... words) {
        said.reset();
        wrong.reset();
        return new AdminCommand(this, new PrintStream(wrong, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    String wrong() {
        return wrong.toString(StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(said());
    }

    @Override
    public CommandAnswer asOffice(Work work) throws IOException {
        if (portal == null) {
            throw new AssertionError("This command needs no portal");
        }
        return work.in(portal);
    }

    @Override
    public PrintStream out() {
        return out;
    }
}
