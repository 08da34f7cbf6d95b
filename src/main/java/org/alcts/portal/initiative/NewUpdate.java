package org.alcts.portal.initiative;

import java.io.Serializable;
import java.util.Set;

/**
 * What somebody says of an active initiative's progress.
 *
 * @param percentDone 0 to 100, as its people see it
 * @param spentMinor money spent so far, in the smallest unit of the initiative's currency; null says nothing of it
 * @param differenceReason why the claim differs from what the portal computes; asked for only when it does
 * @param milestonesDone ids of milestones that are done now
 */
public record NewUpdate(
        long initiativeId,
        String narrative,
        Health healthClaimed,
        int percentDone,
        Long spentMinor,
        String differenceReason,
        Set<Long> milestonesDone)
        implements Serializable {}
