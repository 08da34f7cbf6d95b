package org.alcts.portal.survey.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.condition.SimpleCondition.Relation;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * Something that a condition can ask about: a question, or one field of a question that has several.
 *
 * @param row what the field stands for; empty for a whole question
 * @param values what can be chosen there; empty where something is typed
 */
public record Askable(Reference reference, Question question, Optional<Option> row, List<Option> values) {

    private static final List<Relation> EMPTINESS = List.of(Relation.NOT_EMPTY, Relation.EMPTY);
    private static final List<Relation> SAMENESS = List.of(Relation.EQUAL, Relation.NOT_EQUAL);
    private static final List<Relation> ORDER =
            List.of(Relation.AT_LEAST, Relation.AT_MOST, Relation.MORE, Relation.LESS);
    private static final List<Relation> CHOICE = List.of(Relation.INCLUDES, Relation.NOT_INCLUDES);
    private static final List<Relation> COUNT = List.of(Relation.COUNT_AT_LEAST, Relation.COUNT_AT_MOST);

    /** What a respondent has answered before coming to this page or question. */
    public static List<Askable> before(Questionnaire questionnaire, String key) {
        List<Askable> before = new ArrayList<>();
        for (Page page : questionnaire.pages()) {
            if (page.key().equals(key)) {
                return before;
            }
            for (Question question : page.questions()) {
                if (question.key().equals(key)) {
                    return before;
                }
                before.addAll(of(question));
            }
        }
        return before;
    }

    static List<Askable> of(Question question) {
        return switch (question.kind()) {
            case NOTE -> List.of();
            case MULTIPLE -> List.of(whole(question, withOther(question)));
            case RANKING -> List.of(whole(question, question.choices()));
            case SINGLE -> List.of(whole(question, withOther(question)));
            case RATING -> List.of(whole(question, question.choices()));
            case YES_NO -> List.of(whole(question, List.of(Option.of(Field.YES, null), Option.of(Field.NO, null))));
            case LONG_TEXT, DATE, CONSENT -> List.of(whole(question, List.of()));
            case MATRIX, MATRIX_TWO_SCALES, MATRIX_NUMBERS, NUMBER, TEXT ->
                question.fields().stream().map(field -> of(question, field)).toList();
        };
    }

    private static Askable whole(Question question, List<Option> values) {
        return new Askable(Reference.to(question.code()), question, Optional.empty(), values);
    }

    private static Askable of(Question question, Field field) {
        List<String> parts = new ArrayList<>();
        String brackets = field.name().substring(question.code().length());
        if (!brackets.isEmpty()) {
            parts.addAll(List.of(brackets.substring(1, brackets.length() - 1).split("]\\[")));
        }
        List<Option> values = field.kind() == FieldKind.CHOICE ? field.choices() : List.of();
        return new Askable(new Reference(question.code(), parts), question, field.row(), values);
    }

    private static List<Option> withOther(Question question) {
        if (!question.rules().other()) {
            return question.choices();
        }
        List<Option> all = new ArrayList<>(question.choices());
        all.add(Option.of(Option.OTHER, null));
        return all;
    }

    /** What can be said of it, the usual first. */
    public List<Relation> relations() {
        return switch (question.kind()) {
            case SINGLE, YES_NO -> joined(SAMENESS, EMPTINESS);
            case RATING, MATRIX, MATRIX_TWO_SCALES -> joined(ORDER, joined(SAMENESS, EMPTINESS));
            case NUMBER, MATRIX_NUMBERS, DATE -> joined(ORDER, joined(SAMENESS, EMPTINESS));
            case MULTIPLE -> joined(CHOICE, joined(COUNT, EMPTINESS));
            case RANKING -> joined(CHOICE, EMPTINESS);
            case TEXT, LONG_TEXT -> joined(EMPTINESS, SAMENESS);
            case CONSENT, NOTE -> EMPTINESS;
        };
    }

    private static List<Relation> joined(List<Relation> first, List<Relation> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Whether days are compared. */
    public boolean day() {
        return question.kind() == QuestionKind.DATE;
    }

    /** Whether it takes words that a value must be one of. */
    public static boolean takesValue(Relation relation) {
        return relation != Relation.EMPTY && relation != Relation.NOT_EMPTY;
    }

    /** Whether the value is a number of choices. */
    public static boolean takesCount(Relation relation) {
        return relation == Relation.COUNT_AT_LEAST || relation == Relation.COUNT_AT_MOST;
    }
}
