package org.alcts.portal.survey.condition;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * Names a question or one field of it: {@code A3}, {@code A3[cat]}, {@code V1[news][2]}.
 *
 * @param question its code
 * @param parts what stands in brackets, in order; empty for the whole question
 */
public record Reference(String question, List<String> parts) {

    public Reference {
        parts = List.copyOf(parts);
    }

    public static Reference to(String question, String... parts) {
        return new Reference(question, List.of(parts));
    }

    /** What the field is called. */
    public String name() {
        StringBuilder name = new StringBuilder(question);
        parts.forEach(part -> name.append('[').append(part).append(']'));
        return name.toString();
    }

    /** As it is written in a condition: what is no plain code stands in quotation marks. */
    String print() {
        StringBuilder text = new StringBuilder(question);
        parts.forEach(part -> text.append('[')
                .append(part.matches("[\\p{L}\\p{N}_.-]+") ? part : new Operand.Literal(part, false).print())
                .append(']'));
        return text.toString();
    }

    /** The fields that it stands for; several for a whole question that has several, none when there is no such thing. */
    public List<Field> fields(Questionnaire questionnaire) {
        return questionnaire
                .question(question)
                .map(found -> parts.isEmpty()
                        ? found.fields()
                        : found.fields().stream()
                                .filter(field -> field.name()
                                        .equalsIgnoreCase(found.code() + name().substring(question.length())))
                                .toList())
                .orElse(List.of());
    }

    /** The same without the words of "other" and comments, unless it names them: they stand beside an answer and are none. */
    public List<Field> answerFields(Questionnaire questionnaire) {
        List<Field> fields = fields(questionnaire);
        return parts.isEmpty()
                ? fields.stream().filter(field -> !field.beside()).toList()
                : fields;
    }

    /** What was answered: of the field, or of the first field of the question that has an answer; empty for nothing. */
    String value(Answers answers, Questionnaire questionnaire) {
        Optional<String> given = answerFields(questionnaire).stream()
                .map(field -> answers.get(field.name()))
                .filter(value -> !value.isEmpty())
                .findFirst();
        return given.orElse("");
    }
}
