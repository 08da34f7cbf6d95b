package org.alcts.portal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.start.StartRefused;
import org.alcts.portal.survey.EntriesRefused;
import org.alcts.portal.survey.exchange.FileRefused;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line behind {@code bin/portal-admin}. It answers on the standard output, in words or with {@code --json} as
 * JSON; what goes wrong is said in one line on the error output, and by the exit code.
 */
public final class AdminCommand {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private static final List<CommandFamily> FAMILIES =
            List.of(new SurveyCommands(), new ResponseCommands(), new TallyCommands(), new PlanCommands());

    static final String USAGE =
            """
            usage: bin/portal-admin COMMAND [--json]

            %s

            Works on the data in ./data, or in PORTAL_DATA, or on the database that PORTAL_DB_URL names; beside a running
            portal too. Exit code 0: done, 1: failed, 2: asked for in the wrong way.""".formatted(FAMILIES.stream().map(CommandFamily::usage).collect(Collectors.joining("\n")));

    private final CommandPortal portal;
    private final PrintStream out;
    private final PrintStream err;

    AdminCommand(CommandPortal portal, PrintStream err) {
        this.portal = portal;
        this.out = portal.out();
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new AdminCommand(new CommandContext(out), err).run(List.of(arguments)));
    }

    /** @return the exit code */
    int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(USAGE);
            return DONE;
        }
        Optional<CommandFamily> family = FAMILIES.stream()
                .filter(one -> read(one, arguments).filter(one::understands).isPresent())
                .findFirst();
        if (family.isEmpty()) {
            err.println(USAGE);
            return WRONG_USE;
        }
        return run(family.get(), read(family.get(), arguments).orElseThrow());
    }

    private static Optional<CommandArguments> read(CommandFamily family, List<String> arguments) {
        return CommandArguments.read(arguments, family.flags(), family.options());
    }

    private int run(CommandFamily family, CommandArguments asked) {
        try {
            show(family.answer(asked, portal), asked.json());
            return DONE;
        } catch (CommandRefused | FileRefused | StartRefused refused) {
            return failed(asked, refused.getMessage());
        } catch (Refused refused) {
            return failed(asked, CommandWords.of(refused));
        } catch (EntriesRefused refused) {
            return failed(
                    asked, refused.refusals().stream().map(CommandWords::of).collect(Collectors.joining(" ")));
        } catch (NoSuchFileException missing) {
            return failed(asked, "There is no such file.");
        } catch (IOException unreadable) {
            return failed(asked, "The file cannot be read or written.");
        } catch (AccessDeniedException denied) {
            return failed(asked, "The office may not do that.");
        } catch (RuntimeException unexpected) {
            return failed(asked, CommandWords.of(unexpected));
        }
    }

    private void show(CommandAnswer answer, boolean json) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(answer.data()));
        } else if (!answer.words().isEmpty()) {
            out.println(answer.words());
        }
    }

    private int failed(CommandArguments asked, String why) {
        String about = asked.words().size() > 2 ? asked.words().get(2) : String.join(" ", asked.words());
        if (asked.json()) {
            out.println(JsonMapper.shared().writeValueAsString(Map.of("file", about, "error", why)));
        }
        err.println(about + ": " + why);
        return FAILED;
    }
}
