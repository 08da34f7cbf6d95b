package org.alcts.portal.decision.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.alcts.portal.decision.DecisionConfirmations;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** Records at which day's meeting a vote was confirmed. */
class ConfirmationDialog extends EntryDialog {

    ConfirmationDialog(DecisionConfirmations confirmations, DecisionRow row, LocalDate today, Runnable done) {
        super(I18NProvider.translate("decision.confirm.title"), I18NProvider.translate("decision.confirm"));
        explain(getTranslation("decision.confirm.about", row.title()));
        DayField day = field("confirmedOn", new DayField(getTranslation("decision.confirm.day"), today));
        onSave(() -> {
            confirmations.confirm(row.id(), day.getValue());
            close();
            done.run();
        });
    }
}
