package org.alcts.portal.survey.exchange.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads SPSS commands back: cuts them where a line ends in a full stop outside of quotes, and puts pieces of texts together. */
final class SpssFile {

    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'(?:\\s*\\+\\s*'((?:[^']|'')*)')*");

    final Map<String, String> formats = new LinkedHashMap<>();
    final Map<String, String> labels = new LinkedHashMap<>();
    final Map<String, Map<String, String>> valueLabels = new LinkedHashMap<>();
    final Map<String, String> missing = new LinkedHashMap<>();
    final List<String> comments = new ArrayList<>();

    SpssFile(String syntax) {
        if (!syntax.startsWith("\uFEFF")) {
            throw new AssertionError("no byte order mark");
        }
        for (String command : commands(syntax.substring(1))) {
            read(command);
        }
    }

    private static List<String> commands(String syntax) {
        List<String> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String line : syntax.split("\r\n")) {
            if (line.getBytes(StandardCharsets.UTF_8).length > 256) {
                throw new AssertionError("a line is too long: " + line);
            }
            if (line.chars().anyMatch(Character::isISOControl)) {
                throw new AssertionError("a control character: " + line);
            }
            command.append(line).append('\n');
            if (line.endsWith(".")) {
                commands.add(command.substring(0, command.length() - 2));
                command.setLength(0);
            }
        }
        if (!command.isEmpty()) {
            throw new AssertionError("a command does not end: " + command);
        }
        return commands;
    }

    private void read(String command) {
        if (command.startsWith("* ")) {
            comments.add(command.substring(2));
        } else if (command.startsWith("GET DATA")) {
            command.substring(command.indexOf("/VARIABLES=") + "/VARIABLES=".length())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> formats.put(line.split(" ")[0], line.split(" ")[1]));
        } else if (command.startsWith("VARIABLE LABELS ")) {
            String[] parts = command.substring("VARIABLE LABELS ".length()).split(" ", 2);
            labels.put(parts[0], text(parts[1]));
        } else if (command.startsWith("VALUE LABELS ")) {
            String[] parts = command.substring("VALUE LABELS ".length()).split("\n", 2);
            valueLabels.put(parts[0], pairs(parts[1]));
        } else if (command.startsWith("MISSING VALUES ")) {
            String[] parts = command.substring("MISSING VALUES ".length()).split(" ", 2);
            missing.put(parts[0], parts[1]);
        } else if (!command.matches(
                "(?s)SET DECIMAL=DOT|EXECUTE|FILE LABEL '.*'|VARIABLE LEVEL \\w+ \\((NOMINAL|ORDINAL|SCALE)\\)|FORMATS \\w+ \\(F16\\.\\d\\)")) {
            throw new AssertionError("an unknown command: " + command);
        }
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher pair = Pattern.compile("\\s*(-?\\d+|" + TEXT.pattern() + ")\\s+(" + TEXT.pattern() + ")")
                .matcher(text);
        int end = 0;
        while (pair.find(end) && pair.start() == end) {
            String value = pair.group(1);
            pairs.put(value.startsWith("'") ? text(value) : value, text(pair.group(4)));
            end = pair.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new AssertionError("no value and label: " + text.substring(end));
        }
        return pairs;
    }

    private static String text(String quoted) {
        if (!TEXT.matcher(quoted).matches()) {
            throw new AssertionError("no text: " + quoted);
        }
        String joined = quoted.replaceAll("'\\s*\\+\\s*\n\\s*'", "");
        return joined.substring(1, joined.length() - 1).replace("''", "'");
    }
}
