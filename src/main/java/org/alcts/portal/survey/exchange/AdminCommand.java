package org.alcts.portal.survey.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line behind {@code bin/portal-admin}. It answers on the standard output, in words or with {@code --json} as
 * JSON; what goes wrong is said in one line on the error output.
 */
public final class AdminCommand {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private static final String USAGE = """
            usage: bin/portal-admin survey inspect FILE [--json]

            survey inspect   says what a survey file holds and what of it could not be carried over: LimeSurvey structure (.lss),
                             tab-separated LimeSurvey structure, SurveyJS JSON;
                             needs no database""";

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

    /** @return the exit code: 0 when done, 1 when it failed, 2 when it was asked for in the wrong way */
    int run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        if (words.contains("--help") || words.contains("-h")) {
            out.println(USAGE);
            return DONE;
        }
        if (words.size() != 3 || !words.subList(0, 2).equals(List.of("survey", "inspect"))) {
            err.println(USAGE);
            return WRONG_USE;
        }
        Path file = Path.of(words.get(2));
        try {
            SurveyInspection inspection = SurveyFiles.inspect(bytes(file));
            out.println(json ? JsonMapper.shared().writeValueAsString(inspection) : inWords(inspection));
            return DONE;
        } catch (FileRefused refused) {
            return failed(json, file, refused.getMessage());
        } catch (NoSuchFileException missing) {
            return failed(json, file, "There is no such file.");
        } catch (IOException unreadable) {
            return failed(json, file, "The file cannot be read.");
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LssTables.LARGEST_FILE) {
            throw new FileRefused("The file is larger than " + LssTables.LARGEST_FILE / 1024 / 1024 + " MB.");
        }
        return Files.readAllBytes(file);
    }

    private int failed(boolean json, Path file, String why) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(Map.of("file", file.toString(), "error", why)));
        }
        err.println(file + ": " + why);
        return FAILED;
    }

    private static String inWords(SurveyInspection found) {
        StringBuilder text = new StringBuilder()
                .append("%s, version %s: %s%n".formatted(found.format(), found.version(), found.title()))
                .append("languages     %s%n".formatted(String.join(", ", found.languages())))
                .append("groups        %d%n".formatted(found.groups()))
                .append("questions     %d%n".formatted(found.questions()))
                .append("sub-questions %d%n".formatted(found.subQuestions()))
                .append("answers       %d%n".formatted(found.answers()))
                .append("conditions    %d, and %d as expressions%n".formatted(found.conditions(), found.relevances()))
                .append("not carried   %d".formatted(found.notCarried().size()));
        found.notCarried().forEach(item -> text.append("%n  %s: %s".formatted(item.item(), item.reason())));
        return text.toString();
    }
}
