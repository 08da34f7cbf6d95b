package org.alcts.portal.survey.ui.results;

import static org.alcts.portal.survey.ui.results.ResultWords.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ValueResult;
import org.alcts.portal.ui.DataTable;

/** Numbers: mean, median and how they spread; of several rows or columns, one line for each. */
class NumberResult extends Div {

    NumberResult(String caption, QuestionResult result, ResultWords words) {
        addClassName("stack");
        List<FieldResult> fields = result.fields();
        if (fields.size() == 1) {
            one(caption, result.question(), fields.getFirst(), words);
        } else {
            add(table(caption, result.question(), fields, words));
        }
    }

    private void one(String caption, Question question, FieldResult field, ResultWords words) {
        String reading = field.mean()
                .map(mean -> text(
                        "survey-results.reading.number", mean, field.median().orElse(mean)))
                .orElse(text("survey-results.reading.hidden"));
        List<AnswerLine> lines = field.values().stream()
                .map((ValueResult value) -> new AnswerLine(words.answer(question, value), Share.of(value)))
                .toList();
        add(new Paragraph(reading), new AnswerBars(caption, text("survey-results.number"), reading, lines));
    }

    private static DataTable<FieldResult> table(
            String caption, Question question, List<FieldResult> fields, ResultWords words) {
        DataTable<FieldResult> table = new DataTable<FieldResult>(caption)
                .captionHidden()
                .rowHeading(
                        text("survey-results.row"),
                        field -> new Text(field.field()
                                .row()
                                .map(row -> words.questionnaire().of(question, row))
                                .orElse(field.field().name())));
        if (fields.stream().anyMatch(field -> field.field().column().isPresent())) {
            table.text(
                    text("survey-results.column"),
                    field -> field.field()
                            .column()
                            .map(column -> words.questionnaire().of(question, column))
                            .orElse(""));
        }
        return table.number(text("survey-results.mean"), field -> number(field.mean()))
                .number(text("survey-results.median"), field -> number(field.median()))
                .number(text("survey-results.answered"), field -> ResultWords.figure(field.base()))
                .rows(fields);
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(text("survey-results.hidden"));
    }
}
