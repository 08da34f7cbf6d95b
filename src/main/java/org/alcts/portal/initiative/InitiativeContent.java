package org.alcts.portal.initiative;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.people.Office;

/**
 * All that people write about an initiative, as the form holds it: unfinished while it is a draft, so anything may be
 * null or empty until it is saved. Stage, health and percent are not among it: they change by updates only.
 *
 * @param ownerOffice the office in the lead unit that leads it; who that is follows from the terms of office
 * @param what what is done
 * @param forWhom whom it serves
 * @param benefit what they gain
 * @param outcomeMeasure how one will see that the outcome was reached
 */
public record InitiativeContent(
        String title,
        Long leadUnitId,
        Set<Long> partnerUnitIds,
        List<ObjectiveShare> objectives,
        Reach reach,
        String what,
        String forWhom,
        String benefit,
        PlannedDay start,
        PlannedDay target,
        List<PlannedMilestone> milestones,
        String expectedOutcome,
        String outcomeMeasure,
        Needs needs,
        Office ownerOffice,
        Visibility visibility,
        List<Link> links)
        implements Serializable {

    public InitiativeContent {
        partnerUnitIds = partnerUnitIds == null ? Set.of() : Set.copyOf(partnerUnitIds);
        objectives = objectives == null ? List.of() : List.copyOf(objectives);
        start = start == null ? PlannedDay.OPEN : start;
        target = target == null ? PlannedDay.OPEN : target;
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        needs = needs == null ? Needs.NOTHING : needs;
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** An empty form of a unit: led by its chair, within the unit, open to members. */
    public static InitiativeContent empty(Long leadUnitId) {
        return new InitiativeContent(
                null,
                leadUnitId,
                Set.of(),
                List.of(),
                Reach.OWN_UNIT,
                null,
                null,
                null,
                PlannedDay.OPEN,
                PlannedDay.OPEN,
                List.of(),
                null,
                null,
                Needs.NOTHING,
                Office.CHAIR,
                Visibility.MEMBERS,
                List.of());
    }
}
