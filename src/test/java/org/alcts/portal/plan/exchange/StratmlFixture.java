package org.alcts.portal.plan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Documents in the styles that are found in the wild, made up for tests. */
final class StratmlFixture {

    private StratmlFixture() {}

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/stratml", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StratmlReading read(String name) {
        return StratmlReader.read(file(name));
    }

    static byte[] written(StratmlPlan plan, boolean performance) {
        var out = new ByteArrayOutputStream();
        StratmlWriter.write(plan, performance, out);
        return out.toByteArray();
    }

    /** As {@code FATE place: sentence}. */
    static List<String> sentences(PlanFileReport report) {
        ResourceBundle texts = ResourceBundle.getBundle("messages/plan-file", Locale.ENGLISH);
        return report.entries().stream()
                .map(entry -> entry.fate() + " " + entry.place() + ": "
                        + new MessageFormat(texts.getString(entry.messageKey()), Locale.ENGLISH)
                                .format(entry.arguments().toArray()))
                .toList();
    }
}
