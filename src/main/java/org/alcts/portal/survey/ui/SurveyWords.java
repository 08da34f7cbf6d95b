package org.alcts.portal.survey.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import org.alcts.portal.survey.Audience;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** The survey module's terms in words, and its states as badges. */
final class SurveyWords {

    private SurveyWords() {}

    static StatusBadge badge(SurveyState state) {
        Tone tone = switch (state) {
            case DRAFT, ARCHIVED -> Tone.NEUTRAL;
            case PROPOSED, APPROVED -> Tone.INFO;
            case OPEN, CLOSED -> Tone.GOOD;
        };
        return new StatusBadge(tone, of(state));
    }

    static String of(SurveyState state) {
        return text("survey.state." + state);
    }

    static String of(Audience audience) {
        return text("survey.audience." + audience);
    }

    /** When it opens and closes, as far as that is said. */
    static String window(Instant opens, Instant closes, ZoneId zone) {
        Formats formats = Formats.here();
        if (opens != null && closes != null) {
            return text("survey.window", formats.moment(opens, zone), formats.moment(closes, zone));
        }
        if (closes != null) {
            return text("survey.window.until", formats.moment(closes, zone));
        }
        return opens == null ? text("survey.window.open") : text("survey.window.from", formats.moment(opens, zone));
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
