package org.alcts.portal.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan with the goal areas and objectives that are valid on the day asked about.
 *
 * @param key the same for all editions of a plan
 * @param edition counts from 1
 * @param organization whose plan it is
 * @param acronym by which the organization is known; null where it has none
 * @param preamble its paragraphs, divided by an empty line
 */
public record PlanPage(
        long id,
        String key,
        int edition,
        String name,
        String organization,
        String acronym,
        LocalDate periodFrom,
        LocalDate periodTo,
        String adoptedText,
        String preamble,
        String statement,
        String mission,
        PlanStanding standing,
        List<GoalArea> goalAreas) {

    public record GoalArea(int number, String title, List<Objective> objectives) {}

    /** @param code goal area and objective, such as {@code 3.1}: an objective is never shown without it */
    public record Objective(long id, String code, String wording) {}
}
