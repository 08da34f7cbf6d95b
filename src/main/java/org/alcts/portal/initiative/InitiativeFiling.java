package org.alcts.portal.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files initiatives and corrects what they say. For whoever writes for the lead unit today, and the office. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
@Transactional
public class InitiativeFiling {

    private final Initiatives initiatives;
    private final InitiativeParts parts;
    private final KnownReferences references;
    private final Logbook logbook;
    private final DraftStore drafts;
    private final List<FilingReasons> reasons;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    InitiativeFiling(
            Initiatives initiatives,
            InitiativeParts parts,
            KnownReferences references,
            Logbook logbook,
            DraftStore drafts,
            List<FilingReasons> reasons,
            CurrentPerson currentPerson,
            Clock clock) {
        this.initiatives = initiatives;
        this.parts = parts;
        this.references = references;
        this.logbook = logbook;
        this.drafts = drafts;
        this.reasons = reasons;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What the form begins with. @throws Refused when there is no such initiative, or it is before the Board */
    @Transactional(readOnly = true)
    public InitiativeContent open(long id) {
        Initiative initiative = initiatives.findById(id).orElseThrow(() -> gone());
        InitiativePermissions.requireCanEdit(initiative.leadUnitId(), currentPerson.today());
        requireUnlocked(initiative);
        return parts.contentOf(initiative);
    }

    /**
     * What an initiative would be filed for.
     *
     * @param reference as it stands in an address or a draft; may be null
     * @return empty when it means nothing to anybody, or not to this person
     */
    @Transactional(readOnly = true)
    public Optional<FilingReason> reason(String reference) {
        return reasons.stream().flatMap(known -> known.find(reference).stream()).findFirst();
    }

    /** As {@link #file(InitiativeContent, String)}, for no reason but its own. */
    public long file(InitiativeContent entered) {
        return file(entered, null);
    }

    /**
     * Files a new initiative as an idea and forgets the person's draft of it.
     *
     * @param reason reference to what it is filed for; one that means nothing keeps nothing from being filed
     * @return its id
     * @throws ContentRefused when something is missing or wrong
     */
    public long file(InitiativeContent entered, String reason) {
        AssignmentsToday person = currentPerson.today();
        InitiativeContent content = ContentText.tidy(entered);
        requireGood(content, null);
        InitiativePermissions.requireCanEdit(content.leadUnitId(), person);
        LocalDate today = LocalDate.now(clock);
        Initiative initiative =
                initiatives.saveAndFlush(new Initiative(content, person.personId(), today, clock.instant()));
        parts.writeMilestones(initiative, content.milestones());
        logbook.stage(initiative, UpdateKind.FILED, logbook.author(person, content.leadUnitId()), null);
        drafts.remove(person.personId(), null);
        say(reason, initiative.id(), content);
        return initiative.id();
    }

    private void say(String reason, long id, InitiativeContent content) {
        long objective = content.objectives().stream()
                .filter(ObjectiveShare::primary)
                .findFirst()
                .orElseThrow()
                .objectiveId();
        for (FilingReasons known : reasons) {
            known.find(reason).ifPresent(found -> known.filed(found, id, objective));
        }
    }

    /**
     * Saves what was changed, and forgets the person's draft of it.
     *
     * @param opened what the form began with: when something else stands by now, nothing is saved
     * @throws SavedMeanwhile when somebody else saved other content since
     * @throws ContentRefused when something is missing or wrong, or its reach would outgrow what was approved
     * @throws Refused when it is before the Board
     */
    public void revise(long id, InitiativeContent opened, InitiativeContent entered) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = initiatives.findToChange(id).orElseThrow(() -> gone());
        InitiativePermissions.requireCanEdit(initiative.leadUnitId(), person);
        requireUnlocked(initiative);
        InitiativeContent now = parts.contentOf(initiative);
        InitiativeContent content = ContentText.tidy(entered);
        if (!now.equals(opened)) {
            throw parts.savedMeanwhile(initiative, now);
        }
        requireGood(content, now);
        InitiativePermissions.requireCanEdit(content.leadUnitId(), person);
        requireWithinApproval(initiative, content);
        if (!content.equals(now)) {
            initiative.revise(content, clock.instant());
            // The parent first: its rows then mark the moments of its history, and its parts' rows lie after them.
            initiatives.saveAndFlush(initiative);
            parts.writeMilestones(initiative, content.milestones());
        }
        drafts.remove(person.personId(), id);
    }

    private void requireGood(InitiativeContent content, InitiativeContent before) {
        LocalDate today = LocalDate.now(clock);
        List<Refused> refusals = new ArrayList<>(ContentCheck.toSave(
                content, references.firstDay(content.start()), references.lastDay(content.target())));
        content.milestones().stream()
                .map(PlannedMilestone::doneOn)
                .filter(day -> day != null && day.isAfter(today))
                .findFirst()
                .ifPresent(day -> refusals.add(new Refused("milestones", "initiative.refused.done-in-future", day)));
        if (content.leadUnitId() != null) {
            refusals.addAll(references.check(content, before, today));
        }
        if (!refusals.isEmpty()) {
            throw new ContentRefused(refusals);
        }
    }

    private static void requireWithinApproval(Initiative initiative, InitiativeContent content) {
        boolean approved = initiative.approvedOn().isPresent();
        if (approved && content.reach().widerThan(initiative.reach())) {
            throw new ContentRefused(List.of(new Refused("reach", "initiative.refused.reach-approved")));
        }
        if (approved
                && !Objects.equals(content.leadUnitId(), initiative.leadUnitId())
                && initiative.reach().needsBoard()) {
            throw new ContentRefused(List.of(new Refused("leadUnit", "initiative.refused.lead-approved")));
        }
    }

    private static void requireUnlocked(Initiative initiative) {
        if (initiative.stage() == Stage.PROPOSED) {
            throw new Refused("", "initiative.refused.locked");
        }
    }

    static Refused gone() {
        return new Refused("", "initiative.refused.gone");
    }
}
