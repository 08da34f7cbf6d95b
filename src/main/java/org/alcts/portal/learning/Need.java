package org.alcts.portal.learning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * What members may have said in answer to a question: a choice of it, or a row, of which the upper end of its scale counts.
 *
 * @param field name of the field, or code of the question
 * @param choice code of the answer in it; null for a row, a tick, or the question as a whole
 */
public record Need(String field, String choice) implements Serializable {

    /** Those that a question can have told of; the question as a whole where its answers cannot be counted. */
    public static List<Need> of(Question question) {
        List<Need> needs = new ArrayList<>();
        switch (question.kind()) {
            case SINGLE, RATING, YES_NO ->
                question.fields().getFirst().choices().stream()
                        .map(option -> new Need(question.code(), option.code()))
                        .forEach(needs::add);
            case MULTIPLE ->
                question.fields().stream()
                        .filter(field -> field.kind() == FieldKind.FLAG)
                        .map(field -> new Need(field.name(), null))
                        .forEach(needs::add);
            case MATRIX, MATRIX_TWO_SCALES ->
                question.fields().stream()
                        .map(field -> new Need(field.name(), null))
                        .forEach(needs::add);
            case RANKING ->
                question.choices().stream()
                        .map(option -> new Need(question.code(), option.code()))
                        .forEach(needs::add);
            case NUMBER, MATRIX_NUMBERS, TEXT, LONG_TEXT, DATE -> needs.add(new Need(question.code(), null));
            case NOTE, CONSENT -> {}
        }
        return needs;
    }

    /** The question among these that it belongs to. */
    public boolean isOf(Question question) {
        return field.equals(question.code()) || field.startsWith(question.code() + "[");
    }

    /** Whether the questionnaire has such a field or question, with such an answer. */
    public boolean isAskedIn(Questionnaire questionnaire) {
        return questionnaire.questions().stream().anyMatch(this::isAskedBy);
    }

    private boolean isAskedBy(Question question) {
        boolean whole = question.code().equals(field);
        return question.fields().stream()
                .filter(one -> whole || one.name().equals(field))
                .anyMatch(one -> choice == null || option(one).isPresent());
    }

    /** In the questionnaire's own language: its row or its choice, else the question. */
    String name(Questionnaire questionnaire) {
        String language = questionnaire.language();
        return questionnaire.questions().stream()
                .filter(this::isOf)
                .findFirst()
                .flatMap(question -> question.fields().stream()
                        .filter(one -> one.name().equals(field)
                                || choice != null && question.code().equals(field))
                        .flatMap(one -> choice == null ? one.row().stream() : option(one).stream())
                        .findFirst()
                        .map(Option::text)
                        .or(() -> Optional.of(question.text())))
                .map(text -> text.in(language, language))
                .filter(words -> !words.isBlank())
                .orElse(field);
    }

    private Optional<Option> option(Field one) {
        return one.choices().stream()
                .filter(option -> option.code().equals(choice))
                .findFirst();
    }

    /** The codes that say the need where a row of a scale is meant: the upper two of five and more, else the highest. */
    public static List<String> upperEnd(Field field) {
        List<String> points = field.choices().stream()
                .map(Option::code)
                .filter(code -> code.matches("\\d+"))
                .toList();
        int upper = points.size() >= 5 ? 2 : 1;
        return points.subList(Math.max(0, points.size() - upper), points.size());
    }
}
