package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.alcts.portal.board.measure.Direction;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.NewTarget;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** Sets the target of a measure: the Board's word, with the day by which. */
class TargetDialog extends EntryDialog {

    TargetDialog(MeasureStanding measure, SerializableConsumer<NewTarget> write) {
        super(MeasureWords.text("measure.set-target"), MeasureWords.text("measure.set-target.yes"));
        explain(getTranslation("measure.set-target.explained", measure.name()));
        boolean band = measure.direction() == Direction.BAND;
        String unit = ValueDialog.unit(measure);
        BigDecimalField value = field(
                "value",
                new BigDecimalField(getTranslation(band ? "measure.field.lower" : "measure.field.target", unit)));
        BigDecimalField upper = new BigDecimalField(getTranslation("measure.field.upper", unit));
        if (band) {
            field("upper", upper);
        }
        DayField due = field("due", new DayField(getTranslation("measure.field.due")));
        TextArea note = wide("note", new TextArea(getTranslation("measure.field.target-note")));
        onSave(() -> {
            write.accept(new NewTarget(
                    ValueDialog.minor(measure, value.getValue()),
                    ValueDialog.minor(measure, upper.getValue()),
                    due.getValue(),
                    note.getValue()));
            close();
        });
    }
}
