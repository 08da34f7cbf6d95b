package org.alcts.portal.survey.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;

/**
 * Reads responses out of a table. Answers stand there as codes or as words; a word that is none of a question's choices becomes
 * one, so that no answer is lost.
 */
final class ResponseReader {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_CHOICE = 200;
    /** A column with more different words than this holds texts and no choices. */
    private static final int MOST_ADDED = 300;

    private static final Set<String> YES = Set.of("y", "yes", "1", "true", "checked", "selected", "x");
    private static final Set<String> NO =
            Set.of("n", "no", "0", "false", "", "not selected", "unchecked", "n/a", "na", "nan");

    private final Questionnaire questionnaire;
    private final String language;
    /** Added choices by the key of the question, in the order in which they came. */
    private final Map<String, Map<String, Option>> added = new LinkedHashMap<>();

    private final Map<String, Map<String, String>> known = new HashMap<>();

    private ResponseReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.language = questionnaire.language();
    }

    static ReadResponses read(byte[] file, Questionnaire questionnaire) {
        return new ResponseReader(questionnaire).read(ResponseTable.read(file));
    }

    private ReadResponses read(ResponseTable table) {
        ResponseHeaders headers = new ResponseHeaders(questionnaire);
        List<Map<String, String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new HashMap<>()));
        List<ResponseColumn> columns = new ArrayList<>();
        Set<String> filled = new HashSet<>();
        for (int i = 0; i < table.header().size(); i++) {
            columns.add(column(table, i, headers, filled, rows));
        }
        Questionnaire widened = widened();
        List<Answers> responses = new ArrayList<>();
        int empty = 0;
        for (Map<String, String> row : rows) {
            if (row.isEmpty()) {
                empty++;
            } else {
                responses.add(new Answers(row).inOrderOf(widened));
            }
        }
        return new ReadResponses(widened, columns, responses, empty);
    }

    private ResponseColumn column(
            ResponseTable table, int i, ResponseHeaders headers, Set<String> filled, List<Map<String, String>> rows) {
        String header = table.header().get(i).strip();
        Optional<Field> field = headers.find(header);
        if (field.isEmpty()) {
            String why = header.isEmpty()
                    ? "it has no name"
                    : ResponseHeaders.isPersonal(header)
                            ? "it could say who answered, or when"
                            : "no question is called so";
            return new ResponseColumn(header, Optional.empty(), why, 0, List.of(), 0);
        }
        if (!filled.add(field.get().name())) {
            return new ResponseColumn(
                    header, Optional.empty(), "another column holds the same question", 0, List.of(), 0);
        }
        int answered = 0;
        int unread = 0;
        Set<String> before = codesAdded(field.get());
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = table.rows().get(r);
            String cell = i < cells.size() ? cells.get(i).strip() : "";
            if (cell.isEmpty() || cell.equalsIgnoreCase("nan") || cell.equals("{question_not_shown}")) {
                continue;
            }
            String value = value(field.get(), cell);
            if (value == null) {
                unread++;
            } else if (!value.isEmpty()) {
                rows.get(r).put(field.get().name(), value);
                answered++;
            }
        }
        List<String> more = added.getOrDefault(field.get().question().key(), Map.of()).values().stream()
                .filter(option -> !before.contains(option.code()))
                .map(option -> option.text().in(language, language))
                .toList();
        return new ResponseColumn(header, field, "", answered, more, unread);
    }

    private Set<String> codesAdded(Field field) {
        Set<String> codes = new LinkedHashSet<>();
        added.getOrDefault(field.question().key(), Map.of()).values().forEach(option -> codes.add(option.code()));
        return codes;
    }

    /** Null when it cannot be read; empty for no answer. */
    private String value(Field field, String cell) {
        return switch (field.kind()) {
            case FLAG -> flag(field, cell);
            case CHOICE -> choice(field, cell);
            case NUMBER -> number(cell);
            case DATE -> day(cell);
            case TEXT -> cell.substring(0, Math.min(cell.length(), LONGEST_TEXT));
        };
    }

    private String flag(Field field, String cell) {
        String key = key(cell);
        if (NO.contains(key)) {
            return "";
        }
        boolean own = field.row()
                .map(option -> key(option.code()).equals(key)
                        || option.text().byLanguage().values().stream()
                                .anyMatch(words -> key(words).equals(key)))
                .orElse(false);
        return own || YES.contains(key) ? Field.TICKED : null;
    }

    private String choice(Field field, String cell) {
        if (field.question().kind() == QuestionKind.YES_NO) {
            String key = key(cell);
            return YES.contains(key) ? Field.YES : NO.contains(key) ? Field.NO : null;
        }
        String code = codes(field).get(key(cell));
        if (code != null) {
            return code;
        }
        // A number that was written as one with decimals: 3.0.
        if (cell.matches("-?\\d{1,15}\\.0+")) {
            String whole = codes(field).get(key(cell.replaceFirst("\\.0+$", "")));
            if (whole != null) {
                return whole;
            }
        }
        if (cell.equalsIgnoreCase("other") && field.question().rules().other()) {
            return Option.OTHER;
        }
        return addChoice(field, cell);
    }

    private String addChoice(Field field, String cell) {
        Map<String, Option> choices = added.computeIfAbsent(field.question().key(), key -> new LinkedHashMap<>());
        if (choices.size() >= MOST_ADDED) {
            return null;
        }
        String words = cell.substring(0, Math.min(cell.length(), LONGEST_CHOICE));
        Option option = choices.computeIfAbsent(
                key(words), key -> Option.of("x" + (choices.size() + 1), Text.of(language, words)));
        return option.code();
    }

    /** Codes by code, and by the words in every language. */
    private Map<String, String> codes(Field field) {
        boolean second = field.name().endsWith("[2]") && field.question().kind() == QuestionKind.MATRIX_TWO_SCALES;
        return known.computeIfAbsent(field.question().key() + (second ? " 2" : ""), key -> {
            Map<String, String> codes = new HashMap<>();
            field.choices().forEach(choice -> codes.putIfAbsent(key(choice.code()), choice.code()));
            field.choices()
                    .forEach(choice -> choice.text()
                            .byLanguage()
                            .values()
                            .forEach(words -> codes.putIfAbsent(key(words), choice.code())));
            return codes;
        });
    }

    private static String number(String cell) {
        String plain = cell.replace("\u00a0", "").replace(" ", "");
        String point = plain.matches("-?\\d+,\\d+") ? plain.replace(',', '.') : plain.replace(",", "");
        return point.matches("-?\\d{1,18}(\\.\\d{1,12})?")
                ? new BigDecimal(point).stripTrailingZeros().toPlainString()
                : null;
    }

    private static String day(String cell) {
        try {
            return LocalDate.parse(cell.substring(0, Math.min(cell.length(), 10)))
                    .toString();
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private Questionnaire widened() {
        if (added.isEmpty()) {
            return questionnaire;
        }
        return questionnaire.withPages(questionnaire.pages().stream()
                .map(page -> page.withQuestions(
                        page.questions().stream().map(this::widened).toList()))
                .toList());
    }

    private Question widened(Question question) {
        Map<String, Option> more = added.getOrDefault(question.key(), Map.of());
        if (more.isEmpty()) {
            return question;
        }
        List<Option> choices = new ArrayList<>(question.choices());
        choices.addAll(more.values());
        return question.edit().choices(choices).done();
    }

    private static String key(String text) {
        return PlainText.of(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
