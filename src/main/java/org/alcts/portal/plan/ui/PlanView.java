package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.ObjectiveInitiatives;
import org.alcts.portal.plan.PlanDrafts;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanPublicity;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.PlanStanding;
import org.alcts.portal.plan.PlanSummary;
import org.alcts.portal.plan.Successor;
import org.alcts.portal.plan.exchange.PlanExport;
import org.alcts.portal.plan.exchange.StratmlPlan;
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
    private final PlanExport export;
    private final ObjectProvider<ObjectiveInitiatives> initiatives;
    private final PlanDrafts drafts;
    private final PlanPublicity publicity;
    private final CurrentPerson currentPerson;

    PlanView(
            PlanReader plans,
            PlanExport export,
            PlanDrafts drafts,
            ObjectProvider<ObjectiveInitiatives> initiatives,
            PlanPublicity publicity,
            CurrentPerson currentPerson) {
        this.plans = plans;
        this.export = export;
        this.drafts = drafts;
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
        List<PlanSummary> others = plans.all();
        if (others.isEmpty()) {
            EmptyState nothing = new EmptyState(getTranslation("plan.empty"));
            bringIn(currentPerson.today().isOffice()).ifPresent(nothing::next);
            add(nothing);
        } else {
            add(new EmptyState(getTranslation("plan.empty")).next(new PlanChoice(others, null)));
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
        header.actions(new PlanDownloads(export, PlanAddress.of(plan)));
        boolean office = currentPerson.today().isOffice();
        bringIn(office).ifPresent(header::actions);
        if (plan.standing() == PlanStanding.IN_FORCE) {
            header.actions(new PublicityAct(publicity, office));
        }
        if (plan.standing() == PlanStanding.DRAFT && office) {
            header.actions(new DraftActs(drafts, plan));
        }
        List<PlanSummary> choice = choice(plan);
        if (choice.size() > 1) {
            header.actions(new PlanChoice(choice, PlanAddress.of(plan)));
        }
        StratmlPlan said = export.said(plan).orElse(null);
        PlanBeside beside = new PlanBeside(said);
        CardGrid purpose = new CardGrid();
        text(getTranslation("plan.mission"), plan.mission()).ifPresent(purpose::add);
        if (said != null && said.vision() != null) {
            text(getTranslation("plan-file.beside.vision"), said.vision().description())
                    .ifPresent(purpose::add);
        }
        if (said == null) {
            text(PlanWords.about(plan.acronym(), plan.organization()), plan.statement())
                    .ifPresent(purpose::add);
        } else {
            said.onlyOrganization()
                    .flatMap(one -> text(PlanWords.about(one.acronym(), one.name()), one.description()))
                    .ifPresent(purpose::add);
            text(getTranslation("plan.description"), plan.statement()).ifPresent(purpose::add);
        }
        Div areas = new Div();
        areas.addClassName("plan-areas");
        PlanFigures figures = figures(plan);
        Map<Long, List<Successor>> successors = plans.successors(plan.id());
        plan.goalAreas().forEach(area -> areas.add(new GoalAreaSection(area, figures, successors, beside)));
        if (plan.preamble() != null) {
            Section about = new Section(getTranslation("plan.preamble"), new TextBlock(plan.preamble()));
            about.setId(PlanContents.ABOUT);
            areas.add(about);
        }
        if (said != null) {
            areas.add(new PlanFileSection(said));
        }
        Div body = new Div(new PlanContents(plan, here), areas);
        body.addClassName("plan-body");
        add(purpose.wide(), body);
    }

    /** A draft that somebody reads by its address is not in their list, but is what they see. */
    private List<PlanSummary> choice(PlanPage shown) {
        List<PlanSummary> all = plans.all();
        boolean listed = all.stream().anyMatch(plan -> PlanAddress.of(plan).equals(PlanAddress.of(shown)));
        return listed
                ? all
                : Stream.concat(all.stream(), Stream.of(PlanSummary.of(shown))).toList();
    }

    /** For the office alone. */
    private Optional<Anchor> bringIn(boolean office) {
        return office
                ? Optional.of(new Anchor("plan/import", getTranslation("plan-file.import.go")))
                : Optional.empty();
    }

    /** In months: no plan names a day on which it begins. */
    private String period(PlanPage plan) {
        Formats formats = Formats.here();
        return getTranslation("plan.period", formats.month(plan.periodFrom()), formats.month(plan.periodTo()));
    }

    private Optional<Section> text(String heading, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Section section = new Section(heading, new TextBlock(text)).framed();
        section.addClassName("plan-purpose");
        return Optional.of(section);
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
