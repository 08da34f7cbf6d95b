package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.PersonRecord;
import org.alcts.portal.people.TermRow;
import org.alcts.portal.people.TermsOfOffice;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** The offices that a person holds, held and will hold. */
class PersonTerms extends Div {

    private final TermsOfOffice terms;
    private final AssignmentsToday asking;
    private final LocalDate today;
    private final Runnable changed;

    PersonTerms(
            PersonRecord person,
            TermsOfOffice terms,
            UnitDirectory units,
            AssignmentsToday asking,
            LocalDate today,
            Runnable changed) {
        this.terms = terms;
        this.asking = asking;
        this.today = today;
        this.changed = changed;
        Section section = new Section(getTranslation("people.terms"), table(person)).framed();
        section.actions(new Button(
                getTranslation("people.term.assign"),
                VaadinIcon.PLUS.create(),
                click -> new TermDialog(terms, units.today(), asking, today, this::assigned)
                        .forPerson(person.id(), person.displayName())
                        .open()));
        add(section);
    }

    private Component table(PersonRecord person) {
        if (person.terms().isEmpty()) {
            return new EmptyState(getTranslation("people.terms.empty"));
        }
        return new DataTable<TermRow>(getTranslation("people.terms"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("people.column.office"), row -> new Span(Words.of(row.office())))
                .column(
                        getTranslation("people.column.unit"),
                        row -> new Anchor("units/" + row.unitKey(), row.unitName()))
                .text(getTranslation("people.column.period"), row -> Words.period(row.from(), row.to()))
                .column(getTranslation("people.column.phase"), row -> phase(row, today))
                .text(getTranslation("people.column.obtained"), row -> Words.of(row.obtained()))
                .text(getTranslation("people.column.note"), PersonTerms::note)
                .column(getTranslation("people.column.step"), row -> mayEnd(row) ? end(row) : null)
                .rows(person.terms());
    }

    static Component phase(TermRow row, LocalDate today) {
        return switch (row.phaseOn(today)) {
            case CURRENT -> new StatusBadge(Tone.GOOD, Words.text("people.phase.CURRENT"));
            case COMING -> new StatusBadge(Tone.INFO, Words.text("people.phase.COMING"));
            case ENDED -> new StatusBadge(Tone.NEUTRAL, Words.text("people.phase.ENDED"));
        };
    }

    private static String note(TermRow row) {
        if (row.note() == null || row.endReason() == null) {
            return row.note() == null ? row.endReason() : row.note();
        }
        return row.note() + " · " + row.endReason();
    }

    /** The same rule as the service's, so that no button is shown that would only be refused. */
    private boolean mayEnd(TermRow row) {
        boolean theirs = row.office() == Office.SYSTEM_ADMINISTRATOR
                ? asking.isAdministrator()
                : asking.isOffice() || asking.isAdministrator() && row.unitKind() == UnitKind.OFFICE;
        return theirs && row.phaseOn(today) != TermRow.Phase.ENDED;
    }

    private Component end(TermRow row) {
        return PersonMemberships.small(
                "people.end",
                getTranslation("people.end.of", Words.of(row.office())),
                () -> ending(terms, row, today, this::ended).open());
    }

    static EndDialog ending(TermsOfOffice terms, TermRow row, LocalDate today, Runnable ended) {
        EndDialog dialog = new EndDialog(
                Words.text("people.term.end", row.personName(), Words.of(row.office())),
                Words.text("people.term.end.consequence"),
                today.isBefore(row.from()) ? row.from() : today,
                end -> {
                    terms.end(row.id(), row.version(), end.lastDay(), end.reason(), end.alsoBoardSeat());
                    ended.run();
                });
        return row.obtained() != Obtained.EX_OFFICIO && terms.hasBoardSeatBeside(row.id())
                ? dialog.offerBoardSeat()
                : dialog;
    }

    private void ended() {
        Notices.done(getTranslation("people.term.ended"));
        changed.run();
    }

    private void assigned() {
        Notices.done(getTranslation("people.term.assigned"));
        changed.run();
    }
}
