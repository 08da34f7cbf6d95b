package org.alcts.portal.board.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.HeldOffice;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes values and targets. The office enters; whoever writes for a unit proposes, and the office takes a proposal over
 * or refuses it; the Board's voting members set targets. Nothing that was written is ever changed: a correction is a newer
 * entry for the same day, and says why.
 */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
@Transactional
public class MeasureEntries {

    private static final String WRITE = """
            insert into measure_value (measure_id, edition, as_of, value, counted, counted_of, note, source, origin,
                   entered_on, entered_by, entered_as, state, changed_by)
            select id, edition, :asOf, :value, :counted, :countedOf, :note, :source, :origin, :today, :person, :office, :state, :person
              from measure where id = :measure""";

    private static final String SETTLE = """
            update measure_value set state = :state, changed_by = :person where id = :id and state = 'PROPOSED'""";

    private static final String TARGET = """
            insert into measure_target (measure_id, value, upper, due, note, set_on, set_by, set_as, changed_by)
            values (:measure, :value, :upper, :due, :note, :today, :person, :office, :person)""";

    private final JdbcClient jdbc;
    private final MeasureReader reader;
    private final CurrentPerson currentPerson;
    private final OfficeTitles titles;
    private final Clock clock;

    MeasureEntries(
            JdbcClient jdbc, MeasureReader reader, CurrentPerson currentPerson, OfficeTitles titles, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.currentPerson = currentPerson;
        this.titles = titles;
        this.clock = clock;
    }

    /** @throws Refused when it cannot be so; the fields are those of {@link NewValue} */
    public void enter(String measureKey, NewValue entered) {
        MeasureStanding measure = measure(measureKey);
        MeasureCheck.require(entered, measure, LocalDate.now(clock));
        if (recordedOn(measure, entered.asOf())) {
            throw new Refused("asOf", "measure.refused.day-taken");
        }
        write(measure, entered, Origin.ENTERED, "VALID", currentPerson.today());
    }

    /**
     * Puts a newer value for the same day in place of a recorded one, which stays on record.
     *
     * @throws Refused when there is nothing to correct on that day, the note is missing, or the value cannot be so
     */
    public void correct(String measureKey, NewValue entered) {
        MeasureStanding measure = measure(measureKey);
        MeasureCheck.require(entered, measure, LocalDate.now(clock));
        if (!recordedOn(measure, entered.asOf())) {
            throw new Refused("asOf", "measure.refused.nothing-to-correct");
        }
        if (MeasureCheck.blank(entered.note())) {
            throw new Refused("note", "measure.refused.correction-why");
        }
        write(measure, entered, Origin.CORRECTION, "VALID", currentPerson.today());
    }

    /** @throws Refused when it cannot be so; the fields are those of {@link NewValue} */
    @PreAuthorize("hasRole('" + Roles.UNIT_WRITER + "')")
    public void propose(String measureKey, NewValue entered) {
        MeasureStanding measure = measure(measureKey);
        MeasureCheck.require(entered, measure, LocalDate.now(clock));
        write(measure, entered, Origin.ENTERED, "PROPOSED", currentPerson.today());
    }

    /** Takes a proposed value into the series. @throws Refused when somebody settled it meanwhile */
    public void accept(long valueId) {
        settle(valueId, "VALID");
    }

    /** Keeps a proposed value out of the series. @throws Refused when somebody settled it meanwhile */
    public void refuse(long valueId) {
        settle(valueId, "REFUSED");
    }

    /** @throws Refused when it cannot be so; the fields are those of {@link NewTarget} */
    @PreAuthorize("hasRole('" + Roles.BOARD + "')")
    public void setTarget(String measureKey, NewTarget entered) {
        AssignmentsToday person = currentPerson.today();
        if (!person.votesOnBoard()) {
            throw new AccessDeniedException("No vote on the Board today: " + person.personId());
        }
        MeasureStanding measure = measure(measureKey);
        MeasureCheck.require(entered, measure, LocalDate.now(clock));
        jdbc.sql(TARGET)
                .param("measure", measure.id())
                .param("value", entered.value())
                .param("upper", entered.upper())
                .param("due", entered.due())
                .param("note", stripped(entered.note()))
                .param("today", LocalDate.now(clock))
                .param("person", person.personId())
                .param("office", person.actingOnBoard().map(titles::title).orElseThrow())
                .update();
    }

    private void settle(long valueId, String state) {
        int settled = jdbc.sql(SETTLE)
                .param("state", state)
                .param("person", currentPerson.today().personId())
                .param("id", valueId)
                .update();
        if (settled == 0) {
            throw new Refused("", "measure.refused.settled");
        }
    }

    private MeasureStanding measure(String key) {
        return reader.find(key).map(MeasurePage::standing).orElseThrow(() -> new Refused("", "measure.refused.gone"));
    }

    private boolean recordedOn(MeasureStanding measure, LocalDate day) {
        return jdbc.sql("select count(*) from measure_value where measure_id = ? and as_of = ? and state = 'VALID'")
                        .params(measure.id(), day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void write(
            MeasureStanding measure, NewValue entered, Origin origin, String state, AssignmentsToday person) {
        Optional<HeldOffice> held = person.held().stream()
                .filter(one -> person.isOffice() || one.office().writesForUnit())
                .findFirst();
        jdbc.sql(WRITE)
                .param("measure", measure.id())
                .param("asOf", entered.asOf())
                .param("value", entered.value())
                .param("counted", entered.counted())
                .param("countedOf", entered.countedOf())
                .param("note", stripped(entered.note()))
                .param("source", stripped(entered.source()))
                .param("origin", origin.name())
                .param("today", LocalDate.now(clock))
                .param("person", person.personId())
                .param("office", held.map(titles::title).orElse(person.name()))
                .param("state", state)
                .update();
    }

    private static String stripped(String text) {
        return MeasureCheck.blank(text) ? null : text.strip();
    }
}
