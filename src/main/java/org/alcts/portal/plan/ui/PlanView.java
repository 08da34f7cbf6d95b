package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.plan.ObjectiveInitiatives;
import org.alcts.portal.plan.ObjectiveInitiatives.Counts;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.PlanSummary;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.TextBlock;
import org.springframework.beans.factory.ObjectProvider;

/** The whole plan in its own words, each objective under its code. */
@Route("plan")
@Menu(title = "plan.menu", order = 10, icon = "vaadin:book")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE, Roles.ADMINISTRATOR})
class PlanView extends Screen implements AfterNavigationObserver {

    private static final Counts NONE = new Counts(0, 0);

    private final PlanReader plans;
    private final ObjectProvider<ObjectiveInitiatives> initiatives;

    PlanView(PlanReader plans, ObjectProvider<ObjectiveInitiatives> initiatives) {
        this.plans = plans;
        this.initiatives = initiatives;
        header(getTranslation("plan.menu"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clear();
        chosen(QueryFilters.of(event.getLocation())).or(plans::inForce).ifPresentOrElse(this::show, () -> {
            header(getTranslation("plan.menu"));
            add(new EmptyState(getTranslation("plan.empty")));
        });
    }

    /** "plan=alcts-2006-2011.1": a key and an edition. */
    private Optional<PlanPage> chosen(QueryFilters address) {
        return address.text("plan")
                .filter(text -> text.matches("[a-z0-9-]+\\.\\d{1,4}"))
                .flatMap(text -> plans.find(
                        text.substring(0, text.lastIndexOf('.')),
                        Integer.parseInt(text.substring(text.lastIndexOf('.') + 1))));
    }

    private Select<PlanSummary> choice(List<PlanSummary> all, PlanPage shown) {
        Select<PlanSummary> choice = new Select<>();
        choice.setLabel(getTranslation("plan.choice"));
        choice.setItems(all);
        choice.setItemLabelGenerator(plan -> getTranslation(
                "plan.choice.item", plan.name(), plan.edition(), getTranslation("plan.status." + plan.status())));
        all.stream()
                .filter(plan -> plan.key().equals(shown.key()) && plan.edition() == shown.edition())
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> choice.getUI()
                .ifPresent(ui -> ui.navigate(
                        "plan",
                        QueryParameters.of(
                                "plan",
                                change.getValue().key() + "."
                                        + change.getValue().edition()))));
        return choice;
    }

    private void show(PlanPage plan) {
        PageHeader header = header(plan.name()).subtitle(plan.adoptedText());
        List<PlanSummary> all = plans.all();
        if (all.size() > 1) {
            header.actions(choice(all, plan));
        }
        add(new Section(getTranslation("plan.mission"), new TextBlock(plan.mission())));
        add(new Section(getTranslation("plan.statement"), new TextBlock(plan.statement())));
        ObjectiveInitiatives serving = initiatives.getIfAvailable();
        Map<Long, Counts> counts = serving == null ? Map.of() : serving.byObjective();
        for (PlanPage.GoalArea area : plan.goalAreas()) {
            String heading = getTranslation("plan.goal", area.number(), area.title());
            DataTable<PlanPage.Objective> table = new DataTable<PlanPage.Objective>(heading)
                    .captionHidden()
                    .stacked()
                    .rowHeading(
                            getTranslation("plan.column.objective"),
                            objective -> new Text(objective.code() + " " + objective.wording()));
            Section section = new Section(heading, table).framed();
            if (serving != null) {
                section.actions(new Anchor("goals/" + area.number(), getTranslation("plan.dashboard", area.number())));
                table.figure(
                        getTranslation("plan.column.initiatives"),
                        objective -> initiatives(counts.getOrDefault(objective.id(), NONE)),
                        objective -> counts.containsKey(objective.id()) ? serving.listOf(objective.code()) : null);
            }
            table.rows(area.objectives());
            add(section);
        }
        add(new Section(getTranslation("plan.preamble"), new TextBlock(plan.preamble())));
    }

    private String initiatives(Counts counts) {
        return counts.all() == 0
                ? getTranslation("plan.initiatives.none")
                : getTranslation("plan.initiatives", counts.active(), counts.all());
    }
}
