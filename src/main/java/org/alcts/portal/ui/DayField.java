package org.alcts.portal.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;

/** A day, written as everywhere in the portal (12 Jan 2009); takes 2009-01-12 and 1/12/2009 as well. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setI18n(words());
        setClearButtonVisible(true);
        // Typing a day is quicker than a calendar that opens over it; the icon and the arrow key still open one.
        setAutoOpen(false);
    }

    public DayField(String label, LocalDate day) {
        this(label);
        setValue(day);
    }

    static DatePickerI18n words() {
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormats("d MMM yyyy", "yyyy-MM-dd", "M/d/yyyy");
        words.setBadInputErrorMessage(I18NProvider.translate("ui.day.bad-input"));
        words.setFirstDayOfWeek(0);
        return words;
    }
}
