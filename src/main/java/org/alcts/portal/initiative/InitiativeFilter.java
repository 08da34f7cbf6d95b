package org.alcts.portal.initiative;

import java.io.Serializable;

/**
 * Which initiatives to list. Whatever is null or false does not filter.
 *
 * @param text words that all occur in title, description or unit
 * @param goal number of a goal area of the plan in force, one of whose objectives it serves
 * @param objective code of an objective of the plan in force, such as {@code 3.1}, that it serves
 * @param unit key of the unit that leads it
 * @param health computed health
 * @param stale nothing heard of it since the last conference began
 * @param mine led or partnered by a unit of the person who asks
 * @param late active, and a milestone or its target is past its day
 * @param partner key of a unit that is a partner of it
 * @param differs its people claim another health than is computed
 */
public record InitiativeFilter(
        String text,
        Integer goal,
        String objective,
        String unit,
        Stage stage,
        Health health,
        boolean stale,
        boolean mine,
        boolean differs,
        boolean late,
        String partner)
        implements Serializable {

    public static final InitiativeFilter ALL =
            new InitiativeFilter(null, null, null, null, null, null, false, false, false, false, null);
}
