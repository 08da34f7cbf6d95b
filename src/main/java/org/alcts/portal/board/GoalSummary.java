package org.alcts.portal.board;

import java.io.Serializable;

/**
 * A goal area in figures. Initiatives are counted once however many objectives or partners they have.
 *
 * @param objectives number of objectives valid today
 * @param covered number of those that an active initiative serves
 * @param active initiatives that are active
 * @param atRisk of the active ones, by computed health
 * @param stalled of the active ones, by computed health
 * @param stale active ones and ideas of which nothing was heard since the last conference began
 * @param late active ones of which a milestone or the target is past its day
 * @param differing active ones whose claimed health is not the computed one
 */
public record GoalSummary(
        int number,
        String title,
        int objectives,
        int covered,
        int active,
        int atRisk,
        int stalled,
        int stale,
        int late,
        int differing)
        implements Serializable {}
