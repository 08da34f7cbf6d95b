package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.people.ui.form.EntryDialog;

/** Asks for several options at once: typed or pasted, one a line. */
final class SeveralLines {

    private SeveralLines() {}

    static void ask(SerializableConsumer<String> then) {
        EntryDialog dialog = new EntryDialog(
                I18NProvider.translate("survey-design.several.title"),
                I18NProvider.translate("survey-design.several.add"));
        dialog.explain(I18NProvider.translate("survey-design.several.help"));
        TextArea lines = dialog.wide("lines", new TextArea(I18NProvider.translate("survey-design.several.lines")));
        lines.setMinRows(8);
        dialog.onSave(() -> {
            dialog.close();
            then.accept(lines.getValue());
        });
        dialog.open();
        lines.focus();
    }
}
