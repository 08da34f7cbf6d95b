package org.alcts.portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import org.alcts.portal.people.MembershipKind;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.WorkSetting;
import org.alcts.portal.ui.Formats;

/** The people module's own terms in words, and its refusals in sentences. */
final class Words {

    private Words() {}

    static String of(Office office) {
        return text("people.office." + office);
    }

    /** As in "Chair (acting)", where it is neither elected nor appointed. */
    static String of(Office office, Obtained obtained) {
        boolean plain = obtained == Obtained.ELECTED || obtained == Obtained.APPOINTED;
        return plain ? of(office) : text("people.office.how", of(office), of(obtained));
    }

    static String of(UnitKind kind) {
        return text("people.unit-kind." + kind);
    }

    static String of(Obtained obtained) {
        return text("people.obtained." + obtained);
    }

    static String of(MembershipKind kind) {
        return text("people.membership." + kind);
    }

    static String of(WorkSetting setting) {
        return text("people.work-setting." + setting.key());
    }

    /** "1 Jul 2008 – 30 Jun 2009", or "since 1 Jul 2008" for what has no end. */
    static String period(LocalDate from, LocalDate to) {
        Formats formats = Formats.here();
        return to == null ? text("people.since", formats.day(from)) : formats.period(from, to);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
