package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;

/** A number for each row and column. */
final class NumberTable implements AnswerInput {

    private final MatrixTable table;
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    NumberTable(Asked asked) {
        table = new MatrixTable(asked);
        Question question = asked.question();
        question.choices().forEach(column -> table.column(column, "col-" + column.code()));
        for (Option row : question.rows()) {
            HtmlContainer line = table.row(row);
            for (Option column : question.choices()) {
                String name = question.code() + "[" + row.code() + "][" + column.code() + "]";
                TextField number = Typed.number(asked, asked.field(name));
                number.setAriaLabelledBy(table.rowId(row) + " " + asked.id("col-" + column.code()));
                Span words = new Span(asked.words(column));
                words.addClassName("cell-words");
                words.getElement().setAttribute("aria-hidden", "true");
                HtmlContainer cell = MatrixTable.cell(words, number);
                cell.addClassName("number-cell");
                line.add(cell);
                fields.put(name, number);
            }
        }
    }

    @Override
    public Component component() {
        return table.component();
    }

    @Override
    public void focus(String field) {
        fields.getOrDefault(field, fields.values().iterator().next()).focus();
    }

    @Override
    public boolean refuse(String field, String message) {
        return Entries.refuse(fields.get(field), message);
    }

    @Override
    public void accept() {
        fields.values().forEach(Entries::accept);
    }
}
