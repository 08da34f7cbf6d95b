package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.board.meeting.AgendaKind;
import org.alcts.portal.board.meeting.ClosedReason;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** The terms of meetings in words and badges. */
final class MeetingWords {

    private MeetingWords() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String of(AgendaKind kind) {
        return text("meeting.kind." + kind);
    }

    static String of(ClosedReason reason) {
        return text("meeting.closed." + reason);
    }

    static StatusBadge badge(AgendaKind kind) {
        return new StatusBadge(kind == AgendaKind.ACTION ? Tone.INFO : Tone.NEUTRAL, of(kind));
    }

    static StatusBadge closed(ClosedReason reason) {
        return new StatusBadge(Tone.WARNING, text("meeting.closed", of(reason)), VaadinIcon.LOCK);
    }

    static StatusBadge illustrative() {
        return new StatusBadge(Tone.NEUTRAL, text("meeting.illustrative"), VaadinIcon.FLASK);
    }
}
