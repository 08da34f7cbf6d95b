package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import org.alcts.portal.initiative.Needs;
import org.alcts.portal.ui.MoneyField;

/** What an initiative asks for: money, staff hours, a meeting slot, a publication. */
class NeedsFields implements Serializable {

    private final MoneyField money =
            new MoneyField(I18NProvider.translate("initiative-form.money"), Needs.NOTHING.currency());
    private final IntegerField staffHours = new IntegerField(I18NProvider.translate("initiative-form.staff-hours"));
    private final TextField meetingSlot = new TextField(I18NProvider.translate("initiative-form.meeting-slot"));
    private final TextField publication = new TextField(I18NProvider.translate("initiative-form.publication"));

    NeedsFields() {
        staffHours.setManualValidation(true);
        staffHours.setClearButtonVisible(true);
        meetingSlot.setMaxLength(200);
        publication.setMaxLength(200);
    }

    void show(Needs needs) {
        money.setMinor(needs.moneyMinor());
        staffHours.setValue(needs.staffHours());
        meetingSlot.setValue(needs.meetingSlot() == null ? "" : needs.meetingSlot());
        publication.setValue(needs.publication() == null ? "" : needs.publication());
    }

    Needs value() {
        return new Needs(
                money.minor(),
                Needs.NOTHING.currency(),
                staffHours.getValue(),
                meetingSlot.getValue(),
                publication.getValue());
    }

    Object[] fields() {
        return new Object[] {money, staffHours, meetingSlot, publication};
    }

    MoneyField money() {
        return money;
    }

    IntegerField staffHours() {
        return staffHours;
    }

    TextField meetingSlot() {
        return meetingSlot;
    }

    TextField publication() {
        return publication;
    }
}
