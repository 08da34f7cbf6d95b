package org.alcts.portal.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.decision.DecisionRequests;
import org.alcts.portal.decision.Subject;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves initiatives from stage to stage, for whoever writes for their unit today. Each move is an entry in the log. A
 * stage that does not allow the move is refused in words: most often somebody else was faster.
 */
@Service
@PreAuthorize("hasRole('" + Roles.UNIT_WRITER + "')")
@Transactional
public class InitiativeStages {

    private final Initiatives initiatives;
    private final InitiativeParts parts;
    private final Logbook logbook;
    private final DecisionRequests decisions;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    InitiativeStages(
            Initiatives initiatives,
            InitiativeParts parts,
            Logbook logbook,
            DecisionRequests decisions,
            CurrentPerson currentPerson,
            Clock clock) {
        this.initiatives = initiatives;
        this.parts = parts;
        this.logbook = logbook;
        this.decisions = decisions;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Puts it before the Board; locked from now until it is decided or withdrawn.
     *
     * @throws ContentRefused when the Board would miss something
     */
    public void submit(long id) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = toChange(id, person);
        requireReady(initiative);
        move(() -> initiative.submit(today()), initiative);
        Author author = logbook.author(person, initiative.leadUnitId());
        logbook.stage(initiative, UpdateKind.SUBMITTED, author, null);
        decisions.request(
                new Subject(
                        SubjectKind.INITIATIVE,
                        id,
                        initiative.description().title(),
                        initiative.leadUnitId(),
                        initiative.reach()),
                person,
                author.officeHeld());
    }

    /** Takes it back from the Board, to work on. */
    public void withdraw(long id) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = toChange(id, person);
        move(() -> initiative.withdraw(today()), initiative);
        decisions.withdraw(SubjectKind.INITIATIVE, id);
        log(initiative, UpdateKind.WITHDRAWN, person, null);
    }

    /**
     * Starts own-unit work; for whoever speaks for the unit.
     *
     * @throws ContentRefused when what is needed to see whether it succeeds is missing
     */
    public void start(long id) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = toChange(id, person);
        InitiativePermissions.requireCanStart(initiative.leadUnitId(), person);
        requireReady(initiative);
        move(() -> initiative.start(today()), initiative);
        log(initiative, UpdateKind.STARTED, person, null);
    }

    /** @param lessons what the next ones should know; blank for nothing @throws Refused without an outcome */
    public void complete(long id, String outcome, String lessons) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = toChange(id, person);
        String reached = needed("outcome", outcome, "initiative.refused.outcome-missing");
        String learnt = limited("lessons", lessons);
        move(() -> initiative.complete(reached, learnt, today()), initiative);
        log(initiative, UpdateKind.COMPLETED, person, reached);
    }

    /** @throws Refused without a reason */
    public void defer(long id, String reason) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = toChange(id, person);
        String why = needed("reason", reason, "initiative.refused.reason-missing");
        move(() -> initiative.defer(why, today()), initiative);
        log(initiative, UpdateKind.DEFERRED, person, why);
    }

    /** @param note what changed; blank for nothing */
    public void resume(long id, String note) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = toChange(id, person);
        String said = limited("reason", note);
        move(() -> initiative.resume(today()), initiative);
        log(initiative, UpdateKind.RESUMED, person, said);
    }

    /** @throws Refused without a reason */
    public void drop(long id, String reason) {
        AssignmentsToday person = currentPerson.today();
        Initiative initiative = toChange(id, person);
        String why = needed("reason", reason, "initiative.refused.reason-missing");
        move(() -> initiative.drop(why, today()), initiative);
        log(initiative, UpdateKind.DROPPED, person, why);
    }

    private Initiative toChange(long id, AssignmentsToday person) {
        Initiative initiative = initiatives.findToChange(id).orElseThrow(InitiativeFiling::gone);
        InitiativePermissions.requireCanChangeStage(initiative.leadUnitId(), person);
        return initiative;
    }

    private void requireReady(Initiative initiative) {
        List<Refused> missing = ContentCheck.toBegin(parts.contentOf(initiative));
        if (!missing.isEmpty()) {
            throw new ContentRefused(missing);
        }
    }

    private static void move(Runnable move, Initiative initiative) {
        try {
            move.run();
        } catch (IllegalStateException e) {
            throw new Refused("", "initiative.refused.stage." + initiative.stage());
        }
    }

    private void log(Initiative initiative, UpdateKind kind, AssignmentsToday person, String said) {
        logbook.stage(initiative, kind, logbook.author(person, initiative.leadUnitId()), said);
    }

    private static String needed(String field, String text, String key) {
        String tidy = limited(field, text);
        if (tidy == null) {
            throw new Refused(field, key);
        }
        return tidy;
    }

    static String limited(String field, String text) {
        String tidy = ContentText.text(text);
        if (tidy != null && tidy.length() > ContentCheck.LONGEST_TEXT) {
            throw new Refused(field, "initiative.refused.too-long", ContentCheck.LONGEST_TEXT, tidy.length());
        }
        return tidy;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
