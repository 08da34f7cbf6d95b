package org.alcts.portal.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;

/** A day and a time of day, the day written as everywhere in the portal. */
public class MomentField extends DateTimePicker {

    public MomentField(String label) {
        super(label);
        setDatePickerI18n(DayField.words());
        setAutoOpen(false);
    }
}
