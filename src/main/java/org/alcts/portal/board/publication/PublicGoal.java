package org.alcts.portal.board.publication;

import java.util.List;

/**
 * A goal area in figures that everybody may read. Initiatives are counted once however many objectives they serve.
 *
 * @param covered number of objectives that an active initiative serves
 * @param initiatives of every stage
 */
public record PublicGoal(
        int number, String title, int covered, int active, int completed, int initiatives, List<Objective> objectives) {

    /** @param active initiatives that serve it and are active @param all those of every stage */
    public record Objective(String code, String wording, int active, int all) {}
}
