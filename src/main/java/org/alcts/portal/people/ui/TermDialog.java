package org.alcts.portal.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.MemberDirectory;
import org.alcts.portal.people.MemberFilter;
import org.alcts.portal.people.MemberRow;
import org.alcts.portal.people.NewTerm;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.TermsOfOffice;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** Gives somebody an office, and the Board seat that comes with it. */
class TermDialog extends EntryDialog {

    private final ComboBox<UnitSummary> unit = new ComboBox<>(getTranslation("people.column.unit"));
    private final ComboBox<Office> office = new ComboBox<>(getTranslation("people.column.office"));
    private final Select<Obtained> obtained = new Select<>();
    private final Checkbox voting = new Checkbox(getTranslation("people.term.voting"));
    private final Checkbox boardSeat = new Checkbox(getTranslation("people.term.board-seat"), true);
    private final DayField from;
    private final DayField to;
    private final TextField note = new TextField(getTranslation("people.column.note"));
    private final List<Office> givable;
    private Long personId;

    /** @param today by the portal's clock: the first day proposed; the last one is the end of the term year */
    TermDialog(
            TermsOfOffice terms, List<UnitSummary> units, AssignmentsToday asking, LocalDate today, Runnable assigned) {
        super(Words.text("people.term.assign"), Words.text("people.term.assign.yes"));
        unit.setItems(units.stream()
                .filter(u -> asking.isOffice() || u.kind() == UnitKind.OFFICE)
                .toList());
        unit.setItemLabelGenerator(UnitSummary::name);
        givable = Arrays.stream(Office.values())
                .filter(o -> o != Office.SYSTEM_ADMINISTRATOR || asking.isAdministrator())
                .toList();
        office.setItems(givable);
        office.setItemLabelGenerator(Words::of);
        obtained.setLabel(getTranslation("people.column.obtained"));
        obtained.setItems(Obtained.values());
        obtained.setItemLabelGenerator(Words::of);
        obtained.setValue(Obtained.ELECTED);
        from = new DayField(getTranslation("people.column.from"), today);
        to = new DayField(getTranslation("people.column.to"), endOfTermYear(today));
        to.setHelperText(getTranslation("people.open-ended.help"));
        unit.addValueChangeListener(change -> offerOffices());
        office.addValueChangeListener(change -> offer());
        wide("unit", unit);
        field("office", office);
        field("obtained", obtained);
        field("from", from);
        field("to", to);
        plain(voting);
        plain(boardSeat);
        form().setColspan(boardSeat, 2);
        wide("note", note);
        offer();
        onSave(() -> {
            terms.assign(entered());
            close();
            assigned.run();
        });
    }

    /** The term is for this person; nobody else can be chosen. */
    TermDialog forPerson(long id, String name) {
        personId = id;
        setHeaderTitle(getTranslation("people.term.assign.to", name));
        return this;
    }

    /** Lets a person be searched by name, address or institution. */
    TermDialog choosingFrom(MemberDirectory directory) {
        ComboBox<MemberRow> person = new ComboBox<>(getTranslation("people.column.person"));
        person.setItemsPageable((page, text) -> directory.page(
                new MemberFilter(text == null || text.isBlank() ? null : text, null, null, null, null), page));
        person.setItemLabelGenerator(row -> row.displayName() + " · " + row.email());
        person.addValueChangeListener(change ->
                personId = change.getValue() == null ? null : change.getValue().id());
        wide("person", person);
        form().addComponentAsFirst(person);
        return this;
    }

    /** Proposes the unit and the office. */
    TermDialog of(UnitSummary proposedUnit, Office proposedOffice) {
        unit.setValue(proposedUnit);
        office.setValue(proposedOffice);
        return this;
    }

    private NewTerm entered() {
        return new NewTerm(
                personId,
                unit.getValue() == null ? null : unit.getValue().id(),
                office.getValue(),
                obtained.getValue(),
                voting.isVisible() && voting.getValue(),
                from.getValue(),
                to.getValue(),
                note.getValue(),
                boardSeat.isVisible() && boardSeat.getValue());
    }

    /** Those that units of the chosen kind have; what was chosen stays where it fits. */
    private void offerOffices() {
        Office chosen = office.getValue();
        office.setItems(givable.stream()
                .filter(o -> unit.isEmpty() || o.isOf(unit.getValue().kind()))
                .toList());
        office.setValue(
                chosen != null && (unit.isEmpty() || chosen.isOf(unit.getValue().kind())) ? chosen : null);
        offer();
    }

    /** Only the Board counts votes; only some chairs come with a seat on it. */
    private void offer() {
        UnitKind kind = unit.getValue() == null ? null : unit.getValue().kind();
        voting.setVisible(kind == UnitKind.BOARD);
        boardSeat.setVisible(office.getValue() != null && office.getValue().bringsBoardSeat(kind));
    }

    /** The term year ends on 30 June. */
    static LocalDate endOfTermYear(LocalDate day) {
        LocalDate thisYear = LocalDate.of(day.getYear(), Month.JUNE, 30);
        return day.isAfter(thisYear) ? thisYear.plusYears(1) : thisYear;
    }
}
