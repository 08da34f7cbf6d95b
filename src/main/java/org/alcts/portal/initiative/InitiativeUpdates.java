package org.alcts.portal.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts progress updates of active initiatives: for whoever writes for the lead unit today, and the office. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
@Transactional
public class InitiativeUpdates {

    /** Ten million in a currency with cents: more is a slip of the finger. */
    private static final long MOST_MONEY = 1_000_000_000L;

    private final Initiatives initiatives;
    private final Milestones milestones;
    private final KnownReferences references;
    private final Logbook logbook;
    private final UpdateDraftStore drafts;
    private final MeetingCalendar meetings;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    InitiativeUpdates(
            Initiatives initiatives,
            Milestones milestones,
            KnownReferences references,
            Logbook logbook,
            UpdateDraftStore drafts,
            MeetingCalendar meetings,
            CurrentPerson currentPerson,
            Clock clock) {
        this.initiatives = initiatives;
        this.milestones = milestones;
        this.references = references;
        this.logbook = logbook;
        this.drafts = drafts;
        this.meetings = meetings;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * The health as it will be computed once an update of today is posted with these milestones done, so that the form
     * can ask for the reason of a difference while the update is still being written.
     */
    @Transactional(readOnly = true)
    public ComputedHealth computedWith(long initiativeId, Set<Long> milestonesDone) {
        Initiative initiative = initiatives.findById(initiativeId).orElseThrow(InitiativeFiling::gone);
        InitiativePermissions.requireCanEdit(initiative.leadUnitId(), currentPerson.today());
        return computed(initiative, milestonesDone);
    }

    /** Keeps what the person is typing, right or wrong, until it is posted. */
    public void keep(NewUpdate typed) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = initiatives.findById(typed.initiativeId()).orElseThrow(InitiativeFiling::gone);
        InitiativePermissions.requireCanEdit(initiative.leadUnitId(), person);
        drafts.keep(person.personId(), typed, clock.instant());
    }

    /** What the person was typing when they last left; theirs only. */
    @Transactional(readOnly = true)
    public Optional<NewUpdate> draft(long initiativeId) {
        return Optional.ofNullable(drafts.find(currentPerson.signedIn().personId(), List.of(initiativeId))
                .get(initiativeId));
    }

    /**
     * Posts the update. It cannot be changed afterwards.
     *
     * @throws Refused when the narrative, the claim, or the reason of a difference is missing, a number is out of range,
     *     or the initiative is not active; the fields are those of {@link NewUpdate}
     */
    public void post(NewUpdate entered) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = initiatives.findToChange(entered.initiativeId()).orElseThrow(InitiativeFiling::gone);
        InitiativePermissions.requireCanEdit(initiative.leadUnitId(), person);
        if (initiative.stage() != Stage.ACTIVE) {
            throw new Refused("", "initiative.refused.stage." + initiative.stage());
        }
        NewUpdate update = tidy(entered);
        ComputedHealth computed = computed(initiative, update.milestonesDone());
        requireGood(update, computed);
        initiative.progress(update.healthClaimed(), update.percentDone());
        logbook.progress(initiative, update, computed.health(), logbook.author(person, initiative.leadUnitId()));
        initiatives.saveAndFlush(initiative);
        milestones.findByInitiativeIdOrderByDueOnAscIdAsc(initiative.id()).stream()
                .filter(milestone -> update.milestonesDone().contains(milestone.id()))
                .filter(milestone -> milestone.planned().doneOn() == null)
                .forEach(milestone -> milestone.doneOn(LocalDate.now(clock)));
        milestones.flush();
        drafts.remove(person.personId(), initiative.id());
    }

    private ComputedHealth computed(Initiative initiative, Set<Long> milestonesDone) {
        LocalDate today = LocalDate.now(clock);
        List<PlannedMilestone> planned = milestones.findByInitiativeIdOrderByDueOnAscIdAsc(initiative.id()).stream()
                .map(Milestone::planned)
                .map(m -> milestonesDone.contains(m.id()) && m.doneOn() == null
                        ? new PlannedMilestone(m.id(), m.title(), m.dueOn(), m.weight(), today)
                        : m)
                .toList();
        LocalDate target = references.lastDay(initiative.description().target());
        return HealthRule.compute(today, target, planned, meetings.rhythm(), today);
    }

    private static NewUpdate tidy(NewUpdate entered) {
        return new NewUpdate(
                entered.initiativeId(),
                InitiativeStages.limited("narrative", entered.narrative()),
                entered.healthClaimed(),
                entered.percentDone(),
                entered.spentMinor(),
                InitiativeStages.limited("differenceReason", entered.differenceReason()),
                entered.milestonesDone() == null ? Set.of() : Set.copyOf(entered.milestonesDone()));
    }

    private static void requireGood(NewUpdate update, ComputedHealth computed) {
        if (update.narrative() == null) {
            throw new Refused("narrative", "initiative.refused.narrative-missing");
        }
        if (update.healthClaimed() == null) {
            throw new Refused("healthClaimed", "initiative.refused.health-missing");
        }
        if (update.percentDone() < 0 || update.percentDone() > 100) {
            throw new Refused("percentDone", "initiative.refused.percent");
        }
        if (update.spentMinor() != null && (update.spentMinor() < 0 || update.spentMinor() > MOST_MONEY)) {
            throw new Refused("spentMinor", "initiative.refused.money");
        }
        if (update.healthClaimed() != computed.health() && update.differenceReason() == null) {
            throw new Refused("differenceReason", "initiative.refused.difference-reason");
        }
    }
}
