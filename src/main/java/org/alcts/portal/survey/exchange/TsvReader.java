package org.alcts.portal.survey.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.survey.questionnaire.Text;

/**
 * Reads LimeSurvey's tab-separated structure file: a line for each setting (class S, SL), group (G), question (Q),
 * sub-question (SQ) and answer (A), once for each language. What belongs together stands one below the other in the base
 * language; the other languages follow in the same order.
 */
final class TsvReader {

    private static final int MOST_LINES = 200_000;
    private static final Set<String> NO_ATTRIBUTES = Set.of(
            "id",
            "related_id",
            "class",
            "type/scale",
            "name",
            "relevance",
            "text",
            "help",
            "language",
            "validation",
            "mandatory",
            "other",
            "default",
            "same_default",
            "same_script");

    private static final class Building {
        private NamedCsvRecord line;
        private Text text = Text.NONE;
        private Text help = Text.NONE;
        private final List<Building> below = new ArrayList<>();
    }

    private final List<NamedCsvRecord> lines;
    private final String base;
    private final Map<String, Text> settings = new LinkedHashMap<>();
    private final List<Building> groups = new ArrayList<>();

    private TsvReader(List<NamedCsvRecord> lines) {
        this.lines = lines;
        this.base = lines.stream()
                .filter(line -> "S".equals(cell(line, "class")) && "language".equals(cell(line, "name")))
                .map(line -> cell(line, "text"))
                .findFirst()
                .or(() -> lines.stream()
                        .map(line -> cell(line, "language"))
                        .filter(language -> !language.isBlank())
                        .findFirst())
                .orElse("en");
    }

    /** @throws FileRefused when it is too large or cannot be read line by line */
    static LsSurvey read(byte[] file) {
        if (file.length > LssTables.LARGEST_FILE) {
            throw new FileRefused("The file is larger than " + LssTables.LARGEST_FILE / 1024 / 1024 + " MB.");
        }
        String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(text)) {
            return new TsvReader(csv.stream().limit(MOST_LINES).toList()).survey();
        } catch (CsvParseException | java.io.IOException e) {
            throw new FileRefused("A line of the file cannot be read: " + e.getMessage(), e);
        }
    }

    private LsSurvey survey() {
        Set<String> languages = new LinkedHashSet<>(List.of(base));
        lines.stream()
                .map(line -> cell(line, "language"))
                .filter(language -> !language.isBlank())
                .forEach(languages::add);
        languages.forEach(this::build);
        List<LsSurvey.Group> made = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            made.add(group(groups.get(i), Integer.toString(i + 1)));
        }
        return new LsSurvey(
                "LimeSurvey tab-separated structure",
                "",
                "",
                base,
                List.copyOf(languages),
                settings.getOrDefault("surveyls_title", Text.NONE),
                settings.getOrDefault("surveyls_welcometext", Text.NONE),
                settings.getOrDefault("surveyls_endtext", Text.NONE),
                made,
                List.of());
    }

    /** The base language makes the items; each other one adds its words to them, name by name. */
    private void build(String language) {
        Building group = null;
        Building question = null;
        int groupNumber = -1;
        for (NamedCsvRecord line : lines) {
            String in = cell(line, "language");
            if (!(in.isBlank() ? base : in).equals(language)) {
                continue;
            }
            switch (cell(line, "class")) {
                case "SL" ->
                    settings.merge(
                            cell(line, "name"),
                            Text.of(language, PlainText.of(cell(line, "text"))),
                            (known, more) -> known.with(language, more.in(language, language)));
                case "G" -> {
                    groupNumber++;
                    group = item(groups, line, language, groupNumber);
                    question = null;
                }
                case "Q" -> {
                    if (group == null) {
                        groupNumber++;
                        group = item(groups, line, language, groupNumber);
                        group.text = Text.NONE;
                    }
                    question = item(group.below, line, language, -1);
                }
                case "SQ", "A" -> {
                    if (question != null) {
                        item(question.below, line, language, -1);
                    }
                }
                default -> {}
            }
        }
    }

    /** @param place of a group, whose name is another in each language; -1 finds it by name, class and scale */
    private Building item(List<Building> siblings, NamedCsvRecord line, String language, int place) {
        Building found = place >= 0
                ? place < siblings.size() ? siblings.get(place) : null
                : siblings.stream()
                        .filter(one -> same(one.line, line))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            found = new Building();
            found.line = line;
            siblings.add(found);
        }
        boolean named = "G".equals(cell(line, "class"));
        found.text = found.text.with(language, PlainText.of(cell(line, named ? "name" : "text")));
        found.help = found.help.with(language, PlainText.of(cell(line, named ? "text" : "help")));
        return found;
    }

    private static boolean same(NamedCsvRecord one, NamedCsvRecord other) {
        boolean question =
                cell(one, "class").equals("Q") && cell(other, "class").equals("Q");
        return cell(one, "class").equals(cell(other, "class"))
                && cell(one, "name").equals(cell(other, "name"))
                && (question || cell(one, "type/scale").equals(cell(other, "type/scale")));
    }

    private static LsSurvey.Group group(Building group, String id) {
        List<LsSurvey.Question> questions = new ArrayList<>();
        for (Building question : group.below) {
            questions.add(question(question, id, id + "_" + (questions.size() + 1)));
        }
        return new LsSurvey.Group(id, group.text, group.help, cell(group.line, "relevance"), questions);
    }

    private static LsSurvey.Question question(Building from, String groupId, String id) {
        Map<String, String> attributes = new LinkedHashMap<>();
        from.line.getHeader().stream()
                .filter(column -> !NO_ATTRIBUTES.contains(column))
                .forEach(column -> attributes.put(column, cell(from.line, column)));
        return new LsSurvey.Question(
                id,
                groupId,
                cell(from.line, "name"),
                cell(from.line, "type/scale"),
                from.text,
                from.help,
                cell(from.line, "mandatory"),
                "Y".equals(cell(from.line, "other")),
                cell(from.line, "relevance"),
                cell(from.line, "validation"),
                items(from, "SQ", "0"),
                items(from, "SQ", "1"),
                items(from, "A", "0"),
                items(from, "A", "1"),
                attributes,
                List.of());
    }

    private static List<LsSurvey.Item> items(Building question, String kind, String scale) {
        return question.below.stream()
                .filter(one -> cell(one.line, "class").equals(kind))
                .filter(one -> {
                    String on = cell(one.line, "type/scale");
                    return ("1".equals(on) ? "1" : "0").equals(scale);
                })
                .map(one -> new LsSurvey.Item(cell(one.line, "name"), one.text, cell(one.line, "relevance")))
                .toList();
    }

    private static String cell(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }
}
