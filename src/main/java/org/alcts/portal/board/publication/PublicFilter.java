package org.alcts.portal.board.publication;

import org.alcts.portal.initiative.Stage;

/**
 * Which initiatives to list. What is null does not filter.
 *
 * @param text words that all occur in title, description or unit
 * @param goal number of a goal area, one of whose objectives it serves
 * @param objective code of an objective that it serves
 * @param unit key of the unit that leads it
 */
public record PublicFilter(String text, Integer goal, String objective, String unit, Stage stage) {

    public static final PublicFilter ALL = new PublicFilter(null, null, null, null, null);
}
