package org.alcts.portal.board.publication;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;

/**
 * An initiative as everybody may read it: what it is for and how far it is. What it asks for (money, hours, slots), what it spent,
 * its lessons, its links and the names of persons are not among it.
 *
 * @param objectives codes of those it serves, the primary one first
 * @param leadOffice the office in the lead unit that leads it
 * @param health computed; null unless it is active
 * @param overdue number of milestones overdue
 * @param outcome null unless it is completed
 * @param closingReason why it was put off or given up; else null
 * @param illustrative made up for a demonstration
 */
public record PublicInitiative(
        long id,
        String address,
        String title,
        List<String> objectives,
        PublicUnit leadUnit,
        String leadOffice,
        List<PublicUnit> partners,
        Reach reach,
        Stage stage,
        LocalDate stageSince,
        LocalDate approvedOn,
        Health health,
        int percentDone,
        int overdue,
        LocalDate lastUpdateOn,
        Planned start,
        Planned target,
        String what,
        String forWhom,
        String benefit,
        String expectedOutcome,
        String outcomeMeasure,
        String outcome,
        String closingReason,
        List<Milestone> milestones,
        boolean illustrative) {

    /** @param day null while open @param conference the one that is meant; null when a day is */
    public record Planned(LocalDate day, String conference) {}

    /** @param done null until it is */
    public record Milestone(String title, LocalDate due, LocalDate done) {}

    public long milestonesDone() {
        return milestones.stream().filter(milestone -> milestone.done() != null).count();
    }
}
