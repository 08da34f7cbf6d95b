package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.Manner;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.Vote;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** Records what the Board decided, with everybody's ballot. */
public class DecideDialog extends EntryDialog {

    private final BoardDecisions decisions;
    private final long id;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final DayField votedOn;
    private final BallotField ballots = new BallotField();

    /**
     * @param today by the portal's clock: the day of the vote that is proposed
     * @param manner how the Board voted, as far as the calendar tells
     */
    public DecideDialog(BoardDecisions decisions, DecisionRow row, LocalDate today, Manner manner, Runnable done) {
        super(I18NProvider.translate("decision.dialog.title"), I18NProvider.translate("decision.dialog.yes"));
        this.decisions = decisions;
        this.id = row.id();
        explain(getTranslation("decision.dialog.about", row.title(), row.unitName(), DecisionWords.of(row.reach())));
        outcome.setLabel(getTranslation("decision.dialog.outcome"));
        wide("outcome", outcome);
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(o -> getTranslation("decision.dialog.outcome." + o));
        TextArea reason = wide("reason", new TextArea(getTranslation("decision.dialog.reason")));
        reason.setHelperText(getTranslation("decision.dialog.reason.help"));
        reason.setMinRows(2);
        votedOn = field("votedOn", new DayField(getTranslation("decision.dialog.voted-on"), today));
        MannerField how = field("manner", new MannerField(manner));
        wide("choices", ballots);
        outcome.addValueChangeListener(change -> ballots.outcome(change.getValue()));
        votedOn.addValueChangeListener(change -> showBallots());
        ballots.outcome(Outcome.APPROVED);
        showBallots();
        ballots.addValueChangeListener(change -> {
            touched();
            standing(ballots.standing());
        });
        onSave(() -> {
            decisions.decide(
                    id,
                    new Vote(
                            outcome.getValue(),
                            reason.getValue(),
                            votedOn.getValue(),
                            how.getValue(),
                            ballots.getValue()));
            close();
            done.run();
        });
    }

    private void showBallots() {
        if (votedOn.getValue() != null) {
            ballots.show(decisions.roll(id, votedOn.getValue()));
            standing(ballots.standing());
        }
    }
}
