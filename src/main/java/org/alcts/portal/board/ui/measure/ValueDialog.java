package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureUnit;
import org.alcts.portal.board.measure.NewValue;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** Enters, proposes or corrects a value of a measure. */
class ValueDialog extends EntryDialog {

    /**
     * @param act enter, propose or correct: the part of the message keys that differs
     * @param day of the value that is corrected; else the day that is proposed
     */
    ValueDialog(MeasureStanding measure, String act, LocalDate day, SerializableConsumer<NewValue> write) {
        super(MeasureWords.text("measure." + act), MeasureWords.text("measure." + act + ".yes"));
        explain(getTranslation("measure." + act + ".explained", measure.name()));
        DayField asOf = field("asOf", new DayField(getTranslation("measure.field.as-of"), day));
        asOf.setReadOnly("correct".equals(act));
        BigDecimalField value =
                field("value", new BigDecimalField(getTranslation("measure.field.value", unit(measure))));
        Checkbox noData = plain(new Checkbox(getTranslation("measure.field.no-data")));
        form().setColspan(noData, 2);
        noData.addValueChangeListener(change -> {
            value.setEnabled(!change.getValue());
            if (change.getValue()) {
                value.clear();
            }
        });
        BigDecimalField counted = field("counted", new BigDecimalField(getTranslation("measure.field.counted")));
        BigDecimalField countedOf = field("countedOf", new BigDecimalField(getTranslation("measure.field.of")));
        TextArea note = wide("note", new TextArea(getTranslation("measure.field.note")));
        TextField source = wide("source", new TextField(getTranslation("measure.field.source")));
        onSave(() -> {
            write.accept(new NewValue(
                    asOf.getValue(),
                    minor(measure, value.getValue()),
                    noData.getValue(),
                    whole(counted),
                    whole(countedOf),
                    note.getValue(),
                    source.getValue()));
            close();
        });
    }

    static String unit(MeasureStanding measure) {
        return measure.unit() == MeasureUnit.MONEY
                ? measure.currency()
                : MeasureWords.text("measure.unit." + measure.unit());
    }

    /** Money is typed as people write it. */
    static BigDecimal minor(MeasureStanding measure, BigDecimal typed) {
        return typed == null || measure.unit() != MeasureUnit.MONEY
                ? typed
                : typed.movePointRight(Currency.getInstance(measure.currency()).getDefaultFractionDigits());
    }

    private static Long whole(AbstractField<?, BigDecimal> field) {
        return field.getValue() == null ? null : field.getValue().longValue();
    }
}
