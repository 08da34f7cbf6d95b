package org.alcts.portal.initiative.demonstration;

import java.time.LocalDate;
import java.util.Set;
import org.alcts.portal.decision.Outcome;

/** Something that happens to a made-up initiative on a day. What its stage does not allow by then does not happen. */
sealed interface ScriptedEvent {

    LocalDate day();

    record File(LocalDate day) implements ScriptedEvent {}

    record Submit(LocalDate day) implements ScriptedEvent {}

    /** @param reason null for an approval without remark */
    record Decide(LocalDate day, Outcome outcome, String reason) implements ScriptedEvent {}

    record Start(LocalDate day) implements ScriptedEvent {}

    /**
     * @param hopeful claims to be on track whatever is computed
     * @param reason what is said when the claim differs
     * @param spentShare share of the money asked for that is spent, in percent
     * @param done titles of the milestones that are done by then
     */
    record Progress(
            LocalDate day,
            String narrative,
            boolean hopeful,
            String reason,
            int percent,
            int spentShare,
            Set<String> done)
            implements ScriptedEvent {}

    record Complete(LocalDate day, String outcome, String lessons) implements ScriptedEvent {}

    record Defer(LocalDate day, String reason) implements ScriptedEvent {}

    record Drop(LocalDate day, String reason) implements ScriptedEvent {}
}
