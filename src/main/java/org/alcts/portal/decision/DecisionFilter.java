package org.alcts.portal.decision;

import java.io.Serializable;

/**
 * Which decisions to list; null for all of them.
 *
 * @param unitKey the unit that led what was decided on
 * @param text somewhere in the title or the Board's reason
 */
public record DecisionFilter(Outcome outcome, String unitKey, String text) implements Serializable {

    public static final DecisionFilter ALL = new DecisionFilter(null, null, null);
}
