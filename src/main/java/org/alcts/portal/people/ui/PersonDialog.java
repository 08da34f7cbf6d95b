package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import org.alcts.portal.people.ChangedMeanwhile;
import org.alcts.portal.people.PersonDetails;
import org.alcts.portal.people.PersonRecord;
import org.alcts.portal.people.PersonRecords;
import org.alcts.portal.people.WorkSetting;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DataTable;

/** Adds a person, or edits one; when somebody else saved meanwhile, shows the difference and keeps what was typed. */
class PersonDialog extends EntryDialog {

    private record Difference(String field, String saved, String typed) {}

    private final PersonRecords records;
    private final TextField givenName;
    private final TextField familyName;
    private final EmailField email;
    private final TextField institution;
    private final ComboBox<WorkSetting> workSetting;
    private final Div conflict = new Div();
    private int version;

    static PersonDialog adding(PersonRecords records, SerializableConsumer<Long> added) {
        PersonDialog dialog = new PersonDialog(records, Words.text("people.add"), Words.text("people.add.yes"));
        dialog.onSave(() -> {
            long id = records.add(dialog.typed());
            dialog.close();
            added.accept(id);
        });
        return dialog;
    }

    static PersonDialog editing(PersonRecords records, PersonRecord person, Runnable saved) {
        PersonDialog dialog = new PersonDialog(
                records, Words.text("people.edit.title", person.displayName()), Words.text("people.save"));
        dialog.version = person.version();
        dialog.show(person.details());
        dialog.onSave(() -> dialog.edit(person.id(), saved));
        return dialog;
    }

    private PersonDialog(PersonRecords records, String title, String save) {
        super(title, save);
        this.records = records;
        conflict.setVisible(false);
        conflict.getElement().setAttribute("role", "alert");
        addComponentAtIndex(0, conflict);
        givenName = field("givenName", new TextField(getTranslation("people.column.given-name")));
        familyName = field("familyName", new TextField(getTranslation("people.column.family-name")));
        email = wide("email", new EmailField(getTranslation("people.column.email")));
        institution = wide("institution", new TextField(getTranslation("people.column.institution")));
        workSetting = field("workSetting", new ComboBox<>(getTranslation("people.column.work-setting")));
        workSetting.setItems(WorkSetting.values());
        workSetting.setItemLabelGenerator(Words::of);
        workSetting.setClearButtonVisible(true);
        givenName.setRequiredIndicatorVisible(true);
        familyName.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        // The service judges the address, in one place and in one set of words.
        email.setManualValidation(true);
    }

    private PersonDetails typed() {
        return new PersonDetails(
                givenName.getValue(),
                familyName.getValue(),
                email.getValue(),
                institution.getValue(),
                workSetting.getValue());
    }

    private void show(PersonDetails details) {
        givenName.setValue(details.givenName());
        familyName.setValue(details.familyName());
        email.setValue(details.email());
        institution.setValue(details.institution());
        workSetting.setValue(details.workSetting());
    }

    private void edit(long personId, Runnable saved) {
        try {
            records.edit(personId, version, typed());
            close();
            saved.run();
        } catch (ChangedMeanwhile changed) {
            version = changed.version();
            showDifference(changed.saved());
        }
    }

    private void showDifference(PersonDetails saved) {
        PersonDetails typed = typed();
        List<Difference> differences = List.of(
                        new Difference("given-name", saved.givenName(), typed.givenName()),
                        new Difference("family-name", saved.familyName(), typed.familyName()),
                        new Difference("email", saved.email(), typed.email()),
                        new Difference("institution", saved.institution(), typed.institution()),
                        new Difference("work-setting", words(saved.workSetting()), words(typed.workSetting())))
                .stream()
                .filter(difference -> !Objects.equals(difference.saved(), difference.typed()))
                .toList();
        conflict.removeAll();
        conflict.setVisible(true);
        conflict.add(new Text(getTranslation("people.conflict")));
        conflict.add(new DataTable<Difference>(getTranslation("people.conflict.table"))
                .captionHidden()
                .rowHeading(
                        getTranslation("people.conflict.field"),
                        row -> new Text(getTranslation("people.column." + row.field())))
                .text(getTranslation("people.conflict.saved"), Difference::saved)
                .text(getTranslation("people.conflict.typed"), Difference::typed)
                .rows(differences));
        saveText(getTranslation("people.conflict.mine"));
    }

    private static String words(WorkSetting setting) {
        return setting == null ? "" : Words.of(setting);
    }
}
