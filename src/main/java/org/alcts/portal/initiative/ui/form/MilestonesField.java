package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.alcts.portal.initiative.PlannedMilestone;
import org.alcts.portal.ui.DayField;

/** Milestones: what, by when, how much it counts, and when it was done. */
class MilestonesField extends RowsField<PlannedMilestone> {

    private static final int USUAL_WEIGHT = 10;

    MilestonesField(String label, String addText) {
        super(label, addText);
    }

    @Override
    String removeText() {
        return getTranslation("initiative-form.milestone.remove");
    }

    @Override
    Row<PlannedMilestone> newRow(PlannedMilestone value) {
        return new Line(value);
    }

    private final class Line implements Row<PlannedMilestone> {

        private final Long id;
        private final TextField title = new TextField(getTranslation("initiative-form.milestone.title"));
        private final DayField due = new DayField(getTranslation("initiative-form.milestone.due"));
        private final IntegerField weight = new IntegerField(getTranslation("initiative-form.milestone.weight"));
        private final DayField done = new DayField(getTranslation("initiative-form.milestone.done"));

        Line(PlannedMilestone value) {
            id = value == null ? null : value.id();
            title.addClassName("grows");
            title.setMaxLength(200);
            weight.setManualValidation(true);
            weight.setWidth("6rem");
            due.setWidth("9.5rem");
            done.setWidth("9.5rem");
            weight.setValue(value == null ? Integer.valueOf(USUAL_WEIGHT) : value.weight());
            if (value != null) {
                title.setValue(value.title() == null ? "" : value.title());
                due.setValue(value.dueOn());
                done.setValue(value.doneOn());
            }
            title.addValueChangeListener(change -> changed());
            due.addValueChangeListener(change -> changed());
            weight.addValueChangeListener(change -> changed());
            done.addValueChangeListener(change -> changed());
        }

        @Override
        public PlannedMilestone value() {
            boolean empty = title.isEmpty() && due.isEmpty() && done.isEmpty();
            return empty && id == null
                    ? null
                    : new PlannedMilestone(id, title.getValue(), due.getValue(), weight.getValue(), done.getValue());
        }

        @Override
        public List<Component> fields() {
            return List.of(title, due, weight, done);
        }
    }
}
