package org.alcts.portal.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.people.NewUnit;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitPage;
import org.alcts.portal.people.UnitRecords;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** What the office enters about units: a new one, another name, another place, its charge. */
final class UnitDialogs {

    private static final int LONGEST_CHARGE = 2000;

    private UnitDialogs() {}

    static EntryDialog creating(
            UnitRecords records, List<UnitSummary> units, LocalDate today, SerializableConsumer<String> created) {
        EntryDialog dialog = new EntryDialog(text("people.unit.create"), text("people.unit.create.yes"));
        TextField name = dialog.wide("name", new TextField(text("people.unit.name")));
        TextField acronym = dialog.field("acronym", new TextField(text("people.unit.acronym")));
        TextField key = dialog.field("key", new TextField(text("people.unit.key")));
        key.setHelperText(text("people.unit.key.help"));
        Select<UnitKind> kind = dialog.field("kind", new Select<>());
        kind.setLabel(text("people.column.unit-kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(Words::of);
        DayField from = dialog.field("from", new DayField(text("people.unit.established"), today));
        ComboBox<UnitSummary> parent = dialog.wide("parent", parentField(units));
        TextArea charge = dialog.wide("charge", chargeField(""));
        dialog.onSave(() -> {
            String made = records.create(new NewUnit(
                    key.getValue(),
                    kind.getValue(),
                    name.getValue(),
                    acronym.getValue(),
                    parent.isEmpty() ? null : parent.getValue().id(),
                    from.getValue(),
                    charge.getValue()));
            dialog.close();
            created.accept(made);
        });
        return dialog;
    }

    static EntryDialog renaming(UnitRecords records, UnitPage page, LocalDate today, Runnable renamed) {
        EntryDialog dialog =
                new EntryDialog(text("people.unit.rename.title", page.unit().name()), text("people.unit.rename"));
        dialog.explain(text("people.unit.rename.explain"));
        TextField name = dialog.wide("name", new TextField(text("people.unit.name")));
        name.setValue(page.unit().name());
        TextField acronym = dialog.field("acronym", new TextField(text("people.unit.acronym")));
        acronym.setValue(page.unit().acronym());
        DayField from = dialog.field("from", new DayField(text("people.unit.from"), today));
        dialog.onSave(() -> {
            records.rename(page.unit().id(), name.getValue(), acronym.getValue(), from.getValue());
            dialog.close();
            renamed.run();
        });
        return dialog;
    }

    static EntryDialog moving(
            UnitRecords records, UnitPage page, List<UnitSummary> units, LocalDate today, Runnable moved) {
        EntryDialog dialog =
                new EntryDialog(text("people.unit.move.title", page.unit().name()), text("people.unit.move"));
        ComboBox<UnitSummary> parent = dialog.wide(
                "parent",
                parentField(units.stream()
                        .filter(unit -> unit.id() != page.unit().id())
                        .toList()));
        DayField from = dialog.field("from", new DayField(text("people.unit.from"), today));
        dialog.onSave(() -> {
            records.moveUnder(
                    page.unit().id(),
                    parent.isEmpty() ? null : parent.getValue().id(),
                    from.getValue());
            dialog.close();
            moved.run();
        });
        return dialog;
    }

    static EntryDialog describing(UnitRecords records, UnitPage page, Runnable described) {
        EntryDialog dialog =
                new EntryDialog(text("people.unit.charge.title", page.unit().name()), text("people.save"));
        TextArea charge = dialog.wide("charge", chargeField(page.charge()));
        dialog.onSave(() -> {
            records.describe(page.unit().id(), page.version(), charge.getValue());
            dialog.close();
            described.run();
        });
        return dialog;
    }

    static EndDialog dissolving(UnitRecords records, UnitPage page, LocalDate today, Runnable dissolved) {
        return new EndDialog(
                text("people.unit.dissolve.title", page.unit().name()),
                text("people.unit.dissolve.consequence"),
                today,
                end -> {
                    if (end.lastDay() == null) {
                        throw new Refused("to", "people.refused.last-day-missing");
                    }
                    records.dissolve(page.unit().id(), end.lastDay(), end.reason());
                    dissolved.run();
                });
    }

    private static ComboBox<UnitSummary> parentField(List<UnitSummary> units) {
        ComboBox<UnitSummary> parent = new ComboBox<>(text("people.unit.parent"));
        parent.setItems(units);
        parent.setItemLabelGenerator(UnitSummary::name);
        parent.setClearButtonVisible(true);
        return parent;
    }

    private static TextArea chargeField(String charge) {
        TextArea field = new TextArea(text("people.unit.charge"));
        field.setValue(charge);
        field.setMinRows(4);
        field.setHelperText(text("people.unit.charge.help", LONGEST_CHARGE));
        return field;
    }

    private static String text(String key, Object... arguments) {
        return Words.text(key, arguments);
    }
}
