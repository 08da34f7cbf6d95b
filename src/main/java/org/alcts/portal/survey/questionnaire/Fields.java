package org.alcts.portal.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the answers to a question go, by its kind. The names follow LimeSurvey's exports. */
final class Fields {

    private Fields() {}

    static List<Field> of(Question question) {
        List<Field> fields = new ArrayList<>();
        switch (question.kind()) {
            case SINGLE -> fields.add(choice(question, question.code(), Optional.empty(), withOther(question)));
            case RATING -> fields.add(choice(question, question.code(), Optional.empty(), question.choices()));
            case YES_NO -> fields.add(choice(question, question.code(), Optional.empty(), yesAndNo()));
            case CONSENT -> fields.add(field(question, question.code(), FieldKind.FLAG, Optional.empty()));
            case MULTIPLE ->
                withOther(question)
                        .forEach(option -> fields.add(
                                field(question, name(question, option.code()), FieldKind.FLAG, Optional.of(option))));
            case MATRIX ->
                question.rows()
                        .forEach(row -> fields.add(
                                choice(question, name(question, row.code()), Optional.of(row), question.choices())));
            case MATRIX_TWO_SCALES ->
                question.rows().forEach(row -> {
                    String name = name(question, row.code());
                    fields.add(choice(question, name + "[1]", Optional.of(row), question.choices()));
                    fields.add(choice(question, name + "[2]", Optional.of(row), question.secondChoices()));
                });
            case MATRIX_NUMBERS ->
                question.rows()
                        .forEach(row -> question.choices()
                                .forEach(column -> fields.add(new Field(
                                        name(question, row.code()) + "[" + column.code() + "]",
                                        FieldKind.NUMBER,
                                        question,
                                        Optional.of(row),
                                        Optional.of(column),
                                        List.of()))));
            case RANKING -> {
                for (int rank = 1; rank <= ranks(question); rank++) {
                    fields.add(choice(
                            question, name(question, Integer.toString(rank)), Optional.empty(), question.choices()));
                }
            }
            case NUMBER -> rowsOrOne(question, FieldKind.NUMBER, fields);
            case TEXT -> rowsOrOne(question, FieldKind.TEXT, fields);
            case LONG_TEXT -> fields.add(field(question, question.code(), FieldKind.TEXT, Optional.empty()));
            case DATE -> fields.add(field(question, question.code(), FieldKind.DATE, Optional.empty()));
            case NOTE -> {}
        }
        boolean choosing = question.kind() == QuestionKind.SINGLE || question.kind() == QuestionKind.MULTIPLE;
        if (choosing && question.rules().other()) {
            fields.add(field(question, otherText(question), FieldKind.TEXT, Optional.empty()));
        }
        if (choosing && question.rules().comment()) {
            fields.add(field(question, name(question, "comment"), FieldKind.TEXT, Optional.empty()));
        }
        return List.copyOf(fields);
    }

    /** How many places a ranking has. */
    private static int ranks(Question question) {
        Integer most = question.rules().most();
        int choices = question.choices().size();
        return most == null ? choices : Math.min(most, choices);
    }

    private static void rowsOrOne(Question question, FieldKind kind, List<Field> fields) {
        if (question.rows().isEmpty()) {
            fields.add(field(question, question.code(), kind, Optional.empty()));
        }
        question.rows().forEach(row -> fields.add(field(question, name(question, row.code()), kind, Optional.of(row))));
    }

    private static List<Option> withOther(Question question) {
        if (!question.rules().other()) {
            return question.choices();
        }
        List<Option> options = new ArrayList<>(question.choices());
        options.add(Option.of(Option.OTHER, Text.NONE));
        return options;
    }

    private static List<Option> yesAndNo() {
        return List.of(Option.of(Field.YES, Text.NONE), Option.of(Field.NO, Text.NONE));
    }

    private static String otherText(Question question) {
        return name(question, "other");
    }

    private static String name(Question question, String part) {
        return question.code() + "[" + part + "]";
    }

    private static Field choice(Question question, String name, Optional<Option> row, List<Option> choices) {
        return new Field(name, FieldKind.CHOICE, question, row, Optional.empty(), choices);
    }

    private static Field field(Question question, String name, FieldKind kind, Optional<Option> row) {
        return new Field(name, kind, question, row, Optional.empty(), List.of());
    }
}
