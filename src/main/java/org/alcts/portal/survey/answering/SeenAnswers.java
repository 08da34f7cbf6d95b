package org.alcts.portal.survey.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** Those answers to a question that somebody can see and change: what is hidden by now has none. */
final class SeenAnswers {

    private final Question question;
    private final Question asked;
    private final Answers answers;
    private final Map<String, Field> fields;

    private SeenAnswers(Question question, Question asked, Answers answers) {
        this.question = question;
        this.asked = asked;
        this.answers = answers;
        this.fields =
                question.fields().stream().collect(Collectors.toMap(Field::name, Function.identity(), (a, b) -> a));
    }

    /**
     * By the name of the field.
     *
     * @param question with all its choices and rows
     * @param asked with those only that are shown
     */
    static Map<String, String> of(Question question, Question asked, Answers answers) {
        SeenAnswers seen = new SeenAnswers(question, asked, answers);
        return question.kind() == QuestionKind.RANKING ? seen.ranks() : seen.values();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : asked.fields()) {
            String value = answers.get(field.name());
            if (!value.isEmpty() && !isHidden(field, value) && !isLeftOver(field)) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    /** What comes after a hidden choice moves up. */
    private Map<String, String> ranks() {
        List<Field> ranks = asked.fields();
        List<String> order = new ArrayList<>();
        for (Field rank : question.fields()) {
            String value = answers.get(rank.name());
            if (ranks.isEmpty() || !isHidden(ranks.getFirst(), value)) {
                order.add(value);
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(ranks.size(), order.size()); i++) {
            if (!order.get(i).isEmpty()) {
                values.put(ranks.get(i).name(), order.get(i));
            }
        }
        return values;
    }

    /** A code that there never was stays, to be refused. */
    private boolean isHidden(Field field, String value) {
        return field.kind() == FieldKind.CHOICE && has(fields.get(field.name()), value) && !has(field, value);
    }

    private static boolean has(Field field, String code) {
        return field.choices().stream().map(Option::code).anyMatch(code::equals);
    }

    /** The words of "other" go with it: the line that they were typed in is hidden. */
    private boolean isLeftOver(Field field) {
        String code = question.code();
        return field.beside()
                && field.name().equals(code + "[other]")
                && !answers.get(code).equals(Option.OTHER)
                && !answers.has(code + "[" + Option.OTHER + "]");
    }
}
