package org.alcts.portal.survey.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.start.StartRefused;
import org.alcts.portal.survey.EntriesRefused;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line behind {@code bin/portal-admin}. It answers on the standard output, in words or with {@code --json} as
 * JSON; what goes wrong is said in one line on the error output, and by the exit code.
 */
public final class AdminCommand {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private static final Set<String> FLAGS = Set.of("dry-run", "public-data", "labels", "responses", "questionnaire");
    private static final Set<String> OPTIONS = Set.of("survey", "unit", "code", "format", "out", "language");

    static final String USAGE = """
            usage: bin/portal-admin COMMAND [--json]

            survey inspect FILE      says what a survey file holds, and what of it could not be carried over; needs no database
            survey import FILE [--unit KEY] [--code CODE]
                                     makes a draft of it: LimeSurvey structure (.lss or tab-separated), SurveyJS
            responses import FILE --survey CODE [--dry-run] [--public-data]
                                     takes answers over from a CSV file; --public-data: they are published, hold nothing back
            survey results CODE      how often each answer was given, by the rules of disclosure
            survey export CODE --format csv|xlsx|spss|ddi|surveyjs [--responses] [--labels] [--language TAG] [--out FILE]
                                     writes a file; without --out to the standard output. Counts, unless --responses asks for
                                     single responses, which nobody gets of an anonymous survey
            tallies rebuild [CODE]   counts all responses anew, of one survey or of all

            Works on the data in ./data, or in PORTAL_DATA, or on the database that PORTAL_DB_URL names; beside a running
            portal too. Exit code 0: done, 1: failed, 2: asked for in the wrong way.""";

    private final PrintStream out;
    private final PrintStream err;

    AdminCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new AdminCommand(out, err).run(List.of(arguments)));
    }

    /** @return the exit code */
    int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(USAGE);
            return DONE;
        }
        Optional<CommandArguments> read = CommandArguments.read(arguments, FLAGS, OPTIONS);
        if (read.isEmpty()) {
            err.println(USAGE);
            return WRONG_USE;
        }
        CommandArguments asked = read.get();
        try {
            Optional<CommandAnswer> answer = answer(asked);
            if (answer.isEmpty()) {
                err.println(USAGE);
                return WRONG_USE;
            }
            show(answer.get(), asked.json());
            return DONE;
        } catch (FileRefused | StartRefused refused) {
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
        } catch (org.springframework.security.access.AccessDeniedException denied) {
            return failed(asked, "The office may not do that with this survey.");
        } catch (RuntimeException unexpected) {
            return failed(asked, CommandWords.of(unexpected));
        }
    }

    /** Empty when there is no such command, or something that it needs is missing. */
    private Optional<CommandAnswer> answer(CommandArguments asked) throws IOException {
        List<String> words = asked.words();
        String command = words.size() < 2 ? "" : words.get(0) + " " + words.get(1);
        boolean withOne = words.size() == 3;
        if (command.equals("survey inspect") && withOne) {
            return Optional.of(InspectCommand.run(bytes(words.get(2))));
        }
        boolean complete = switch (command) {
            case "survey import", "survey results" -> withOne;
            case "responses import" -> withOne && asked.option("survey").isPresent();
            case "survey export" -> withOne && asked.option("format").isPresent();
            case "tallies rebuild" -> words.size() <= 3;
            default -> false;
        };
        if (!complete) {
            return Optional.empty();
        }
        byte[] file = command.endsWith(" import") ? bytes(words.get(2)) : new byte[0];
        return Optional.of(DatabaseCommands.run(command, asked, file, out));
    }

    private static byte[] bytes(String name) throws IOException {
        Path file = Path.of(name);
        FileRefused.unlessFits(Files.size(file), ResponseTable.LARGEST_FILE);
        return Files.readAllBytes(file);
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
