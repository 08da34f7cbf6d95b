package org.alcts.portal.survey.exchange.export;

import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** What a field is called, and what stands in it, in words. */
record FieldWords(Words words) {

    /** What the field asks for beside its question: the row, the choice to tick, the place; empty for the question itself. */
    String part(Field field) {
        Question question = field.question();
        if (field.name().equals(question.code() + "[other]")) {
            return words.say("survey-export.other-words");
        }
        if (field.name().equals(question.code() + "[comment]")) {
            return words.say("survey-export.comment");
        }
        List<String> parts = new ArrayList<>();
        field.row().map(words::of).ifPresent(parts::add);
        field.column().map(words::of).ifPresent(parts::add);
        if (question.kind() == QuestionKind.MATRIX_TWO_SCALES) {
            parts.add(words.say("survey-export.scale", field.name().endsWith("[2]") ? 2 : 1));
        }
        if (question.kind() == QuestionKind.RANKING) {
            parts.add(words.say("survey-export.place", question.fields().indexOf(field) + 1));
        }
        return String.join(", ", parts);
    }

    /** The question and the part of it. */
    String label(Field field) {
        String part = part(field);
        String asked = words.of(field.question().text());
        return part.isEmpty() ? asked : asked + " [" + part + "]";
    }

    /** What an answer means; the answer itself where it says it all. */
    String value(Field field, String value) {
        if (field.kind() == FieldKind.FLAG) {
            return value.equals(Field.TICKED) ? words.say("survey-export.yes") : value;
        }
        if (field.kind() != FieldKind.CHOICE) {
            return value;
        }
        if (field.question().kind() == QuestionKind.YES_NO) {
            return switch (value) {
                case Field.YES -> words.say("survey-export.yes");
                case Field.NO -> words.say("survey-export.no");
                default -> value;
            };
        }
        return field.choices().stream()
                .filter(choice -> choice.code().equals(value))
                .findFirst()
                .map(words::of)
                .orElse(value);
    }
}
