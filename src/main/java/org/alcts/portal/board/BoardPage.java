package org.alcts.portal.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the Board sees first, beside its measures and decisions: for the person who asks, what they may read.
 *
 * @param objectives of the plan in force, by code, each with how many active initiatives serve it
 * @param lateInitiatives active initiatives past a milestone or their target
 * @param promises milestones and targets of these that are past their day
 * @param late of these promises the ten that are late the longest
 * @param differing active initiatives whose claim is not what is computed: how many
 * @param differences the first ten of them, the worst first
 * @param units that have active initiatives of which nothing was heard since the last conference began
 * @param activeUnits units that lead an active initiative
 */
public record BoardPage(
        List<GoalDashboard.ObjectiveLine> objectives,
        int active,
        int lateInitiatives,
        int promises,
        List<Promise> late,
        int differing,
        List<GoalDashboard.DifferenceLine> differences,
        List<QuietUnit> units,
        int activeUnits)
        implements Serializable {

    /** @param milestone that is overdue; null when the initiative itself is past its target */
    public record Promise(long initiativeId, String initiative, String acronym, String milestone, LocalDate dueOn)
            implements Serializable {}

    /** @param oldest day of the update that is the longest ago among its stale initiatives */
    public record QuietUnit(String key, String name, String acronym, int stale, int active, LocalDate oldest)
            implements Serializable {}

    /** Objectives that nobody works on, then those that rest on a single initiative. */
    public List<GoalDashboard.ObjectiveLine> thin() {
        return objectives.stream()
                .filter(line -> line.active() <= 1)
                .sorted(Comparator.comparingInt(GoalDashboard.ObjectiveLine::active))
                .toList();
    }

    /** Objectives that nobody works on. */
    public List<GoalDashboard.ObjectiveLine> uncovered() {
        return objectives.stream().filter(line -> line.active() == 0).toList();
    }
}
