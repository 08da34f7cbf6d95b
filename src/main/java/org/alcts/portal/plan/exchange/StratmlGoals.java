package org.alcts.portal.plan.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alcts.portal.people.Refused;
import org.alcts.portal.plan.exchange.StratmlPlan.Goal;
import org.alcts.portal.plan.exchange.StratmlPlan.Indicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Objective;
import org.alcts.portal.plan.exchange.StratmlPlan.Stakeholder;

/** Goals and objectives, and the numbers under which the portal knows them. */
final class StratmlGoals {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    private final StratmlParts parts;
    private final StratmlIndicators indicators;
    private final PlanFileReport.Writer report;
    private int objectives;

    StratmlGoals(StratmlParts parts, PlanFileReport.Writer report) {
        this.parts = parts;
        this.report = report;
        this.indicators = new StratmlIndicators(parts, report);
    }

    /** @throws Refused when there is none, or more than any plan has */
    List<Goal> read(List<StratmlNode> nodes) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            StratmlNode node = nodes.get(i);
            if (!node.isSilent()) {
                goals.add(goal(node, StratmlParts.below("", node, i + 1)));
            }
        }
        if (goals.isEmpty()) {
            throw new Refused("file", "plan-file.refused.no-goals");
        }
        requireAtMost(goals.size(), PlanLimits.MOST_GOALS, "goals");
        List<Integer> numbers = numbers("", goals, Goal::sequence, "");
        List<Goal> numbered = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            numbered.add(new Goal(
                    numbers.get(i),
                    goal.name(),
                    goal.description(),
                    goal.identifier(),
                    goal.sequence(),
                    goal.stakeholders(),
                    goal.otherInformation(),
                    numbered(goal.objectives(), numbers.get(i), "Goal " + (i + 1))));
        }
        StratmlPlan counted =
                new StratmlPlan(null, null, null, null, null, List.of(), null, null, List.of(), numbered, null, null);
        requireAtMost(counted.countIndicators(), PlanLimits.MOST_INDICATORS, "indicators");
        requireAtMost(counted.countTargets() + counted.countResults(), PlanLimits.MOST_RESULTS, "results");
        requireAtMost(counted.countStakeholders(), PlanLimits.MOST_STAKEHOLDERS, "stakeholders");
        return numbered;
    }

    private static void requireAtMost(int found, int most, String what) {
        if (found > most) {
            throw new Refused("file", "plan-file.refused.too-many-" + what, most, found);
        }
    }

    private Goal goal(StratmlNode node, String place) {
        String name = parts.line(node, "Name", place);
        String description = parts.text(node, "Description", place);
        if (name == null && description == null) {
            report.lacking(place, "goal-without-words");
            name = place;
        } else if (name == null) {
            report.changed(place, node.line(), "goal-without-name");
            name = StratmlText.line(description);
            boolean whole =
                    name.equals(description) && name.codePointCount(0, name.length()) <= PlanLimits.LONGEST_TITLE;
            description = whole ? null : description;
        }
        List<Objective> found = objectives(node.takeAll("Objective"), place);
        if (found.isEmpty()) {
            report.lacking(place, "goal-without-objectives");
        }
        return new Goal(
                0,
                parts.cut(name, PlanLimits.LONGEST_TITLE, place, node.line(), "Name"),
                description,
                parts.identifier(node, place),
                sequence(node, place),
                parts.stakeholders(node, place),
                parts.text(node, "OtherInformation", place),
                found);
    }

    private List<Objective> objectives(List<StratmlNode> nodes, String place) {
        List<Objective> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            StratmlNode node = nodes.get(i);
            String here = StratmlParts.below(place, node, i + 1);
            if (!node.isSilent()) {
                requireAtMost(++objectives, PlanLimits.MOST_OBJECTIVES, "objectives");
                objective(node, here, found);
            }
        }
        return found;
    }

    private void objective(StratmlNode node, String place, List<Objective> into) {
        String name = parts.title(node, "Name", place);
        String description = parts.text(node, "Description", place);
        String identifier = parts.identifier(node, place);
        String sequence = sequence(node, place);
        List<Stakeholder> stakeholders = parts.stakeholders(node, place);
        String other = parts.text(node, "OtherInformation", place);
        List<Indicator> measured = indicators.read(node, place);
        if (name == null && description == null) {
            // An objective has to say something: forms leave empty ones behind.
            if (other == null) {
                report.lost(place, node.line(), "objective-without-words");
                return;
            }
            report.changed(place, node.line(), "objective-by-other-information");
            description = other;
            other = null;
        }
        if (name != null && name.equals(description)) {
            report.changed(place, node.line(), "said-twice");
            description = null;
        }
        into.add(new Objective(0, name, description, identifier, sequence, stakeholders, other, measured));
    }

    private String sequence(StratmlNode node, String place) {
        return parts.cut(
                parts.line(node, "SequenceIndicator", place),
                PlanLimits.LONGEST_SEQUENCE,
                place,
                node.line(),
                "SequenceIndicator");
    }

    private List<Objective> numbered(List<Objective> found, int goal, String place) {
        List<Integer> numbers = numbers(place, found, Objective::sequence, goal + ".");
        List<Objective> numbered = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Objective one = found.get(i);
            int number = numbers.get(i);
            // What carries its code for a name has none of its own; it gets the code again when it is written.
            boolean unnamed = (goal + "." + number).equals(one.name()) && one.description() != null;
            numbered.add(new Objective(
                    number,
                    unnamed ? null : one.name(),
                    one.description(),
                    one.identifier(),
                    one.sequence(),
                    one.stakeholders(),
                    one.otherInformation(),
                    one.indicators()));
        }
        return numbered;
    }

    /** Those of the document where they are numbers that rise; else by the order in which they stand. */
    private <T> List<Integer> numbers(String place, List<T> items, Function<T, String> sequence, String before) {
        List<Integer> numbers = new ArrayList<>();
        Set<String> written = new HashSet<>();
        int last = 0;
        boolean rising = true;
        for (T item : items) {
            String text = sequence.apply(item);
            if (text != null && !written.add(text)) {
                report.noted(place, 0, "sequence-twice", text);
            }
            String bare = text == null ? "" : text.startsWith(before) ? text.substring(before.length()) : text;
            int number = NUMBER.matcher(bare).matches() ? Integer.parseInt(bare) : 0;
            rising &= number > last;
            last = number;
            numbers.add(number);
        }
        if (rising) {
            return numbers;
        }
        if (!written.isEmpty()) {
            report.noted(place, 0, "sequence-by-order");
        }
        numbers.clear();
        for (int i = 1; i <= items.size(); i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
