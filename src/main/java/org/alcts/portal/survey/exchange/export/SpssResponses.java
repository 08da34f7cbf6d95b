package org.alcts.portal.survey.exchange.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alcts.portal.platform.csv.CsvExport;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * Single responses for SPSS: a variable for each field. Codes that are all numbers are numbers there; a choice to tick is 1,
 * or 0 where something else of its question was ticked.
 */
final class SpssResponses implements SpssData {

    /** Bytes: SPSS's longest string, and what a text of one line and a code that came from elsewhere may take. */
    private static final int LONGEST = 32_767;

    private static final int LINE = 4000;
    private static final int CODE = 20;
    private static final int BYTES_A_CHARACTER = 4;
    private static final int DECIMALS = 4;

    private final List<Field> fields;
    private final Words words;
    private final FieldWords named;
    private final Source responses;

    SpssResponses(Questionnaire questionnaire, Words words, Source responses) {
        this.fields = questionnaire.fields();
        this.words = words;
        this.named = new FieldWords(words);
        this.responses = responses;
    }

    @Override
    public List<String> notes() {
        return List.of(words.say("survey-export.spss.folder"));
    }

    @Override
    public List<SpssVariable> variables() {
        SpssNames names = new SpssNames();
        return fields.stream()
                .map(field -> variable(names.of(field.name()), field))
                .toList();
    }

    private SpssVariable variable(String name, Field field) {
        String label = named.label(field);
        return switch (field.kind()) {
            case FLAG -> SpssVariable.number(name, 0, label).labelled(noAndYes(), SpssVariable.Level.NOMINAL);
            case CHOICE -> choice(name, field, label);
            case NUMBER -> SpssVariable.number(name, field.question().rules().wholeNumber() ? 0 : DECIMALS, label);
            case TEXT -> SpssVariable.string(name, longest(field), label, Map.of());
            case DATE -> new SpssVariable(name, "SDATE10", 0, label, Map.of(), "", SpssVariable.Level.SCALE);
        };
    }

    private Map<String, String> noAndYes() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("0", words.say("survey-export.no"));
        labels.put("1", words.say("survey-export.yes"));
        return labels;
    }

    private SpssVariable choice(String name, Field field, String label) {
        Map<String, String> labels = new LinkedHashMap<>();
        field.choices().forEach(option -> labels.put(code(option.code()), named.value(field, option.code())));
        if (isNumeric(field)) {
            boolean ordered = field.question().kind() != QuestionKind.SINGLE;
            return SpssVariable.number(name, 0, label)
                    .labelled(labels, ordered ? SpssVariable.Level.ORDINAL : SpssVariable.Level.NOMINAL);
        }
        int bytes = labels.keySet().stream()
                .mapToInt(code -> code.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(CODE);
        return SpssVariable.string(name, Math.max(CODE, bytes), label, labels);
    }

    private static boolean isNumeric(Field field) {
        return !field.choices().isEmpty()
                && field.choices().stream().map(Option::code).allMatch(code -> code.matches("-?\\d{1,9}"));
    }

    private static int longest(Field field) {
        Integer characters = field.question().rules().longest();
        int most = field.question().kind() == QuestionKind.LONG_TEXT ? LONGEST : LINE;
        return characters == null ? most : Math.clamp((long) characters * BYTES_A_CHARACTER, 1, LONGEST);
    }

    /** As it stands in the data file. */
    private static String code(String code) {
        return CsvExport.safe(SpssSyntax.oneLine(code));
    }

    @Override
    public void cases(Consumer<List<?>> each) {
        responses.each(answers -> {
            List<Object> cells = new ArrayList<>(fields.size());
            fields.forEach(field -> cells.add(cell(field, answers)));
            each.accept(cells);
        });
    }

    private static String cell(Field field, Answers answers) {
        String value = answers.get(field.name());
        if (field.kind() != FieldKind.FLAG) {
            return SpssSyntax.oneLine(value);
        }
        if (value.equals(Field.TICKED)) {
            return "1";
        }
        boolean asked = field.question().fields().stream().anyMatch(other -> answers.has(other.name()));
        return asked ? "0" : "";
    }
}
