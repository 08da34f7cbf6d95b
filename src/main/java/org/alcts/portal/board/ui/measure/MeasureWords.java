package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureStatus;
import org.alcts.portal.board.measure.MeasureTexts;
import org.alcts.portal.board.measure.MeasureUnit;
import org.alcts.portal.board.measure.MeasureValue;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** {@link MeasureTexts} in the language of the present screen. */
public final class MeasureWords {

    private MeasureWords() {}

    /** A number with its unit; "no data" where there is none. */
    public static String value(BigDecimal value, MeasureUnit unit, String currency) {
        return here().value(value, unit, currency);
    }

    static String value(MeasureStanding measure, BigDecimal value) {
        return here().value(measure, value);
    }

    static String basis(MeasureValue value) {
        return here().basis(value);
    }

    static String target(MeasureStanding measure) {
        return here().target(measure);
    }

    static String derivation(MeasureStanding measure) {
        return here().derivation(measure);
    }

    static StatusBadge badge(MeasureStatus status) {
        String words = here().status(status);
        return switch (status) {
            case ON_TARGET -> new StatusBadge(Tone.GOOD, words);
            case WATCH -> new StatusBadge(Tone.WARNING, words);
            case ACT -> new StatusBadge(Tone.BAD, words);
            case NO_TARGET -> new StatusBadge(Tone.NEUTRAL, words, VaadinIcon.CROSSHAIRS);
            case NO_DATA -> new StatusBadge(Tone.NEUTRAL, words, VaadinIcon.BAN);
            case INFO -> new StatusBadge(Tone.INFO, words);
        };
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    private static MeasureTexts here() {
        return new MeasureTexts(MeasureWords::text, Formats.here());
    }
}
