package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** Something to type: a number, a line or lines of text; with rows, one for each. */
final class Entries implements AnswerInput {

    private final Div content = new Div();
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();

    /** @param labelledBy ids of what names a field that stands alone */
    Entries(Asked asked, String labelledBy) {
        content.addClassName("entries");
        Question question = asked.question();
        for (Field field : question.fields()) {
            TextFieldBase<?, String> entry = entry(asked, field);
            if (field.row().isPresent()) {
                Option row = field.row().get();
                entry.setLabel(asked.words(row));
            } else {
                ((HasAriaLabel) entry).setAriaLabelledBy(labelledBy);
            }
            fields.put(field.name(), entry);
            content.add(entry);
            Integer longest = question.rules().longest();
            if (longest != null && question.kind() != QuestionKind.NUMBER) {
                content.add(Typed.count(asked, longest));
            }
        }
    }

    private static TextFieldBase<?, String> entry(Asked asked, Field field) {
        return switch (field.question().kind()) {
            case NUMBER -> Typed.number(asked, field);
            case LONG_TEXT -> Typed.lines(asked, field);
            default -> Typed.line(asked, field);
        };
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public void focus(String field) {
        fields.getOrDefault(field, fields.values().iterator().next()).focus();
    }

    @Override
    public boolean refuse(String field, String message) {
        TextFieldBase<?, String> entry = fields.get(field);
        return refuse(
                entry == null && fields.size() == 1 ? fields.values().iterator().next() : entry, message);
    }

    @Override
    public void accept() {
        fields.values().forEach(Entries::accept);
    }

    /** @param field null when there is none */
    static boolean refuse(HasValidationProperties field, String message) {
        if (field == null) {
            return false;
        }
        field.setErrorMessage(message);
        field.setInvalid(true);
        return true;
    }

    static void accept(HasValidationProperties field) {
        field.setInvalid(false);
        field.setErrorMessage(null);
    }
}
