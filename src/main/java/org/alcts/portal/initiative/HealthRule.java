package org.alcts.portal.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.initiative.ComputedHealth.Reason;
import org.alcts.portal.plan.MeetingRhythm;

/**
 * The health of an active initiative as it follows from its milestones and the age of its last update. The association
 * works from conference to conference, so age is measured in conferences and not in days.
 *
 * <p>Stalled: no update since the conference before the last one began; or at least half of the milestone weight that
 * was due is not done and the oldest such milestone is more than {@value #LONG_OVERDUE} days overdue. At risk: no update
 * since the last conference began; or a milestone is overdue; or the target day has passed. Otherwise on track.
 *
 * <p>{@link InitiativeTable} says the same in SQL; a test holds the two together.
 */
public final class HealthRule {

    /** Days after which an overdue milestone is overdue for long. */
    public static final int LONG_OVERDUE = 90;

    private HealthRule() {}

    /**
     * @param lastUpdateOn day of the last update of any kind
     * @param target the day by which it is to be completed, the last day of a conference; null when none is set
     */
    public static ComputedHealth compute(
            LocalDate lastUpdateOn,
            LocalDate target,
            List<PlannedMilestone> milestones,
            MeetingRhythm rhythm,
            LocalDate today) {
        List<PlannedMilestone> due =
                milestones.stream().filter(m -> m.dueOn().isBefore(today)).toList();
        List<PlannedMilestone> overdue =
                due.stream().filter(m -> m.doneOn() == null).toList();
        List<Reason> reasons = new ArrayList<>();
        if (lastUpdateOn.isBefore(rhythm.stalledBefore())) {
            reasons.add(new ComputedHealth.SilentForTwoConferences(lastUpdateOn));
        }
        LocalDate oldest = overdue.stream()
                .map(PlannedMilestone::dueOn)
                .min(LocalDate::compareTo)
                .orElse(today);
        if (weight(overdue) * 2 >= weight(due) && oldest.isBefore(today.minusDays(LONG_OVERDUE))) {
            reasons.add(new ComputedHealth.MostlyLate(weight(overdue) * 100 / weight(due), oldest));
        }
        if (reasons.isEmpty() && lastUpdateOn.isBefore(rhythm.staleBefore())) {
            reasons.add(new ComputedHealth.Stale(lastUpdateOn));
        }
        if (!overdue.isEmpty() && reasons.stream().noneMatch(ComputedHealth.MostlyLate.class::isInstance)) {
            reasons.add(new ComputedHealth.MilestonesOverdue(overdue.size(), oldest));
        }
        if (target != null && target.isBefore(today)) {
            reasons.add(new ComputedHealth.TargetPassed(target));
        }
        return new ComputedHealth(worst(reasons), List.copyOf(reasons));
    }

    private static Health worst(List<Reason> reasons) {
        return reasons.stream().map(Reason::leadsTo).max(Health::compareTo).orElse(Health.ON_TRACK);
    }

    private static int weight(List<PlannedMilestone> milestones) {
        return milestones.stream().mapToInt(PlannedMilestone::weight).sum();
    }
}
