package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import org.alcts.portal.plan.ObjectiveInitiatives.Counts;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.Successor;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Section;

/** A goal area with its objectives, what serves them, and where they live on. */
class GoalAreaSection extends Section {

    private final Map<Long, List<Successor>> successors;
    private final PlanBeside beside;

    /**
     * @param figures null where nobody counts initiatives
     * @param successors by the objective's id
     * @param beside what a file says about it
     */
    GoalAreaSection(
            PlanPage.GoalArea area, PlanFigures figures, Map<Long, List<Successor>> successors, PlanBeside beside) {
        super(I18NProvider.translate("plan.goal", area.number(), area.title()));
        this.successors = successors;
        this.beside = beside;
        setId(PlanContents.idOf(area));
        framed();
        add(beside.ofGoal(area.number()));
        if (area.objectives().isEmpty()) {
            add(new EmptyState(getTranslation("plan.objectives.none")));
            return;
        }
        DataTable<PlanPage.Objective> table = new DataTable<PlanPage.Objective>(
                        getTranslation("plan.goal", area.number(), area.title()))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("plan.column.objective"), this::objective);
        table.addClassName("plan-objectives");
        if (figures != null) {
            note(getTranslation(
                    "plan.served", figures.served(area), area.objectives().size()));
            table.figure(
                    getTranslation("plan.column.initiatives"),
                    objective -> initiatives(figures.of(objective)),
                    figures::listOf);
        }
        if (figures != null && figures.linked()) {
            actions(new Anchor("goals/" + area.number(), getTranslation("plan.dashboard", area.number())));
        }
        add(table.rows(area.objectives()));
    }

    private Component objective(PlanPage.Objective objective) {
        Span code = new Span(objective.code());
        code.addClassName("plan-code");
        Div words = new Div();
        beside.nameOf(objective.code(), objective.wording()).ifPresent(name -> {
            Span title = new Span(name);
            title.addClassName("plan-objective-name");
            words.add(title);
        });
        words.add(new Span(objective.wording()));
        words.add(beside.ofObjective(objective.code()));
        successors.getOrDefault(objective.id(), List.of()).forEach(newer -> words.add(livesOn(newer)));
        Div line = new Div(code, new Span(" "), words);
        line.addClassName("plan-objective");
        line.setId(PlanContents.idOf(objective.code()));
        return line;
    }

    private Component livesOn(Successor newer) {
        Anchor link = new Anchor(
                PlanAddress.of(newer).href(PlanContents.idOf(newer.code())),
                getTranslation("plan.lives-on", newer.code(), newer.planName()));
        link.addClassName("plan-lives-on");
        return link;
    }

    private String initiatives(Counts counts) {
        return counts.all() == 0
                ? getTranslation("plan.initiatives.none")
                : getTranslation("plan.initiatives", counts.active(), counts.all());
    }
}
