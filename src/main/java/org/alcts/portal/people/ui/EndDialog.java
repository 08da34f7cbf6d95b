package org.alcts.portal.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** Asks for the last day and the reason before something ends; nothing is ever deleted. */
class EndDialog extends EntryDialog {

    /** @param alsoBoardSeat whether the box was ticked; false where there was none */
    record End(LocalDate lastDay, String reason, boolean alsoBoardSeat) {}

    private final DayField lastDay;
    private final TextField reason;
    private Checkbox boardSeat;

    /** @param today by the portal's clock: the last day proposed */
    EndDialog(String question, String consequence, LocalDate today, SerializableConsumer<End> then) {
        super(question, Words.text("people.end.yes"));
        explain(consequence);
        lastDay = field("to", new DayField(getTranslation("people.end.last-day"), today));
        reason = wide("reason", new TextField(getTranslation("people.end.reason")));
        reason.setHelperText(getTranslation("people.end.reason.help"));
        onSave(() -> {
            then.accept(new End(lastDay.getValue(), reason.getValue(), boardSeat != null && boardSeat.getValue()));
            close();
        });
    }

    /** Offers to end the Board seat that came with the office, too. */
    EndDialog offerBoardSeat() {
        boardSeat = plain(new Checkbox(getTranslation("people.end.board-seat"), true));
        form().setColspan(boardSeat, 2);
        return this;
    }
}
