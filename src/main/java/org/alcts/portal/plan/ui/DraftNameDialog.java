package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.plan.PlanDrafts;
import org.alcts.portal.plan.PlanNaming;

/** Calls a draft otherwise. */
class DraftNameDialog extends EntryDialog {

    DraftNameDialog(PlanDrafts drafts, PlanNaming was, SerializableConsumer<PlanNaming> then) {
        super(I18NProvider.translate("plan.draft.rename.title"), I18NProvider.translate("plan.draft.rename.yes"));
        explain(getTranslation("plan.draft.rename.explained"));
        TextField name = wide("name", new TextField(getTranslation("plan.draft.name")));
        name.setValue(was.name());
        TextField key = field("key", new TextField(getTranslation("plan-file.import.key")));
        key.setHelperText(getTranslation("plan-file.import.key.help"));
        key.setValue(was.key());
        IntegerField edition = field("edition", new IntegerField(getTranslation("plan.draft.edition")));
        edition.setValue(was.edition());
        onSave(() -> {
            int number = edition.getValue() == null ? 0 : edition.getValue();
            PlanNaming wanted =
                    new PlanNaming(name.getValue().strip(), key.getValue().strip(), number);
            drafts.rename(was, wanted);
            close();
            then.accept(wanted);
        });
    }
}
