package org.alcts.portal.survey.exchange.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody asks for on the command line.
 *
 * @param survey its code
 * @param labels words in tables
 * @param counts counts even where single responses could be had
 * @param file where it goes; empty for the standard output
 */
public record ExportOrder(String survey, ExportFormat format, boolean labels, boolean counts, Optional<Path> file) {

    /** What follows {@code bin/portal-admin survey export}. */
    public static final String USAGE = "CODE --format csv|xlsx|spss|ddi|surveyjs [--labels] [--counts] [--out FILE]";

    /**
     * @param words what follows the name of the command
     * @throws IllegalArgumentException when it is asked for in the wrong way; the message says how
     */
    public static ExportOrder read(List<String> words) {
        List<String> left = new ArrayList<>(words);
        boolean labels = left.remove("--labels");
        boolean counts = left.remove("--counts");
        Optional<Path> file = option(left, "--out").map(Path::of);
        ExportFormat format = option(left, "--format")
                .map(ExportOrder::format)
                .orElseThrow(() -> new IllegalArgumentException("Say in which format: " + USAGE));
        if (left.size() != 1 || left.getFirst().startsWith("--")) {
            throw new IllegalArgumentException("Say of which survey, and nothing else: " + USAGE);
        }
        return new ExportOrder(left.getFirst(), format, labels, counts, file);
    }

    private static ExportFormat format(String word) {
        try {
            return ExportFormat.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("There is no format " + word + ": " + USAGE, unknown);
        }
    }

    private static Optional<String> option(List<String> words, String name) {
        int at = words.indexOf(name);
        if (at < 0 || at + 1 >= words.size()) {
            return Optional.empty();
        }
        words.remove(at);
        return Optional.of(words.remove(at));
    }
}
