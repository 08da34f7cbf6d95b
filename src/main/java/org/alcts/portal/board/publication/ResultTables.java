package org.alcts.portal.board.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ValueResult;

/** Turns the results of questions into tables of words. */
final class ResultTables {

    private static final String LANGUAGE = "en";

    private final Questionnaire questionnaire;
    private final PublicWords words;

    ResultTables(Questionnaire questionnaire, PublicWords words) {
        this.questionnaire = questionnaire;
        this.words = words;
    }

    QuestionView of(QuestionResult result) {
        List<FieldResult> fields = result.fields();
        List<QuestionView.Table> tables = new ArrayList<>();
        List<FieldResult> flags = ofKind(fields, FieldKind.FLAG);
        if (!flags.isEmpty()) {
            tables.add(ticked(result.question(), flags));
        }
        Map<List<Option>, List<FieldResult>> scales = new LinkedHashMap<>();
        ofKind(fields, FieldKind.CHOICE)
                .forEach(field -> scales.computeIfAbsent(field.field().choices(), unseen -> new ArrayList<>())
                        .add(field));
        scales.values()
                .forEach(rows -> tables.add(
                        rows.size() == 1
                                ? choices(result.question(), rows.getFirst())
                                : result.question().kind() == QuestionKind.RANKING ? ranking(rows) : matrix(rows)));
        List<FieldResult> numbers = ofKind(fields, FieldKind.NUMBER);
        if (!numbers.isEmpty()) {
            tables.add(numbers.size() == 1 ? choices(result.question(), numbers.getFirst()) : numbers(numbers));
        }
        return new QuestionView(
                result.question().code(),
                text(result.question()),
                result.answered().isShown()
                        ? words.text("public.survey.answered", result.answered().number())
                        : words.text("public.survey.too-few"),
                hides(result),
                tables);
    }

    String text(Question question) {
        String text = question.text().in(LANGUAGE, questionnaire.language());
        return text.isBlank() ? question.code() : text;
    }

    /** What a field of several stands for: its row, or its place in a ranking. */
    String label(Field field, int place) {
        return field.row()
                .map(row -> Stream.concat(
                                Stream.of(label(field.question(), row.code(), row)),
                                field.column().stream().map(column -> label(field.question(), column.code(), column)))
                        .reduce((row1, column) -> row1 + " – " + column)
                        .orElseThrow())
                .orElseGet(() -> field.question().kind() == QuestionKind.RANKING
                        ? words.text("public.survey.rank", place)
                        : text(field.question()));
    }

    /** Words of an answer: its own, or the portal's where the code says it all. */
    String label(Question question, ValueResult value) {
        int bounds = value.code().indexOf("..");
        return bounds > 0
                ? words.text(
                        "survey-results.class",
                        value.code().substring(0, bounds),
                        value.code().substring(bounds + 2))
                : label(question, value.code(), Option.of(value.code(), value.label()));
    }

    private String label(Question question, String code, Option option) {
        String text = option.text().in(LANGUAGE, questionnaire.language());
        if (!text.isBlank()) {
            return text;
        }
        if (Option.OTHER.equals(code)) {
            return words.text("survey-results.other");
        }
        boolean yesNo = question.kind() == QuestionKind.YES_NO || question.kind() == QuestionKind.CONSENT;
        return yesNo ? words.text(Field.YES.equals(code) ? "survey-results.yes" : "survey-results.no") : code;
    }

    private QuestionView.Table choices(Question question, FieldResult field) {
        List<QuestionView.Row> rows = new ArrayList<>();
        for (ValueResult value : field.values()) {
            rows.add(row(label(question, value), value));
        }
        field.mean().ifPresent(mean -> rows.add(summary("survey-results.mean", mean)));
        return counts(rows);
    }

    private QuestionView.Table ticked(Question question, List<FieldResult> flags) {
        return counts(flags.stream()
                .map(flag -> row(
                        flag.field()
                                .row()
                                .map(row -> label(question, row.code(), row))
                                .orElseGet(() -> words.text("survey-results.yes")),
                        flag.values().getFirst()))
                .toList());
    }

    private QuestionView.Table counts(List<QuestionView.Row> rows) {
        return new QuestionView.Table(
                words.text("public.survey.answer"),
                List.of(words.text("public.survey.people"), words.text("public.survey.share")),
                rows);
    }

