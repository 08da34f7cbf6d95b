package org.alcts.portal.initiative;

import java.io.Serializable;

/**
 * An initiative of another unit that looks like the one being written.
 *
 * @param objectives codes of those it serves, the primary one first
 * @param sameObjective whether the two serve an objective in common
 * @param score how much their words agree, 0 for not at all; comparable within one answer only
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
