package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.platform.record.Period;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives offices to persons and ends them. Since every right comes from an office, this is where rights are given: the
 * office may give all but the running of the portal; the administrator gives that, and seats in the office, and no more.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.OFFICE + "', '" + Roles.ADMINISTRATOR + "')")
@Transactional
public class TermsOfOffice {

    private final Assignments assignments;
    private final Persons persons;
    private final Units units;
    private final CurrentPerson currentPerson;

    TermsOfOffice(Assignments assignments, Persons persons, Units units, CurrentPerson currentPerson) {
        this.assignments = assignments;
        this.persons = persons;
        this.units = units;
        this.currentPerson = currentPerson;
    }

    /**
     * Gives the office, and the Board seat beside it where that is asked for.
     *
     * @return id of the assignment
     * @throws Refused when something is missing, units of this kind have no such office, the unit does not exist on the first
     *     day, the person holds the office already, or another one holds it who is not acting while there is one seat only
     */
    public long assign(NewTerm term) {
        requireComplete(term);
        Unit unit = units.findToAppoint(term.unitId())
                .orElseThrow(() -> new Refused("unit", "people.refused.unit-missing"));
        requireMayGive(term.office(), unit.kind());
        if (!term.office().isOf(unit.kind())) {
            throw new Refused("office", "people.refused.office-not-there");
        }
        Period period = Dated.period(term.from(), term.to());
        if (!unit.existsOn(term.from())) {
            throw new Refused("from", "people.refused.unit-not-then");
        }
        requireFreeSeat(term, period);
        String note = Dated.limited("note", term.note(), Dated.LONGEST_REASON);
        Assignment given = assignments.save(new Assignment(
                term.personId(), term.unitId(), term.office(), term.obtained(), term.voting(), period, note));
        if (term.boardSeatToo() && term.office().bringsBoardSeat(unit.kind())) {
            giveBoardSeat(term.personId(), term.obtained(), period);
        }
        return given.id();
    }

    /**
     * Ends the term, that day included; the Board seat that came with it too where that is asked for.
     *
     * @throws Refused when the day lies before the term began or after it ended, no reason is given, or somebody else
     *     changed the term meanwhile
     */
    public void end(long assignmentId, int version, LocalDate lastDay, String reason, boolean boardSeatToo) {
        Assignment term =
                assignments.findById(assignmentId).orElseThrow(() -> new Refused("", "people.refused.no-term"));
        Unit unit = units.findById(term.unitId()).orElseThrow();
        requireMayGive(term.office(), unit.kind());
        if (term.version() != version) {
            throw new Refused("", "people.refused.term-changed");
        }
        Dated.requireEnd(term.period(), lastDay);
        String why = Dated.reason(reason);
        term.endOn(lastDay, why);
        if (boardSeatToo) {
            boardSeatBeside(term)
                    .filter(seat -> !seat.period().begins().isAfter(lastDay))
                    .ifPresent(seat -> seat.endOn(lastDay, why));
        }
    }

    /** Whether the person of this term sits on the Board by it. */
    @Transactional(readOnly = true)
    public boolean hasBoardSeatBeside(long assignmentId) {
        return assignments.findById(assignmentId).flatMap(this::boardSeatBeside).isPresent();
    }

    private Optional<Assignment> boardSeatBeside(Assignment term) {
        UnitKind kind = units.findById(term.unitId()).orElseThrow().kind();
        if (!term.office().bringsBoardSeat(kind)) {
            return Optional.empty();
        }
        return assignments.findByPersonId(term.personId()).stream()
                .filter(other -> other.obtained() == Obtained.EX_OFFICIO)
                .filter(other -> units.findById(other.unitId()).orElseThrow().kind() == UnitKind.BOARD)
                .filter(other -> Dated.overlap(other.period(), term.period()))
                .findFirst();
    }

    private void giveBoardSeat(long personId, Obtained obtained, Period period) {
        Unit board = units.findByKind(UnitKind.BOARD).stream()
                .filter(unit -> unit.existsOn(period.begins()))
                .findFirst()
                .orElseThrow(() -> new Refused("boardSeatToo", "people.refused.no-board"));
        String note = obtained == Obtained.ACTING ? "Acting" : null;
        assignments.save(new Assignment(personId, board.id(), Office.MEMBER, Obtained.EX_OFFICIO, true, period, note));
    }

    private void requireComplete(NewTerm term) {
        if (term.personId() == null || !persons.existsById(term.personId())) {
            throw new Refused("person", "people.refused.person-missing");
        }
        if (term.unitId() == null) {
            throw new Refused("unit", "people.refused.unit-missing");
        }
        if (term.office() == null) {
            throw new Refused("office", "people.refused.office-missing");
        }
        if (term.obtained() == null) {
            throw new Refused("obtained", "people.refused.obtained-missing");
        }
    }

    private void requireFreeSeat(NewTerm term, Period period) {
        for (Assignment other : assignments.findByUnitIdAndOffice(term.unitId(), term.office())) {
            if (!Dated.overlap(other.period(), period)) {
                continue;
            }
            if (other.personId() == term.personId()) {
                throw new Refused(
                        "person", "people.refused.holds-already", other.period().begins());
            }
            boolean acting = term.obtained() == Obtained.ACTING || other.obtained() == Obtained.ACTING;
            if (term.office().singleSeat() && !acting) {
                throw new Refused(
                        "from",
                        other.period().ends().isPresent()
                                ? "people.refused.seat-taken-until"
                                : "people.refused.seat-taken",
                        persons.findById(other.personId()).orElseThrow().displayName(),
                        other.period().begins(),
                        other.period().ends().<Object>map(day -> day).orElse(""));
            }
        }
    }

    private void requireMayGive(Office office, UnitKind kind) {
        AssignmentsToday asking = currentPerson.today();
        boolean ofThePortal = office == Office.SYSTEM_ADMINISTRATOR;
        boolean allowed = ofThePortal
                ? asking.isAdministrator()
                : asking.isOffice() || asking.isAdministrator() && kind == UnitKind.OFFICE;
        if (!allowed) {
            throw new AccessDeniedException("Not theirs to give: " + office + " in a unit of kind " + kind);
        }
    }
}
