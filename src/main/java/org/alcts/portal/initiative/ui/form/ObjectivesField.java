package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.alcts.portal.initiative.ObjectiveShare;
import org.alcts.portal.plan.PlanPage;

/** The objectives that an initiative serves, each with its share; one of them is the primary one. */
class ObjectivesField extends RowsField<ObjectiveShare> {

    private final List<PlanPage.Objective> objectives;

    /** @param objectives all that can be chosen */
    ObjectivesField(String label, String addText, List<PlanPage.Objective> objectives) {
        super(label, addText);
        this.objectives = objectives;
    }

    @Override
    String removeText() {
        return getTranslation("initiative-form.objective.remove");
    }

    @Override
    Row<ObjectiveShare> newRow(ObjectiveShare value) {
        return new Line(value);
    }

    private int left() {
        return Math.max(
                0,
                100 - getValue().stream().mapToInt(ObjectiveShare::sharePercent).sum());
    }

    private final class Line implements Row<ObjectiveShare> {

        private final ComboBox<PlanPage.Objective> objective = new ComboBox<>();
        private final IntegerField share = new IntegerField();
        private final Checkbox primary = new Checkbox(getTranslation("initiative-form.objective.primary"));

        Line(ObjectiveShare value) {
            objective.setAriaLabel(getTranslation("initiative-form.objective"));
            objective.setPlaceholder(getTranslation("initiative-form.objective.choose"));
            objective.setItems(objectives);
            objective.setItemLabelGenerator(o -> o.code() + " " + o.wording());
            objective.addClassName("grows");
            share.setAriaLabel(getTranslation("initiative-form.objective.share"));
            share.setSuffixComponent(new com.vaadin.flow.component.html.Span("%"));
            share.setManualValidation(true);
            share.setWidth("6rem");
            boolean first = rows().isEmpty();
            if (value == null) {
                share.setValue(left());
                primary.setValue(first);
            } else {
                objective.setValue(objectives.stream()
                        .filter(o -> o.id() == value.objectiveId())
                        .findFirst()
                        .orElse(null));
                share.setValue(value.sharePercent());
                primary.setValue(value.primary());
            }
            objective.addValueChangeListener(change -> changed());
            share.addValueChangeListener(change -> changed());
            primary.addValueChangeListener(change -> {
                if (change.isFromClient() && Boolean.TRUE.equals(change.getValue())) {
                    rows().stream().filter(row -> row != this).forEach(row -> ((Line) row).primary.setValue(false));
                }
                changed();
            });
        }

        @Override
        public ObjectiveShare value() {
            return objective.getValue() == null
                    ? null
                    : new ObjectiveShare(
                            objective.getValue().id(),
                            primary.getValue(),
                            share.getValue() == null ? 0 : share.getValue());
        }

        @Override
        public List<Component> fields() {
            return List.of(objective, share, primary);
        }
    }
}
