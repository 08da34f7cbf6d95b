package org.alcts.portal.survey.exchange.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alcts.portal.survey.results.ResultsPage;

/** Counts for SPSS: a case for each answer to each field. Hidden numbers are missing values, which a nought is not. */
final class SpssResults implements SpssData {

    private static final String HIDDEN = "-1";
    private static final int SHARE_DECIMALS = 4;
    private static final int CODE = 200;
    private static final int TEXT = 2000;

    private final ResultTable table;
    private final Words words;
    private final boolean anonymous;

    SpssResults(ResultsPage results, Words words) {
        this.table = new ResultTable(results, words, true);
        this.words = words;
        this.anonymous = results.survey().anonymous();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(words.say("survey-export.spss.folder")));
        notes.add(words.say("survey-export.spss.counts"));
        if (anonymous) {
            notes.add(words.say("survey-export.spss.anonymous"));
        }
        return notes;
    }

    @Override
    public List<SpssVariable> variables() {
        return table.header().stream().map(this::variable).toList();
    }

    private SpssVariable variable(String column) {
        String label = words.say("survey-export.column." + column);
        Map<String, String> hidden = new LinkedHashMap<>(Map.of(HIDDEN, words.say("survey-export.hidden")));
        return switch (column) {
            case "count", "base" ->
                SpssVariable.number(column, 0, label)
                        .labelled(hidden, SpssVariable.Level.SCALE)
                        .missingAs(HIDDEN);
            case "share" ->
                SpssVariable.number(column, SHARE_DECIMALS, label)
                        .labelled(hidden, SpssVariable.Level.SCALE)
                        .missingAs(HIDDEN);
            case "question_text", "field_text", "value_text" -> SpssVariable.string(column, TEXT, label, Map.of());
            default -> SpssVariable.string(column, CODE, label, Map.of());
        };
    }

    @Override
    public void cases(Consumer<List<?>> each) {
        List<String> header = table.header();
        table.lines().forEach(line -> {
            boolean hidden = !line.getLast().toString().isEmpty();
            List<Object> cells = new ArrayList<>(line.size());
            for (int i = 0; i < line.size(); i++) {
                boolean number =
                        SpssVariable.Level.SCALE == variable(header.get(i)).level();
                Object cell = line.get(i);
                cells.add(
                        number && cell == null && hidden
                                ? HIDDEN
                                : cell instanceof String text ? SpssSyntax.oneLine(text) : cell);
            }
            each.accept(cells);
        });
    }
}
