package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.decision.DecisionConfirmations;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;
import org.alcts.portal.ui.Formats;

/** Electronic votes on the consent agenda: the meeting makes them official in one go. */
class ConfirmVotesDialog extends EntryDialog {

    ConfirmVotesDialog(DecisionConfirmations confirmations, List<DecisionRow> votes, LocalDate today, Runnable done) {
        super(MeetingWords.text("meeting.confirm"), MeetingWords.text("meeting.confirm.yes"));
        explain(getTranslation("meeting.confirm.explained"));
        CheckboxGroup<DecisionRow> chosen =
                wide("decisionIds", new CheckboxGroup<>(getTranslation("meeting.confirm.votes")));
        chosen.addThemeName("vertical");
        chosen.setItems(votes);
        chosen.setItemLabelGenerator(row -> getTranslation(
                "meeting.confirm.vote",
                row.title(),
                row.acronym(),
                Formats.here().day(row.votedOn())));
        chosen.select(votes);
        DayField day = field("confirmedOn", new DayField(getTranslation("meeting.confirm.day"), today));
        onSave(() -> {
            confirmations.confirmAll(
                    chosen.getValue().stream().map(DecisionRow::id).sorted().toList(), day.getValue());
            close();
            done.run();
        });
    }
}
