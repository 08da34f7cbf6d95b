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
        setItemLabelGenerator(plan -> label(plan, plans));
        plans.stream()
                .filter(plan -> PlanAddress.of(plan).equals(shown))
                .findFirst()
                .ifPresent(this::setValue);
        addValueChangeListener(change -> open(change.getValue()));
    }

    /** The edition matters where there is another one. */
    private String label(PlanSummary plan, List<PlanSummary> plans) {
        String standing = PlanWords.of(plan.standing());
        boolean oneEdition =
                plans.stream().filter(other -> other.key().equals(plan.key())).count() == 1;
        return oneEdition
                ? getTranslation("plan.choice.plan", plan.name(), standing)
                : getTranslation("plan.choice.edition", plan.name(), plan.edition(), standing);
    }

    private void open(PlanSummary plan) {
        getUI().ifPresent(
                        ui -> ui.navigate("plan", PlanAddress.of(plan).filters().toQueryParameters()));
    }
}
