package org.alcts.portal.initiative;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An initiative in a list.
 *
 * @param objectives codes of those it serves, the primary one first: "3.1, 5.4"
 * @param health computed; null unless it is active
 * @param claimed null when nothing was claimed yet
 * @param differs whether the claim is another than what is computed
 * @param lateSince the day of the oldest promise that is not kept; null unless active and late
 * @param latePromise title of the milestone that was promised for that day; null where it is the target of the whole
 * @param targetDay null when none is set
 * @param targetName the conference that is meant by it, such as "Annual 2009"; null when it is a day
 */
public record InitiativeRow(
        long id,
        String title,
        String objectives,
        String unitKey,
        String unitName,
        String acronym,
        Stage stage,
        Health health,
        Health claimed,
        boolean differs,
        boolean stale,
        LocalDate lateSince,
        String latePromise,
        int percentDone,
        LocalDate lastUpdateOn,
        LocalDate targetDay,
        String targetName,
        boolean illustrative)
        implements Serializable {}
