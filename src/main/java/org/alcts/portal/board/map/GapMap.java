package org.alcts.portal.board.map;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.people.UnitKind;

/**
 * Objectives by the units that lead or partner an active initiative for them.
 *
 * @param objectives of the plan, by code; {@code active} counts each initiative once, however many units it has
 * @param units with an active initiative, sections and councils first
 * @param cells without those where nothing is done
 */
public record GapMap(List<GoalDashboard.ObjectiveLine> objectives, List<Unit> units, List<Cell> cells)
        implements Serializable {

    public record Unit(String key, String acronym, String name, UnitKind kind) implements Serializable {}

    /**
     * @param active initiatives that the unit leads or partners for the objective
     * @param led of these, those that it leads
     * @param stale of these, those of which nothing was heard since the last conference began
     * @param oldest day of the update that is the longest ago
     * @param money asked for by the initiatives that it leads, one sum for each currency; empty when none asked
     */
    public record Cell(String code, String unitKey, int active, int led, int stale, LocalDate oldest, List<Sum> money)
            implements Serializable {}

    /** @param minor in minor units of the currency, an ISO 4217 code */
    public record Sum(long minor, String currency) implements Serializable {}

    /** Objectives that nobody works on. */
    public List<GoalDashboard.ObjectiveLine> gaps() {
        return objectives.stream().filter(line -> line.active() == 0).toList();
    }
}
