package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.Vote;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** Records what the Board decided. */
public class DecideDialog extends EntryDialog {

    /** @param today by the portal's clock: the day of the vote that is proposed */
    public DecideDialog(BoardDecisions decisions, DecisionRow row, LocalDate today, Runnable done) {
        super(I18NProvider.translate("decision.dialog.title"), I18NProvider.translate("decision.dialog.yes"));
        explain(getTranslation("decision.dialog.about", row.title(), row.unitName(), DecisionWords.of(row.reach())));
        RadioButtonGroup<Outcome> outcome =
                wide("outcome", new RadioButtonGroup<>(getTranslation("decision.dialog.outcome")));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(o -> getTranslation("decision.dialog.outcome." + o));
        TextArea reason = wide("reason", new TextArea(getTranslation("decision.dialog.reason")));
        reason.setHelperText(getTranslation("decision.dialog.reason.help"));
        reason.setMinRows(3);
        DayField votedOn = field("votedOn", new DayField(getTranslation("decision.dialog.voted-on"), today));
        onSave(() -> {
            decisions.decide(row.id(), new Vote(outcome.getValue(), reason.getValue(), votedOn.getValue()));
            close();
            done.run();
        });
    }
}
