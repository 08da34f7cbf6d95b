package org.alcts.portal.initiative.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alcts.portal.decision.Reach;

/**
 * A made-up initiative and what becomes of it.
 *
 * @param unit key of the lead unit
 * @param partners keys of the partner units
 * @param objectives share in percent by code, the primary one first
 * @param targetMeeting key of the conference meant by the target; null when a day is meant
 * @param milestones by day, in their order
 */
record ScriptedInitiative(
        String title,
        String unit,
        List<String> partners,
        Map<String, Integer> objectives,
        Reach reach,
        String what,
        String forWhom,
        String benefit,
        String expected,
        String measure,
        Long money,
        Integer hours,
        String slot,
        String publication,
        LocalDate start,
        LocalDate target,
        String targetMeeting,
        List<Step> milestones,
        List<ScriptedEvent> events) {

    record Step(String title, LocalDate due) {}
}
