package org.alcts.portal.survey.exchange.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alcts.portal.platform.csv.XmlText;

/**
 * Writes the commands by which SPSS reads a file of comma-separated values. Texts stand in single quotes, a quote twice; a
 * long one is put together from pieces, since a line may have 256 bytes at most.
 */
final class SpssSyntax {

    /** Bytes that SPSS keeps of a label of a variable, of a value, and of a file. */
    private static final int VARIABLE_LABEL = 256;

    private static final int VALUE_LABEL = 120;
    private static final int FILE_LABEL = 60;
    private static final int PIECE = 180;

    private final StringBuilder syntax = new StringBuilder();

    private SpssSyntax() {}

    /**
     * @param file name of the data file, beside this one; its first line holds the names
     * @param notes what whoever opens it should know, a sentence each
     */
    static String write(String file, String title, List<String> notes, List<SpssVariable> variables) {
        SpssSyntax written = new SpssSyntax();
        notes.forEach(written::comment);
        written.read(file, variables);
        written.command("FILE LABEL " + quoted(title, FILE_LABEL));
        variables.forEach(written::describe);
        written.command("EXECUTE");
        return written.syntax.toString();
    }

    private void comment(String note) {
        syntax.append("* ").append(oneLine(note)).append(".\r\n");
    }

    private void read(String file, List<SpssVariable> variables) {
        syntax.append("SET DECIMAL=DOT.\r\n");
        syntax.append("GET DATA\r\n  /TYPE=TXT\r\n  /FILE=")
                .append(quoted(file, VARIABLE_LABEL))
                .append("\r\n  /ENCODING='UTF8'\r\n  /DELCASE=LINE\r\n  /DELIMITERS=\",\"\r\n  /QUALIFIER='\"'")
                .append("\r\n  /ARRANGEMENT=DELIMITED\r\n  /FIRSTCASE=2\r\n  /VARIABLES=");
        variables.forEach(variable ->
                syntax.append("\r\n    ").append(variable.name()).append(' ').append(variable.format()));
        syntax.append(".\r\n");
    }

    private void describe(SpssVariable variable) {
        String name = variable.name();
        if (!variable.label().isBlank()) {
            command("VARIABLE LABELS " + name + " " + quoted(variable.label(), VARIABLE_LABEL));
        }
        if (!variable.valueLabels().isEmpty()) {
            StringBuilder labels = new StringBuilder("VALUE LABELS " + name);
            variable.valueLabels()
                    .forEach((value, label) -> labels.append("\r\n  ")
                            .append(literal(variable, value))
                            .append(' ')
                            .append(quoted(label, VALUE_LABEL)));
            command(labels.toString());
        }
        if (!variable.missing().isEmpty()) {
            command("MISSING VALUES " + name + " (" + literal(variable, variable.missing()) + ")");
        }
        if (variable.decimals() > 0) {
            command("FORMATS " + name + " (F16." + variable.decimals() + ")");
        }
        command("VARIABLE LEVEL " + name + " (" + variable.level() + ")");
    }

    private void command(String command) {
        syntax.append(command).append(".\r\n");
    }

    private static String literal(SpssVariable variable, String value) {
        return variable.isString() ? quoted(value, VARIABLE_LABEL) : value;
    }

    /** @param bytes what is longer loses its end; the whole text stands in the other formats */
    static String quoted(String text, int bytes) {
        StringBuilder quoted = new StringBuilder("'");
        int[] used = {0};
        cut(oneLine(text), bytes).codePoints().forEach(c -> {
            String character = c == '\'' ? "''" : Character.toString(c);
            used[0] += character.getBytes(StandardCharsets.UTF_8).length;
            if (used[0] > PIECE) {
                quoted.append("' +\r\n    '");
                used[0] = 0;
            }
            quoted.append(character);
        });
        return quoted.append('\'').toString();
    }

    private static String cut(String text, int bytes) {
        int used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            used += Character.toString(text.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
            if (used > bytes) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** Neither a line break nor another control character: SPSS would end the command, or the case, at it. */
    static String oneLine(String text) {
        return XmlText.clean(text).replaceAll("[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029]+", " ");
    }
}
