package org.alcts.portal.initiative;

import java.time.LocalDate;
import org.alcts.portal.decision.Reach;

/** A line of the export: what the list shows, and what there is no room for on a screen. */
public record InitiativeExport(
        long id,
        String title,
        String objectives,
        String unitName,
        String partners,
        Reach reach,
        Stage stage,
        Health health,
        Health claimed,
        boolean stale,
        LocalDate lateSince,
        String latePromise,
        int percentDone,
        LocalDate lastUpdateOn,
        LocalDate startDay,
        LocalDate targetDay,
        String what,
        String expectedOutcome,
        String outcome,
        Long moneyMinor,
        String currency,
        Integer staffHours,
        boolean illustrative) {}
