package org.alcts.portal.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.UpdateKind;

/**
 * All that the dashboard of one goal area shows, for the person who asks: what they may read, and nothing else.
 *
 * @param initiatives initiatives of all stages that serve the goal area, each counted once
 * @param byStage how many of them are in each stage
 * @param byHealth how many of the active ones have each computed health
 * @param objectives by number
 * @param units that lead an active initiative of the goal area, by acronym
 * @param cells active initiatives by objective and lead unit; without those that are nought
 * @param ahead milestones due until the end of the next conference, the nearest first; the first ten
 * @param overdue milestones overdue, the oldest first; the first ten
 * @param updates the newest eight
 * @param differing active initiatives whose claim is not what is computed
 */
public record GoalDashboard(
        GoalSummary summary,
        int initiatives,
        Map<Stage, Integer> byStage,
        Map<Health, Integer> byHealth,
        List<ObjectiveLine> objectives,
        List<UnitColumn> units,
        List<Cell> cells,
        List<MilestoneLine> ahead,
        List<MilestoneLine> overdue,
        List<UpdateLine> updates,
        List<DifferenceLine> differing)
        implements Serializable {

    /** @param active initiatives that serve it and are active @param all those of every stage */
    public record ObjectiveLine(String code, String wording, int active, int all) implements Serializable {}

    public record UnitColumn(String key, String acronym, String name) implements Serializable {}

    public record Cell(String code, String unitKey, int active) implements Serializable {}

    public record MilestoneLine(long initiativeId, String initiative, String acronym, String title, LocalDate dueOn)
            implements Serializable {}

    /** @param narrative blank when nothing was said with a change of stage */
    public record UpdateLine(
            long initiativeId,
            String initiative,
            String acronym,
            UpdateKind kind,
            LocalDate datedOn,
            String authorName,
            String officeHeld,
            String narrative,
            Health healthClaimed)
            implements Serializable {}

    /** @param reason what its people said when they claimed it; null when the two agreed then and differ since */
    public record DifferenceLine(
            long initiativeId,
            String initiative,
            String acronym,
            Health claimed,
            Health computed,
            String reason,
            LocalDate lastUpdateOn)
            implements Serializable {}
}
