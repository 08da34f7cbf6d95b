package org.alcts.portal.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.people.MembershipKind;
import org.alcts.portal.people.MembershipRecords;
import org.alcts.portal.people.PersonRecord;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** Starts a membership, or lets a person join a section or group. */
final class MembershipDialog {

    private MembershipDialog() {}

    static EntryDialog starting(PersonRecord person, MembershipRecords records, LocalDate today, Runnable started) {
        EntryDialog dialog = new EntryDialog(
                Words.text("people.membership.start.title", person.displayName()),
                Words.text("people.membership.start.yes"));
        Select<MembershipKind> kind = dialog.field("kind", new Select<>());
        kind.setLabel(Words.text("people.column.membership"));
        kind.setItems(MembershipKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setValue(MembershipKind.PERSONAL);
        TextField number = dialog.field("memberNumber", new TextField(Words.text("people.column.member-number")));
        DayField from = dialog.field("from", new DayField(Words.text("people.column.from"), today));
        DayField to = dialog.field("to", new DayField(Words.text("people.column.to")));
        to.setHelperText(Words.text("people.open-ended.help"));
        dialog.onSave(() -> {
            records.start(person.id(), kind.getValue(), number.getValue(), from.getValue(), to.getValue());
            dialog.close();
            started.run();
        });
        return dialog;
    }

    static EntryDialog affiliating(
            PersonRecord person,
            MembershipRecords records,
            List<UnitSummary> units,
            LocalDate today,
            Runnable affiliated) {
        EntryDialog dialog = new EntryDialog(
                Words.text("people.affiliation.add.title", person.displayName()),
                Words.text("people.affiliation.add.yes"));
        ComboBox<UnitSummary> unit = dialog.wide("unit", new ComboBox<>(Words.text("people.column.unit")));
        unit.setItems(units.stream()
                .filter(u -> MembershipRecords.CHOSEN_BY_MEMBERS.contains(u.kind()))
                .toList());
        unit.setItemLabelGenerator(UnitSummary::name);
        DayField from = dialog.field("from", new DayField(Words.text("people.column.from"), today));
        DayField to = dialog.field("to", new DayField(Words.text("people.column.to")));
        to.setHelperText(Words.text("people.open-ended.help"));
        Checkbox primary = dialog.plain(new Checkbox(Words.text("people.affiliation.primary")));
        dialog.onSave(() -> {
            if (unit.isEmpty()) {
                throw new Refused("unit", "people.refused.unit-missing");
            }
            records.affiliate(person.id(), unit.getValue().id(), primary.getValue(), from.getValue(), to.getValue());
            dialog.close();
            affiliated.run();
        });
        return dialog;
    }
}
