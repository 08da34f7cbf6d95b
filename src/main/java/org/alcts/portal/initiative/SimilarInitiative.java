package org.alcts.portal.initiative;

import java.io.Serializable;

/**
 * An initiative of another unit that looks like the one being written.
 *
 * @param objectives codes of those it serves, the primary one first
 * @param sameObjective whether the two serve an objective in common
 * @param score how much of the typed title's words it has, 0 to 1, and a little more for a common objective
 */
public record SimilarInitiative(
        long id,
        String title,
        String unitName,
        String acronym,
        Stage stage,
        String objectives,
        boolean sameObjective,
        double score)
        implements Serializable {}
