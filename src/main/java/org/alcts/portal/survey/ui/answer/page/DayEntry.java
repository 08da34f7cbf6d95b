package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.ui.DayField;

/** A day. */
final class DayEntry implements AnswerInput {

    private final DayField day = new DayField("");
    private boolean unreadable;

    /** @param labelledBy ids of what names it */
    DayEntry(Asked asked, String labelledBy) {
        Question question = asked.question();
        day.setId(asked.id(question.code()));
        day.setAriaLabelledBy(labelledBy);
        day.addClassName("day-entry");
        try {
            String given = asked.answer(question.code());
            day.setValue(given.isEmpty() ? null : LocalDate.parse(given));
        } catch (DateTimeParseException noDay) {
            day.setValue(null);
        }
        day.addValueChangeListener(change -> {
            unreadable = false;
            asked.answer(
                    question.code(),
                    change.getValue() == null ? "" : change.getValue().toString());
        });
        day.addValidationStatusChangeListener(change -> unreadable = !change.getNewStatus());
    }

    @Override
    public Component component() {
        return day;
    }

    @Override
    public void focus(String field) {
        day.focus();
    }

    @Override
    public boolean refuse(String field, String message) {
        return Entries.refuse(day, message);
    }

    @Override
    public void accept() {
        Entries.accept(day);
    }

    @Override
    public boolean unreadable() {
        return unreadable && day.isEmpty();
    }
}
