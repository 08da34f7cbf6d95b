package org.alcts.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks once before something that is hard to take back. The way out is always there and is the one that Escape takes. */
public final class Ask {

    private Ask() {}

    /**
     * Before a decision or another step that others will see.
     *
     * @param question the step as a question: "Submit this initiative to the Board?"
     * @param consequence what will be different afterwards
     * @param yes the step as a verb: "Submit", never "OK"
     */
    public static ConfirmDialog before(String question, String consequence, String yes, Runnable then) {
        ConfirmDialog dialog = dialog(question, yes, then);
        dialog.setText(consequence);
        dialog.open();
        return dialog;
    }

    /** As {@link #before}, with fields to fill in; the caller keeps the button away until they are right. */
    public static ConfirmDialog with(String question, Component fields, String yes, Runnable then) {
        ConfirmDialog dialog = dialog(question, yes, then);
        dialog.setText(fields);
        dialog.open();
        return dialog;
    }

    /** Before something is deleted, ended or given up. */
    public static ConfirmDialog beforeLosing(String question, String consequence, String yes, Runnable then) {
        ConfirmDialog dialog = dialog(question, yes, then);
        dialog.setText(consequence);
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
        return dialog;
    }

    private static ConfirmDialog dialog(String question, String yes, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("ui.cancel"));
        dialog.setConfirmText(yes);
        dialog.addConfirmListener(confirmed -> then.run());
        return dialog;
    }
}
