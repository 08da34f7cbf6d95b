package org.alcts.portal.initiative;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An active initiative as its people find it when they bring it up to date.
 *
 * @param objectives codes of those it serves, the primary one first
 * @param due whether something is expected of them now: it is not on track by what is computed today
 * @param computed health as of now, with its reasons
 * @param withUpdate health as it will be computed once an update of today is posted, with its reasons
 * @param claimed as last claimed; null when never
 * @param lastNarrative text of the last progress update; empty when there was none
 * @param lastSpentMinor money spent as last reported; null when never
 * @param milestones by day, done ones too
 * @param draft what the person was typing when they last left; null for nothing
 */
public record DueUpdate(
        long initiativeId,
        String title,
        String unitName,
        String acronym,
        String objectives,
        boolean due,
        boolean stale,
        ComputedHealth computed,
        ComputedHealth withUpdate,
        Health claimed,
        int percentDone,
        LocalDate lastUpdateOn,
        LocalDate targetDay,
        String targetName,
        String lastNarrative,
        Long lastSpentMinor,
        String currency,
        List<PlannedMilestone> milestones,
        NewUpdate draft)
        implements Serializable {}
