package org.alcts.portal.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.MeetingRhythm;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one initiative with all that belongs to it. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class InitiativePages {

    private final Initiatives initiatives;
    private final InitiativeParts parts;
    private final InitiativeDetails details;
    private final KnownReferences references;
    private final MeetingCalendar meetings;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    InitiativePages(
            Initiatives initiatives,
            InitiativeParts parts,
            InitiativeDetails details,
            KnownReferences references,
            MeetingCalendar meetings,
            CurrentPerson currentPerson,
            Clock clock) {
        this.initiatives = initiatives;
        this.parts = parts;
        this.details = details;
        this.references = references;
        this.meetings = meetings;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Empty when there is no such initiative.
     *
     * @throws org.springframework.security.access.AccessDeniedException when it is not for this person to read
     */
    public Optional<InitiativePage> find(long id) {
        AssignmentsToday person = currentPerson.today();
        return initiatives.findById(id).map(initiative -> {
            InitiativePermissions.requireCanRead(initiative, person);
            return page(initiative, person);
        });
    }

    private InitiativePage page(Initiative initiative, AssignmentsToday person) {
        LocalDate today = LocalDate.now(clock);
        MeetingRhythm rhythm = meetings.rhythm();
        Description description = initiative.description();
        InitiativeDetails.Extra extra = details.extra(initiative.id());
        InitiativeContent content = parts.contentOf(initiative);
        LocalDate lastUpdate = initiative.lastUpdateOn().orElse(extra.createdOn());
        ComputedHealth computed = initiative.stage() != Stage.ACTIVE
                ? null
                : HealthRule.compute(
                        lastUpdate, references.lastDay(description.target()), content.milestones(), rhythm, today);
        Health claimed = initiative.healthClaimed().orElse(null);
        List<InitiativePage.LogEntry> log = details.log(initiative.id());
        boolean editor = InitiativePermissions.canEdit(initiative.leadUnitId(), person);
        return new InitiativePage(
                initiative.id(),
                description.title(),
                initiative.stage(),
                extra.stageSince(),
                extra.illustrative(),
                extra.createdOn(),
                initiative.approvedOn().orElse(null),
                claimed,
                computed,
                claimed != null && computed != null && claimed != computed.health(),
                Stage.IN_THEIR_HANDS.contains(initiative.stage()) && lastUpdate.isBefore(rhythm.staleBefore()),
                initiative.percentDone(),
                lastUpdate,
                details.units(Set.of(initiative.leadUnitId()), today).getFirst(),
                details.units(initiative.partnerUnitIds(), today),
                details.objectives(initiative.id()),
                initiative.reach(),
                description.visibility(),
                description.what(),
                description.forWhom(),
                description.benefit(),
                new InitiativePage.Planned(references.firstDay(description.start()), extra.startMeeting()),
                new InitiativePage.Planned(references.lastDay(description.target()), extra.targetMeeting()),
                content.milestones(),
                description.expectedOutcome(),
                description.outcomeMeasure(),
                description.needs(),
                log.stream()
                        .map(InitiativePage.LogEntry::spentMinor)
                        .filter(spent -> spent != null)
                        .findFirst()
                        .orElse(null),
                description.ownerOffice(),
                details.owners(initiative.leadUnitId(), description.ownerOffice(), today),
                initiative.links(),
                extra.outcome(),
                extra.lessons(),
                extra.closingReason(),
                log,
                actions(initiative, person),
                editor && initiative.stage() != Stage.PROPOSED,
                editor && initiative.stage() == Stage.ACTIVE);
    }

    private static Set<StageAction> actions(Initiative initiative, AssignmentsToday person) {
        Set<StageAction> actions = EnumSet.noneOf(StageAction.class);
        if (!InitiativePermissions.canChangeStage(initiative.leadUnitId(), person)) {
            return actions;
        }
        switch (initiative.stage()) {
            case IDEA -> {
                if (initiative.reach().needsBoard()) {
                    actions.add(StageAction.SUBMIT);
                } else if (InitiativePermissions.canStart(initiative.leadUnitId(), person)) {
                    actions.add(StageAction.START);
                }
                actions.addAll(Set.of(StageAction.DEFER, StageAction.DROP));
            }
            case PROPOSED -> actions.add(StageAction.WITHDRAW);
            case ACTIVE -> actions.addAll(Set.of(StageAction.COMPLETE, StageAction.DEFER, StageAction.DROP));
            case DEFERRED -> actions.addAll(Set.of(StageAction.RESUME, StageAction.DROP));
            case COMPLETED, DROPPED -> {}
        }
        return actions;
    }
}