    private QuestionView.Row row(String label, ValueResult value) {
        return new QuestionView.Row(label, List.of(count(value.count()), share(value.share(), value.count())));
    }

    private QuestionView.Row summary(String key, Object number) {
        return new QuestionView.Row(
                words.text(key),
                List.of(new QuestionView.Cell(number.toString(), null, false), new QuestionView.Cell("", null, false)));
    }

    private QuestionView.Table matrix(List<FieldResult> fields) {
        List<String> columns = new ArrayList<>();
        FieldResult first = fields.getFirst();
        first.values().forEach(value -> columns.add(label(first.field().question(), value)));
        boolean means = fields.stream().anyMatch(field -> field.mean().isPresent());
        if (means) {
            columns.add(words.text("survey-results.mean"));
        }
        List<QuestionView.Row> rows = new ArrayList<>();
        for (FieldResult field : fields) {
            List<QuestionView.Cell> cells = new ArrayList<>();
            first.values().forEach(value -> cells.add(cell(field, value.code())));
            if (means) {
                cells.add(
                        new QuestionView.Cell(field.mean().map(Object::toString).orElse("–"), null, false));
            }
            rows.add(new QuestionView.Row(label(field.field(), rows.size() + 1), cells));
        }
        return new QuestionView.Table(words.text("public.survey.row"), columns, rows);
    }

    /** There are more choices than places, so the choices are the rows. */
    private QuestionView.Table ranking(List<FieldResult> places) {
        List<String> columns = new ArrayList<>();
        places.forEach(place -> columns.add(words.text("public.survey.rank", columns.size() + 1)));
        List<QuestionView.Row> rows = new ArrayList<>();
        for (ValueResult choice : places.getFirst().values()) {
            rows.add(new QuestionView.Row(
                    label(places.getFirst().field().question(), choice),
                    places.stream().map(place -> cell(place, choice.code())).toList()));
        }
        return new QuestionView.Table(words.text("public.survey.answer"), columns, rows);
    }

    private QuestionView.Table numbers(List<FieldResult> fields) {
        List<QuestionView.Row> rows = new ArrayList<>();
        for (FieldResult field : fields) {
            rows.add(new QuestionView.Row(
                    label(field.field(), rows.size() + 1),
                    List.of(
                            count(field.base()),
                            new QuestionView.Cell(
                                    field.mean().map(Object::toString).orElse("–"), null, false),
                            new QuestionView.Cell(
                                    field.median().map(Object::toString).orElse("–"), null, false))));
        }
        return new QuestionView.Table(
                words.text("public.survey.row"),
                List.of(
                        words.text("survey-results.answered"),
                        words.text("survey-results.mean"),
                        words.text("survey-results.median")),
                rows);
    }

    /** Answers from elsewhere may have left a choice in one field that another does not know: nobody took it there. */
    private QuestionView.Cell cell(FieldResult field, String code) {
        return field.values().stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .map(this::both)
                .orElseGet(() -> new QuestionView.Cell("–", null, false));
    }

    /** The share with the count, where there is room for one number. */
    private QuestionView.Cell both(ValueResult value) {
        return value.share()
                .map(share -> new QuestionView.Cell(
                        words.text(
                                "public.survey.share-and-count",
                                words.share(share),
                                value.count().number()),
                        null,
                        false))
                .orElseGet(() -> count(value.count()));
    }

    private QuestionView.Cell count(Figure figure) {
        return figure.isShown()
                ? new QuestionView.Cell(words.number(figure.number()), null, false)
                : new QuestionView.Cell(words.text("survey-results.hidden"), null, true);
    }

    private QuestionView.Cell share(Optional<Double> share, Figure count) {
        return share.map(known -> new QuestionView.Cell(words.share(known), (int) Math.round(100 * known), false))
                .orElseGet(() -> new QuestionView.Cell(
                        count.isShown() ? "–" : words.text("survey-results.hidden"), null, !count.isShown()));
    }

    private static List<FieldResult> ofKind(List<FieldResult> fields, FieldKind kind) {
        return fields.stream()
                .filter(field -> field.field().kind() == kind && !field.values().isEmpty())
                .toList();
    }

    private static boolean hides(QuestionResult result) {
        return !result.answered().isShown()
                || result.fields().stream()
                        .anyMatch(field -> !field.base().isShown()
                                || field.values().stream()
                                        .anyMatch(value -> !value.count().isShown()));
    }
}
