package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.ObjectiveInitiatives;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanPublicity;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.PlanStanding;
import org.alcts.portal.plan.PlanSummary;
import org.alcts.portal.plan.StratmlDocument;
import org.alcts.portal.plan.Successor;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.CardGrid;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.TextBlock;
import org.springframework.beans.factory.ObjectProvider;

/** The whole plan in its own words, each objective under its code; the one in force unless the address names another. */
@Route("plan")
@Menu(title = "plan.menu", order = 10, icon = "vaadin:book")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE, Roles.ADMINISTRATOR})
class PlanView extends Screen implements AfterNavigationObserver {

    private final PlanReader plans;
    private final ObjectProvider<ObjectiveInitiatives> initiatives;
    private final PlanPublicity publicity;
    private final CurrentPerson currentPerson;

    PlanView(
            PlanReader plans,
            ObjectProvider<ObjectiveInitiatives> initiatives,
            PlanPublicity publicity,
            CurrentPerson currentPerson) {
        this.plans = plans;
        this.publicity = publicity;
        this.currentPerson = currentPerson;
        this.initiatives = initiatives;
        header(getTranslation("plan.menu"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clear();
        Optional<PlanAddress> asked = PlanAddress.of(QueryFilters.of(event.getLocation()));
        asked.flatMap(address -> plans.find(address.key(), address.edition()))
                .or(plans::inForce)
                .ifPresentOrElse(
                        plan -> show(plan, event.getLocation().getPathWithQueryParameters()), this::showNothing);
    }

    private void showNothing() {
        header(getTranslation("plan.menu"));
        List<PlanSummary> drafts = plans.all();
        if (drafts.isEmpty()) {
            add(new EmptyState(getTranslation("plan.empty")));
        } else {
            add(new EmptyState(getTranslation("plan.empty")).next(new PlanChoice(drafts, null)));
        }
    }

    private void show(PlanPage plan, String here) {
        PageHeader header = header(plan.name())
                .above(
                        new StatusBadge(PlanWords.toneOf(plan.standing()), PlanWords.of(plan.standing())),
                        new Span(period(plan)));
        if (plan.adoptedText() != null) {
            header.subtitle(plan.adoptedText());
        }
        header.actions(new Anchor(stratml(plan.key(), plan.edition()), getTranslation("plan.stratml")));
        boolean office = currentPerson.today().isOffice();
        if (plan.standing() == PlanStanding.IN_FORCE) {
            header.actions(new PublicityAct(publicity, office));
        }
        List<PlanSummary> all = plans.all();
        if (all.size() > 1) {
            header.actions(new PlanChoice(all, PlanAddress.of(plan)));
        }
        CardGrid purpose = new CardGrid(text("plan.mission", plan.mission()), text("plan.statement", plan.statement()));
        Div areas = new Div();
        areas.addClassName("plan-areas");
        PlanFigures figures = figures(plan);
        Map<Long, List<Successor>> successors = plans.successors(plan.id());
        plan.goalAreas().forEach(area -> areas.add(new GoalAreaSection(area, figures, successors)));
        if (plan.preamble() != null) {
            Section about = new Section(getTranslation("plan.preamble"), new TextBlock(plan.preamble()));
            about.setId(PlanContents.ABOUT);
            areas.add(about);
        }
        Div body = new Div(new PlanContents(plan, here), areas);
        body.addClassName("plan-body");
        add(purpose.wide(), body);
    }

    /** Read anew when it is fetched: what is kept with the link is which plan. */
    private DownloadHandler stratml(String key, int edition) {
        return event -> {
            event.setFileName(key + ".stratml.xml");
            event.setContentType("application/xml");
            PlanPage plan = plans.find(key, edition).orElseThrow();
            StratmlDocument.write(plan, event.getOutputStream());
        };
    }

    /** In months: no plan names a day on which it begins. */
    private String period(PlanPage plan) {
        Formats formats = Formats.here();
        return getTranslation("plan.period", formats.month(plan.periodFrom()), formats.month(plan.periodTo()));
    }

    private Section text(String heading, String text) {
        Section section = new Section(getTranslation(heading), new TextBlock(text)).framed();
        section.addClassName("plan-purpose");
        return section;
    }

    /** Null where nobody counts, and for a plan that nothing can serve yet. */
    private PlanFigures figures(PlanPage plan) {
        ObjectiveInitiatives serving = initiatives.getIfAvailable();
        return switch (plan.standing()) {
            case DRAFT, UPCOMING -> null;
            // The lists and dashboards behind the figures know the plan in force only.
            case IN_FORCE, ENDED, SUPERSEDED ->
                serving == null ? null : new PlanFigures(serving, plan.standing() == PlanStanding.IN_FORCE);
        };
    }
}
