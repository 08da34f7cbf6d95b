package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** A choice for each row, on one scale or on two beside each other. */
final class Matrix implements AnswerInput {

    private static final String REFUSED = "refused";

    private final Asked asked;
    private final MatrixTable table;
    private final Map<String, OneOf> groups = new LinkedHashMap<>();
    private final Map<String, HtmlContainer> lines = new LinkedHashMap<>();

    Matrix(Asked asked) {
        this.asked = asked;
        this.table = new MatrixTable(asked);
        Question question = asked.question();
        boolean two = question.kind() == QuestionKind.MATRIX_TWO_SCALES;
        question.choices().forEach(choice -> table.column(choice, "col-" + choice.code()));
        if (two) {
            table.gap();
            question.secondChoices().forEach(choice -> table.column(choice, "second-" + choice.code()));
        }
        for (Option row : question.rows()) {
            HtmlContainer line = table.row(row);
            String field = question.code() + "[" + row.code() + "]";
            group(line, row, two ? field + "[1]" : field, question.choices());
            if (two) {
                line.add(MatrixTable.space());
                group(line, row, field + "[2]", question.secondChoices());
            }
        }
    }

    private void group(HtmlContainer line, Option row, String field, List<Option> choices) {
        OneOf oneOf = new OneOf(asked, field).then(() -> line.removeClassName(REFUSED));
        for (Option choice : choices) {
            line.add(MatrixTable.cell(oneOf.add(choice, asked.words(choice)).after(table.rowId(row))));
        }
        groups.put(field, oneOf);
        lines.put(field, line);
    }

    @Override
    public Component component() {
        return table.component();
    }

    @Override
    public void focus(String field) {
        groups.getOrDefault(field, groups.values().iterator().next()).focus();
    }

    /** Marks the row; the words come below the question, since they are about every row that is marked. */
    @Override
    public boolean refuse(String field, String message) {
        groups.values().stream()
                .filter(group -> group.value().isEmpty())
                .forEach(group -> lines.get(group.field()).addClassName(REFUSED));
        return false;
    }

    @Override
    public void accept() {
        lines.values().forEach(line -> line.removeClassName(REFUSED));
    }

    @Override
    public boolean clearable() {
        return true;
    }

    @Override
    public void clear() {
        Map<String, String> none = new LinkedHashMap<>();
        groups.values().forEach(group -> {
            group.clear();
            none.put(group.field(), "");
        });
        asked.answer(none);
    }
}
