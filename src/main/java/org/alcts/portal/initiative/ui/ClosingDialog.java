package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.initiative.StageAction;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.Notices;

/** Asks for what a step needs in words: the outcome and lessons of what is completed, the reason of what is put off. */
class ClosingDialog extends EntryDialog {

    /** @param withLessons whether to ask for lessons too @param step takes the text and the lessons */
    ClosingDialog(StageAction action, boolean withLessons, SerializableBiConsumer<String, String> step, Runnable then) {
        super(
                I18NProvider.translate("initiative-page.closing." + action),
                I18NProvider.translate("initiative-page.step." + action));
        explain(getTranslation("initiative-page.consequence." + action));
        TextArea text = wide(
                withLessons ? "outcome" : "reason", new TextArea(getTranslation("initiative-page.said." + action)));
        text.setMinRows(3);
        text.setMaxLength(4000);
        text.setRequiredIndicatorVisible(action != StageAction.RESUME);
        TextArea lessons = withLessons
                ? wide("lessons", new TextArea(getTranslation("initiative-page.lessons.ask")))
                : new TextArea();
        onSave(() -> {
            step.accept(text.getValue(), lessons.getValue());
            close();
            Notices.done(getTranslation("initiative-page.done"));
            then.run();
        });
    }
}
