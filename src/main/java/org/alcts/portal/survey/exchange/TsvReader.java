package org.alcts.portal.survey.exchange;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
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

    private TsvReader(TsvLines file) {
        this.lines = file.lines();
        this.base = file.base().isEmpty() ? "en" : file.base();
    }

    /** @throws FileRefused when it is too large or cannot be read line by line */
    static LsSurvey read(byte[] file) {
        return new TsvReader(TsvLines.read(file)).survey();
    }

    private LsSurvey survey() {
        Set<String> languages = new LinkedHashSet<>(List.of(base));
        lines.stream()
                .map(line -> TsvLines.cell(line, "language"))
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
            String in = TsvLines.cell(line, "language");
            if (!(in.isBlank() ? base : in).equals(language)) {
                continue;
            }
            switch (TsvLines.cell(line, "class")) {
                case "SL" ->
                    settings.merge(
                            TsvLines.cell(line, "name"),
                            Text.of(language, PlainText.of(TsvLines.cell(line, "text"))),
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
        boolean named = "G".equals(TsvLines.cell(line, "class"));
        found.text = found.text.with(language, PlainText.of(TsvLines.cell(line, named ? "name" : "text")));
        found.help = found.help.with(language, PlainText.of(TsvLines.cell(line, named ? "text" : "help")));
        return found;
    }

    private static boolean same(NamedCsvRecord one, NamedCsvRecord other) {
        boolean question = TsvLines.cell(one, "class").equals("Q")
                && TsvLines.cell(other, "class").equals("Q");
        return TsvLines.cell(one, "class").equals(TsvLines.cell(other, "class"))
                && TsvLines.cell(one, "name").equals(TsvLines.cell(other, "name"))
                && (question || TsvLines.cell(one, "type/scale").equals(TsvLines.cell(other, "type/scale")));
    }

    private static LsSurvey.Group group(Building group, String id) {
        List<LsSurvey.Question> questions = new ArrayList<>();
        for (Building question : group.below) {
            questions.add(question(question, id, id + "_" + (questions.size() + 1)));
        }
        return new LsSurvey.Group(id, group.text, group.help, TsvLines.cell(group.line, "relevance"), questions);
    }

    private static LsSurvey.Question question(Building from, String groupId, String id) {
        Map<String, String> attributes = new LinkedHashMap<>();
        from.line.getHeader().stream()
                .filter(column -> !NO_ATTRIBUTES.contains(column))
                .forEach(column -> attributes.put(column, TsvLines.cell(from.line, column)));
        return new LsSurvey.Question(
                id,
                groupId,
                TsvLines.cell(from.line, "name"),
                TsvLines.cell(from.line, "type/scale"),
                from.text,
                from.help,
                TsvLines.cell(from.line, "mandatory"),
                "Y".equals(TsvLines.cell(from.line, "other")),
                TsvLines.cell(from.line, "relevance"),
                TsvLines.cell(from.line, "validation"),
                items(from, "SQ", "0"),
                items(from, "SQ", "1"),
                items(from, "A", "0"),
                items(from, "A", "1"),
                attributes,
                List.of());
    }

    private static List<LsSurvey.Item> items(Building question, String kind, String scale) {
        return question.below.stream()
                .filter(one -> TsvLines.cell(one.line, "class").equals(kind))
                .filter(one -> {
                    String on = TsvLines.cell(one.line, "type/scale");
                    return ("1".equals(on) ? "1" : "0").equals(scale);
                })
                .map(one -> new LsSurvey.Item(
                        TsvLines.cell(one.line, "name"), one.text, TsvLines.cell(one.line, "relevance")))
                .toList();
    }
}
