package org.alcts.portal.plan.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.TextBlock;

/** The whole plan in its own words, each objective under its code. */
@Route("plan")
@Menu(title = "plan.menu", order = 10, icon = "vaadin:book")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE, Roles.ADMINISTRATOR})
class PlanView extends Screen implements AfterNavigationObserver {

    private final PlanReader plans;

    PlanView(PlanReader plans) {
        this.plans = plans;
        header(getTranslation("plan.menu"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clear();
        plans.inForce().ifPresentOrElse(this::show, () -> {
            header(getTranslation("plan.menu"));
            add(new EmptyState(getTranslation("plan.empty")));
        });
    }

    private void show(PlanPage plan) {
        header(plan.name()).subtitle(plan.adoptedText());
        add(new Section(getTranslation("plan.mission"), new TextBlock(plan.mission())));
        add(new Section(getTranslation("plan.statement"), new TextBlock(plan.statement())));
        for (PlanPage.GoalArea area : plan.goalAreas()) {
            String heading = getTranslation("plan.goal", area.number(), area.title());
            add(new Section(
                    heading,
                    new DataTable<PlanPage.Objective>(heading)
                            .captionHidden()
                            .stacked()
                            .text(getTranslation("plan.column.code"), PlanPage.Objective::code)
                            .text(getTranslation("plan.column.objective"), PlanPage.Objective::wording)
                            .rows(area.objectives())));
        }
        add(new Section(getTranslation("plan.preamble"), new TextBlock(plan.preamble())));
    }
}
