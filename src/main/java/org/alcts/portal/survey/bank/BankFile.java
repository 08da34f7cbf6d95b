package org.alcts.portal.survey.bank;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Prefill;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.questionnaire.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The questions of the bank as their file tells them.
 *
 * @param questions in the file's order; where topics belong, there is nothing yet
 * @param topicRows codes of the questions whose rows are topics
 * @param topicChoices codes of the questions whose choices are topics
 */
record BankFile(List<Question> questions, Set<String> topicRows, Set<String> topicChoices) {

    private static final String TOPICS = "topics";

    /** @throws IllegalStateException when the file cannot be read or names what is not there */
    static BankFile read() {
        Map<?, ?> file = (Map<?, ?>) load("/survey/bank.yaml");
        Map<?, ?> scales = (Map<?, ?>) file.get("scales");
        List<Question> questions = new ArrayList<>();
        Set<String> topicRows = new HashSet<>();
        Set<String> topicChoices = new HashSet<>();
        for (Object entry : (List<?>) file.get("questions")) {
            Map<?, ?> given = (Map<?, ?>) entry;
            Question question = question(given, scales);
            questions.add(question);
            if (TOPICS.equals(given.get("rows"))) {
                topicRows.add(question.code());
            }
            if (TOPICS.equals(given.get("choices"))) {
                topicChoices.add(question.code());
            }
        }
        return new BankFile(List.copyOf(questions), Set.copyOf(topicRows), Set.copyOf(topicChoices));
    }

    /** What a file of the resources says, as lists, maps and scalars. */
    static Object load(String path) {
        try (InputStream file = Objects.requireNonNull(BankFile.class.getResourceAsStream(path))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new IllegalStateException("The file " + path + " cannot be read", e);
        }
    }

    /** A text in the bank's language, or in each that is named. */
    static Text text(Object given) {
        if (given instanceof Map<?, ?> byLanguage) {
            Text text = Text.NONE;
            for (Map.Entry<?, ?> entry : byLanguage.entrySet()) {
                text = text.with(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
            }
            return text;
        }
        return given == null ? Text.NONE : Text.of(QuestionBank.LANGUAGE, String.valueOf(given));
    }

    private static Question question(Map<?, ?> given, Map<?, ?> scales) {
        String code = String.valueOf(given.get("code"));
        return Question.of(QuestionKind.valueOf(String.valueOf(given.get("kind"))), code)
                .identity(code)
                .topic(String.valueOf(given.get("topic")))
                .text(text(given.get("text")))
                .help(text(given.get("help")))
                .obligation(word(Obligation.class, given.get("obligation"), Obligation.OPTIONAL))
                .prefill(word(Prefill.class, given.get("prefill"), Prefill.NOTHING))
                .choices(options(given, "choices", scales))
                .secondChoices(options(given, "secondChoices", scales))
                .rows(options(given, "rows", scales))
                .rules(rules(given))
                .done();
    }

    private static List<Option> options(Map<?, ?> given, String part, Map<?, ?> scales) {
        Object named = given.get(part);
        if (named == null || TOPICS.equals(named)) {
            return List.of();
        }
        Object listed = named instanceof String scale ? scales.get(scale) : named;
        if (listed == null) {
            throw new IllegalStateException("The question bank has no scale " + named);
        }
        List<?> exclusive =
                part.equals("choices") && given.get("exclusive") instanceof List<?> codes ? codes : List.of();
        List<Option> options = new ArrayList<>();
        ((Map<?, ?>) listed)
                .forEach((code, text) -> options.add(Option.of(String.valueOf(code), text(text))
                        .withExclusive(exclusive.contains(String.valueOf(code)))));
        return options;
    }

    private static Rules rules(Map<?, ?> given) {
        return Rules.NONE
                .withDropdown(Boolean.TRUE.equals(given.get("dropdown")))
                .withOther(Boolean.TRUE.equals(given.get("other")))
                .withSensitive(Boolean.TRUE.equals(given.get("sensitive")))
                .withCount(null, (Integer) given.get("most"))
                .withText((Integer) given.get("longest"), null);
    }

    private static <E extends Enum<E>> E word(Class<E> kind, Object given, E unsaid) {
        return given == null ? unsaid : Enum.valueOf(kind, String.valueOf(given));
    }
}
