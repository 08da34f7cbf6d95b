package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.alcts.portal.plan.PlanSummary;

/** Leads to another plan or edition. */
class PlanChoice extends Select<PlanSummary> {

    /** @param shown null while none is shown */
    PlanChoice(List<PlanSummary> plans, PlanAddress shown) {
        addClassName("plan-choice");
        setLabel(getTranslation("plan.choice"));
        setItems(plans);
        setItemLabelGenerator(
                plan -> getTranslation("plan.choice.item", plan.name(), plan.edition(), PlanWords.of(plan.standing())));
        plans.stream()
                .filter(plan -> PlanAddress.of(plan).equals(shown))
                .findFirst()
                .ifPresent(this::setValue);
        addValueChangeListener(change -> open(change.getValue()));
    }

    private void open(PlanSummary plan) {
        getUI().ifPresent(
                        ui -> ui.navigate("plan", PlanAddress.of(plan).filters().toQueryParameters()));
    }
}
