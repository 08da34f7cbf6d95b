package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;

/** Edits when a row or a choice is shown. */
final class ConditionDialog {

    private ConditionDialog() {}

    /** @param then is told the condition once it is settled */
    static void ask(Draft draft, String place, String condition, SerializableConsumer<String> then) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(I18NProvider.translate("survey-design.option.condition"));
        dialog.setWidth("44rem");
        dialog.setMaxWidth("96vw");
        String[] typed = {condition};
        dialog.add(new ConditionField(draft, place, condition, now -> typed[0] = now));
        Button save = new Button(I18NProvider.translate("survey-design.condition.set"), click -> {
            dialog.close();
            then.accept(typed[0]);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(I18NProvider.translate("ui.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
