package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alcts.portal.plan.exchange.StratmlPlan;
import org.alcts.portal.plan.exchange.StratmlPlan.Indicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Result;
import org.alcts.portal.plan.exchange.StratmlPlan.Stakeholder;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.TextBlock;

/** What the file of a plan says about its goals and objectives, beside their titles and wordings. */
class PlanBeside {

    private final Map<Integer, StratmlPlan.Goal> goals;

    /** @param said null for a plan that did not come in with a file, of which there is nothing beside */
    PlanBeside(StratmlPlan said) {
        goals = said == null
                ? Map.of()
                : said.goals().stream().collect(Collectors.toMap(StratmlPlan.Goal::number, goal -> goal));
    }

    List<Component> ofGoal(int number) {
        StratmlPlan.Goal goal = goals.get(number);
        List<Component> parts = new ArrayList<>();
        if (goal != null) {
            text(goal.description()).ifPresent(parts::add);
            text(goal.otherInformation()).ifPresent(parts::add);
            stakeholders(goal.stakeholders()).ifPresent(parts::add);
        }
        return parts;
    }

    /** Its own name, where that says more than its code and something else than its wording. */
    Optional<String> nameOf(String code, String wording) {
        return objective(code)
                .map(StratmlPlan.Objective::name)
                .filter(name -> !name.equals(code) && !name.equals(wording));
    }

    List<Component> ofObjective(String code) {
        List<Component> parts = new ArrayList<>();
        objective(code).ifPresent(objective -> {
            text(objective.otherInformation()).ifPresent(parts::add);
            stakeholders(objective.stakeholders()).ifPresent(parts::add);
            indicators(objective.indicators()).ifPresent(parts::add);
        });
        return parts;
    }

    private Optional<StratmlPlan.Objective> objective(String code) {
        String[] numbers = code.split("\\.");
        StratmlPlan.Goal goal = goals.get(Integer.parseInt(numbers[0]));
        return goal == null
                ? Optional.empty()
                : goal.objectives().stream()
                        .filter(one -> one.number() == Integer.parseInt(numbers[1]))
                        .findFirst();
    }

    private static Optional<Component> text(String words) {
        if (words == null) {
            return Optional.empty();
        }
        TextBlock block = new TextBlock(words);
        block.addClassName("plan-beside");
        return Optional.of(block);
    }

    static Optional<Component> stakeholders(List<Stakeholder> stakeholders) {
        String names = stakeholders.stream()
                .map(one -> one.name() == null ? one.description() : one.name())
                .filter(name -> name != null)
                .collect(Collectors.joining("; "));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Paragraph line = new Paragraph(I18NProvider.translate("plan-file.beside.stakeholders", names));
        line.addClassNames("plan-beside", "note");
        return Optional.of(line);
    }

    private static Optional<Component> indicators(List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        Div heading = new Div(I18NProvider.translate("plan-file.beside.measured"));
        UnorderedList list = new UnorderedList();
        indicators.forEach(indicator -> list.add(new ListItem(sentence(indicator))));
        Div measured = new Div(heading, list);
        measured.addClassNames("plan-beside", "note");
        return Optional.of(measured);
    }

    private static String sentence(Indicator indicator) {
        String name = indicator.name() == null ? "–" : indicator.name();
        String named = indicator.unit() == null
                ? name
                : I18NProvider.translate("plan-file.beside.measured.in", name, indicator.unit());
        List<Result> results = indicator.instances().stream()
                .flatMap(one -> one.actuals().stream())
                .toList();
        String counted = I18NProvider.translate(
                "plan-file.beside.measured.results",
                named,
                indicator.instances().stream()
                        .mapToInt(one -> one.targets().size())
                        .sum(),
                results.size());
        return results.stream()
                .map(one -> one.until() == null ? one.from() : one.until())
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .map(last -> I18NProvider.translate(
                        "plan-file.beside.measured.last",
                        counted,
                        Formats.here().day(last)))
                .orElse(counted);
    }
}
