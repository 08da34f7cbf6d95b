package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.alcts.portal.initiative.PlannedDay;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.ui.DayField;

/** A conference, or a day: to choose the one empties the other. */
class PlannedDayField extends CustomField<PlannedDay> {

    private final List<Meeting> meetings;
    private final ComboBox<Meeting> meeting;
    private final DayField day;

    PlannedDayField(String label, List<Meeting> meetings) {
        super(PlannedDay.OPEN);
        this.meetings = meetings;
        setLabel(label);
        meeting = new ComboBox<>();
        meeting.setAriaLabel(getTranslation("initiative-form.conference.of", label));
        meeting.setPlaceholder(getTranslation("initiative-form.conference"));
        meeting.setItems(meetings);
        meeting.setItemLabelGenerator(Meeting::name);
        meeting.setClearButtonVisible(true);
        day = new DayField("");
        day.setLabel(null);
        day.setAriaLabel(getTranslation("initiative-form.day.of", label));
        day.setPlaceholder(getTranslation("initiative-form.day"));
        Div line = new Div(meeting, day);
        line.addClassName("rows-line");
        add(line);
        meeting.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                day.clear();
            }
            updateValue();
        });
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                meeting.clear();
            }
            updateValue();
        });
    }

    @Override
    protected PlannedDay generateModelValue() {
        return meeting.getValue() == null
                ? new PlannedDay(day.getValue(), null)
                : PlannedDay.at(meeting.getValue().id());
    }

    @Override
    protected void setPresentationValue(PlannedDay planned) {
        PlannedDay value = planned == null ? PlannedDay.OPEN : planned;
        day.setValue(value.day());
        meeting.setValue(meetings.stream()
                .filter(one -> Objects.equals(one.id(), value.meetingId()))
                .findFirst()
                .orElse(null));
    }
}
