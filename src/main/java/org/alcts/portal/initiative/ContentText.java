package org.alcts.portal.initiative;

import java.util.Comparator;
import java.util.List;

/** Brings content into the one form in which it is kept, so that two that say the same are equal. */
final class ContentText {

    private static final Comparator<PlannedMilestone> BY_DAY = Comparator.comparing(
                    PlannedMilestone::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PlannedMilestone::id, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<ObjectiveShare> PRIMARY_FIRST =
            Comparator.comparing(ObjectiveShare::primary).reversed().thenComparing(ObjectiveShare::objectiveId);

    private ContentText() {}

    /** Texts without space around them, null for blank ones; milestones by day, the primary objective first. */
    static InitiativeContent tidy(InitiativeContent content) {
        Needs needs = content.needs();
        return new InitiativeContent(
                text(content.title()),
                content.leadUnitId(),
                content.partnerUnitIds(),
                content.objectives().stream().sorted(PRIMARY_FIRST).toList(),
                content.reach(),
                text(content.what()),
                text(content.forWhom()),
                text(content.benefit()),
                content.start(),
                content.target(),
                content.milestones().stream()
                        .map(ContentText::tidy)
                        .sorted(BY_DAY)
                        .toList(),
                text(content.expectedOutcome()),
                text(content.outcomeMeasure()),
                new Needs(
                        needs.moneyMinor(),
                        needs.currency() == null ? Needs.NOTHING.currency() : needs.currency(),
                        needs.staffHours(),
                        text(needs.meetingSlot()),
                        text(needs.publication())),
                content.ownerOffice(),
                content.visibility(),
                content.links().stream().map(ContentText::tidy).toList());
    }

    static InitiativeContent of(Initiative initiative, List<PlannedMilestone> milestones) {
        Description description = initiative.description();
        return tidy(new InitiativeContent(
                description.title(),
                initiative.leadUnitId(),
                initiative.partnerUnitIds(),
                List.copyOf(initiative.objectives()),
                initiative.reach(),
                description.what(),
                description.forWhom(),
                description.benefit(),
                description.start(),
                description.target(),
                milestones,
                description.expectedOutcome(),
                description.outcomeMeasure(),
                description.needs(),
                description.ownerOffice(),
                description.visibility(),
                initiative.links()));
    }

    private static PlannedMilestone tidy(PlannedMilestone milestone) {
        return new PlannedMilestone(
                milestone.id(), text(milestone.title()), milestone.dueOn(), milestone.weight(), milestone.doneOn());
    }

    private static Link tidy(Link link) {
        String label = text(link.label());
        String address = text(link.address());
        return new Link(label == null ? "" : label, address);
    }

    /** The text without space around it; null for a blank one. */
    static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
