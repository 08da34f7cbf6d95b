package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.Notices;

/** Asks what was put right and why, and then saves it. */
final class CorrectionDialog {

    private CorrectionDialog() {}

    static void ask(Draft draft) {
        EntryDialog dialog = new EntryDialog(
                I18NProvider.translate("survey-design.correct"), I18NProvider.translate("survey-design.correct.save"));
        dialog.explain(I18NProvider.translate("survey-design.correct.help"));
        TextArea note = dialog.wide("note", new TextArea(I18NProvider.translate("survey-design.correct.note")));
        note.setMaxLength(500);
        note.setMinRows(3);
        dialog.onSave(() -> {
            draft.correct(note.getValue());
            dialog.close();
            if (draft.standing() == Draft.Standing.SAVED) {
                Notices.done(I18NProvider.translate("survey-design.correct.done"));
            }
        });
        dialog.open();
        note.focus();
    }
}
