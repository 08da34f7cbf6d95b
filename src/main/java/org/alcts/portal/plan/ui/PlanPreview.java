package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alcts.portal.plan.exchange.StratmlPlan;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;

/** What was found in a plan's file: how much of each kind, and its goals with their objectives. */
class PlanPreview extends Div {

    private static final int MOST_SHOWN = 400;

    private int shown;

    private record Count(String what, int number) {}

    PlanPreview(StratmlPlan plan) {
        addClassName("stack");
        UnorderedList goals = new UnorderedList();
        goals.addClassNames("plain-list", "plan-import-preview");
        plan.goals().forEach(goal -> goals.add(goal(goal)));
        add(goals);
        int hidden = plan.countObjectives() - shown;
        if (hidden > 0) {
            Paragraph more = new Paragraph(getTranslation("plan-file.import.report.more", hidden));
            more.addClassName("note");
            add(more);
        }
    }

    static DataTable<?> counts(StratmlPlan plan, String caption) {
        DataTable<Count> table = new DataTable<>(caption);
        table.addClassName("plan-import-counts");
        return table.captionHidden()
                .rowHeading(
                        table.getTranslation("plan-file.count"),
                        count -> new Span(table.getTranslation("plan-file.count." + count.what())))
                .number(
                        table.getTranslation("plan-file.count.number"),
                        count -> Formats.here().number(count.number()))
                .rows(List.of(
                        new Count("organizations", plan.organizations().size()),
                        new Count("values", plan.values().size()),
                        new Count("goals", plan.goals().size()),
                        new Count("objectives", plan.countObjectives()),
                        new Count("stakeholders", plan.countStakeholders()),
                        new Count("indicators", plan.countIndicators()),
                        new Count("targets", plan.countTargets()),
                        new Count("results", plan.countResults())));
    }

    private ListItem goal(StratmlPlan.Goal goal) {
        Span title = new Span(getTranslation("plan.goal", goal.number(), goal.name()));
        title.addClassName("plan-objective-name");
        Span count = new Span(getTranslation(
                "plan-file.import.preview.objectives", goal.objectives().size()));
        count.addClassName("note");
        UnorderedList objectives = new UnorderedList();
        objectives.addClassName("plain-list");
        for (StratmlPlan.Objective objective : goal.objectives()) {
            if (shown < MOST_SHOWN) {
                shown++;
                objectives.add(objective(goal.number(), objective));
            }
        }
        return new ListItem(title, count, objectives);
    }

    private static ListItem objective(int goal, StratmlPlan.Objective objective) {
        Span code = new Span(goal + "." + objective.number());
        code.addClassName("plan-code");
        Div words = new Div();
        if (objective.name() != null) {
            Span name = new Span(objective.name());
            name.addClassName("plan-objective-name");
            words.add(name);
        }
        if (objective.description() != null) {
            words.add(new Span(objective.description()));
        }
        Div line = new Div(code, new Span(" "), words);
        line.addClassName("plan-objective");
        return new ListItem(line);
    }
}
