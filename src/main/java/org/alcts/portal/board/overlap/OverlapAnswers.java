package org.alcts.portal.board.overlap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.HeldOffice;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles overlaps, in two steps: the Board, or the office as its clerk, answers; the unit whose initiative changes carries the
 * answer out, since nobody else may change it. Until then the answer can be replaced by another one; its history stays.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.BOARD + "', '" + Roles.OFFICE + "')")
public class OverlapAnswers {

    private static final String ANSWER = """
            update overlap set state = :state, answer = :answer, leading_id = :leading, reason = :reason, answered_on = :today,
                   answered_by = :person, answered_by_name = :name, answered_as = :office, judged_as = :judged,
                   changed_by = :person, version = version + 1
             where id = :id and version = :version""";

    private static final String CARRIED_OUT = """
            update overlap set state = 'RESOLVED', carried_out_on = :today, carried_out_by = :person, carried_out_by_name = :name,
                   carried_out_as = :office, changed_by = :person, version = version + 1
             where id = :id and version = :version""";

    private final Overlaps overlaps;
    private final OverlapFinder finder;
    private final InitiativeChanges changes;
    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final OfficeTitles titles;
    private final Clock clock;

    OverlapAnswers(
            Overlaps overlaps,
            OverlapFinder finder,
            InitiativeChanges changes,
            JdbcClient jdbc,
            CurrentPerson currentPerson,
            OfficeTitles titles,
            Clock clock) {
        this.overlaps = overlaps;
        this.finder = finder;
        this.changes = changes;
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.titles = titles;
        this.clock = clock;
    }

    /**
     * Records the Board's answer.
     *
     * @param version as it was read
     * @throws Refused when it cannot be so, or somebody else answered meanwhile; the fields are those of {@link NewAnswer}
     */
    public void answer(long id, int version, NewAnswer entered) {
        AssignmentsToday person = currentPerson.today();
        OverlapRow overlap = overlaps.find(id).orElseThrow(OverlapAnswers::gone);
        OverlapPermissions.requireCanAnswer(
                overlap.first().leadUnitId(), overlap.second().leadUnitId(), person);
        if (overlap.isSettled()) {
            throw new Refused("", "overlap.refused.settled");
        }
        requireGood(overlap, entered);
        boolean none = entered.answer() == Answer.NO_OVERLAP;
        int written = jdbc.sql(ANSWER)
                .param("state", (none ? OverlapState.DISMISSED : OverlapState.ANSWERED).name())
                .param("answer", entered.answer().name())
                .param("leading", none ? null : entered.leadingId())
                .param("reason", entered.reason().strip())
                .param("today", LocalDate.now(clock))
                .param("person", person.personId())
                .param("name", person.name())
                .param("office", answering(person))
                .param(
                        "judged",
                        none
                                ? finder.essence(
                                        overlap.first().id(), overlap.second().id())
                                : null)
                .param("id", id)
                .param("version", version)
                .update();
        requireWritten(written);
    }

    /**
     * Carries the answer out: the other unit becomes a partner of the leading initiative, or the merged one is dropped with a
     * link to the one that goes on.
     *
     * @param version as it was read
     * @throws Refused when there is nothing to carry out, or the initiative's own rules stand against it
     */
    @PreAuthorize("hasRole('" + Roles.UNIT_WRITER + "')")
    public void carryOut(long id, int version) {
        AssignmentsToday person = currentPerson.today();
        OverlapRow overlap = overlaps.find(id).orElseThrow(OverlapAnswers::gone);
        if (overlap.state() != OverlapState.ANSWERED || overlap.isSettled()) {
            throw new Refused("", "overlap.refused.nothing-to-do");
        }
        OverlapRow.Side changed = overlap.toChange();
        OverlapPermissions.requireCanCarryOut(changed.leadUnitId(), person);
        requireWritten(jdbc.sql(CARRIED_OUT)
                .param("today", LocalDate.now(clock))
                .param("person", person.personId())
                .param("name", person.name())
                .param(
                        "office",
                        person.actingFor(changed.leadUnitId())
                                .map(titles::title)
                                .orElseThrow())
                .param("id", id)
                .param("version", version)
                .update());
        OverlapRow.Given answer = overlap.answer();
        if (answer.answer() == Answer.MERGE) {
            changes.merge(changed, answer.leading(), answer.reason());
        } else {
            changes.join(answer.leading(), overlap.other(answer.leading()));
        }
    }

    private static void requireGood(OverlapRow overlap, NewAnswer entered) {
        if (entered.answer() == null) {
            throw new Refused("answer", "overlap.refused.answer-missing");
        }
        if (entered.reason() == null || entered.reason().isBlank()) {
            throw new Refused("reason", "overlap.refused.reason-missing");
        }
        if (entered.reason().strip().length() > NewAnswer.LONGEST_REASON) {
            throw new Refused("reason", "overlap.refused.reason-long", NewAnswer.LONGEST_REASON);
        }
        if (entered.answer() == Answer.NO_OVERLAP) {
            return;
        }
        OverlapRow.Side leading =
                Objects.equals(entered.leadingId(), overlap.first().id())
                        ? overlap.first()
                        : Objects.equals(entered.leadingId(), overlap.second().id()) ? overlap.second() : null;
        if (leading == null) {
            throw new Refused("leadingId", "overlap.refused.leading-missing");
        }
        if (entered.answer() == Answer.JOINT_LEAD && leading.ownUnitOnly()) {
            throw new Refused("leadingId", "overlap.refused.own-unit", leading.title());
        }
    }

    /** A voting seat first: the office answers as the Board's clerk. */
    private String answering(AssignmentsToday person) {
        return person.actingOnBoard()
                .or(() -> person.held().stream()
                        .filter((HeldOffice held) -> held.unitKind() == UnitKind.OFFICE)
                        .findFirst())
                .map(titles::title)
                .orElse("");
    }

    private static void requireWritten(int rows) {
        if (rows == 0) {
            throw new Refused("", "overlap.refused.meanwhile");
        }
    }

    private static Refused gone() {
        return new Refused("", "overlap.refused.gone");
    }
}
