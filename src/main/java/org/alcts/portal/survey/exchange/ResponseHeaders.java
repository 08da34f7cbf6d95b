package org.alcts.portal.survey.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * Finds the field that a header speaks of: by its name ({@code A3[cat]}, {@code A3_cat}), by a code before a point and the
 * question's words, by the code of a row that only one question has, or by the words themselves.
 */
final class ResponseHeaders {

    /** What says who answered, when or from where: never taken over. */
    private static final Set<String> PERSONAL = Set.of(
            "id",
            "submitdate",
            "startdate",
            "datestamp",
            "lastpage",
            "startlanguage",
            "seed",
            "token",
            "ipaddr",
            "ip",
            "refurl",
            "email",
            "e-mail",
            "firstname",
            "lastname",
            "name",
            "attribute_1",
            "attribute_2",
            "interviewtime",
            "response id",
            "date submitted",
            "last page",
            "start language",
            "date started",
            "date last action",
            "ip address",
            "referrer url",
            "access code",
            "timestamp",
            "respondent",
            "respondent id",
            "user",
            "user id");

    private static final Pattern LEADING_CODE =
            Pattern.compile("^\\s*([A-Za-z][\\w-]*(?:\\[[^\\]]*])*)\\s*[.:]\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("\\[([^\\]]*)]");

    private final Map<String, Field> names = new HashMap<>();
    private final Map<String, Field> words = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    ResponseHeaders(Questionnaire questionnaire) {
        for (Question question : questionnaire.questions()) {
            List<Field> fields = question.fields();
            for (Field field : fields) {
                name(field.name(), field);
                name(underlined(field.name()), field);
                field.row()
                        .ifPresent(row ->
                                byWords(row.text().in(questionnaire.language(), questionnaire.language()), field));
            }
            if (fields.size() == 1) {
                byWords(question.text().in(questionnaire.language(), questionnaire.language()), fields.getFirst());
            }
        }
        // A row's own code stands for it where nothing else is called so.
        Map<String, Field> rows = new HashMap<>();
        Set<String> twice = new HashSet<>();
        questionnaire
                .fields()
                .forEach(field -> field.row().map(Option::code).ifPresent(code -> {
                    if (rows.put(key(code), field) != null) {
                        twice.add(key(code));
                    }
                }));
        rows.forEach((code, field) -> {
            if (!twice.contains(code)) {
                names.putIfAbsent(code, field);
            }
        });
    }

    static boolean isPersonal(String header) {
        String bare = key(header.replaceFirst("\\..*$", ""));
        return PERSONAL.contains(bare) || PERSONAL.contains(key(header)) || bare.endsWith("time") && bare.length() > 6;
    }

    Optional<Field> find(String header) {
        String bare = PlainText.of(header);
        Optional<Field> named = named(bare);
        if (named.isPresent()) {
            return named;
        }
        Matcher leading = LEADING_CODE.matcher(bare);
        if (leading.matches()) {
            Optional<Field> byCode = named(leading.group(1));
            if (byCode.isPresent()) {
                return byCode;
            }
        }
        String key = key(bare);
        return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(words.get(key));
    }

    private Optional<Field> named(String name) {
        Field found = names.get(key(name));
        return Optional.ofNullable(found != null ? found : names.get(key(underlined(name))));
    }

    private void name(String name, Field field) {
        names.putIfAbsent(key(name), field);
    }

    private void byWords(String text, Field field) {
        if (!text.isBlank() && words.putIfAbsent(key(text), field) != null) {
            ambiguous.add(key(text));
        }
    }

    /** {@code A3[cat]} as {@code A3_cat}. */
    private static String underlined(String name) {
        return PARTS.matcher(name).replaceAll("_$1");
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
