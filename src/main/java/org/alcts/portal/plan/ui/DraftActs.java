package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.plan.PlanDrafts;
import org.alcts.portal.plan.PlanNaming;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.Notices;

/** What the office does with a draft: calls it otherwise, or takes it away. */
class DraftActs extends Span {

    private final PlanDrafts drafts;
    private final PlanNaming draft;

    DraftActs(PlanDrafts drafts, PlanPage plan) {
        this.drafts = drafts;
        this.draft = new PlanNaming(plan.name(), plan.key(), plan.edition());
        addClassName("actions");
        Button remove = new Button(getTranslation("plan.draft.remove"), click -> askToRemove());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                new Button(
                        getTranslation("plan.draft.rename"),
                        click -> new DraftNameDialog(drafts, draft, this::renamed).open()),
                remove);
    }

    private void renamed(PlanNaming now) {
        Notices.done(getTranslation("plan.draft.renamed"));
        go(PlanAddress.of(now).filters().toQueryParameters());
    }

    private void askToRemove() {
        Ask.beforeLosing(
                getTranslation("plan.draft.remove.ask", draft.name()),
                getTranslation("plan.draft.remove.consequence"),
                getTranslation("plan.draft.remove.yes"),
                this::remove);
    }

    private void remove() {
        try {
            drafts.remove(draft.key(), draft.edition());
            Notices.done(getTranslation("plan.draft.removed"));
            go(QueryParameters.empty());
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
        }
    }

    private void go(QueryParameters to) {
        getUI().ifPresent(ui -> ui.navigate("plan", to));
    }
}
