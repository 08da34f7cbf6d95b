package org.alcts.portal.board.ui.overlap;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.alcts.portal.board.overlap.Answer;
import org.alcts.portal.board.overlap.NewAnswer;
import org.alcts.portal.board.overlap.OverlapRow;
import org.alcts.portal.board.overlap.OverlapRow.Side;
import org.alcts.portal.people.ui.form.EntryDialog;

/** Records what the Board answers to an overlap. */
class AnswerDialog extends EntryDialog {

    AnswerDialog(OverlapRow overlap, SerializableConsumer<NewAnswer> write) {
        super(OverlapWords.text("overlap.dialog.title"), OverlapWords.text("overlap.dialog.yes"));
        Side first = overlap.first();
        Side second = overlap.second();
        explain(getTranslation(
                "overlap.dialog.explained", first.title(), first.acronym(), second.title(), second.acronym()));
        RadioButtonGroup<Answer> answer = wide("answer", new RadioButtonGroup<>());
        answer.setLabel(getTranslation("overlap.dialog.answer"));
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(OverlapWords::of);
        RadioButtonGroup<Side> leading = wide("leadingId", new RadioButtonGroup<>());
        leading.setItems(first, second);
        leading.setItemLabelGenerator(side -> getTranslation("overlap.side.lead.held", side.title(), side.acronym()));
        leading.setVisible(false);
        answer.addValueChangeListener(change -> {
            leading.setVisible(change.getValue() != Answer.NO_OVERLAP);
            leading.setLabel(getTranslation(
                    change.getValue() == Answer.MERGE ? "overlap.dialog.goes-on" : "overlap.dialog.leading"));
        });
        TextArea reason = wide("reason", new TextArea(getTranslation("overlap.dialog.reason")));
        reason.setHelperText(getTranslation("overlap.dialog.reason.help"));
        reason.setMinRows(2);
        onSave(() -> {
            write.accept(new NewAnswer(
                    answer.getValue(),
                    leading.getValue() == null ? null : leading.getValue().id(),
                    reason.getValue()));
            close();
        });
    }
}
