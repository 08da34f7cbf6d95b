package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Currency;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureStatus;
import org.alcts.portal.board.measure.MeasureTarget;
import org.alcts.portal.board.measure.MeasureUnit;
import org.alcts.portal.board.measure.MeasureValue;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** Measures in words. */
public final class MeasureWords {

    private MeasureWords() {}

    /** A number with its unit; "no data" where there is none. */
    public static String value(BigDecimal value, MeasureUnit unit, String currency) {
        if (value == null) {
            return text("measure.no-data");
        }
        return unit == MeasureUnit.MONEY
                ? Formats.here().money(value.longValue(), Currency.getInstance(currency))
                : text("measure.value." + unit, value.stripTrailingZeros());
    }

    static String value(MeasureStanding measure, BigDecimal value) {
        return value(value, measure.unit(), measure.currency());
    }

    /** "12 of 50", or "of 50" counted; blank where nothing is divided. */
    static String basis(MeasureValue value) {
        if (value == null || value.count() == null) {
            return "";
        }
        Formats formats = Formats.here();
        return value.of() == null
                ? text("measure.basis.count", formats.number(value.count()))
                : text("measure.basis", formats.number(value.count()), formats.number(value.of()));
    }

    static String target(MeasureStanding measure) {
        MeasureTarget target = measure.target();
        if (target == null) {
            return text("measure.target.none");
        }
        String aim = target.upper() == null
                ? value(measure, target.value())
                : text("measure.target.band", value(measure, target.value()), value(measure, target.upper()));
        return text("measure.target.by", aim, Formats.here().day(target.due()));
    }

    /** How it came to its status, in one sentence. */
    static String derivation(MeasureStanding measure) {
        return switch (measure.status()) {
            case NO_DATA ->
                text(
                        measure.latest() == null ? "measure.derivation.never" : "measure.derivation.no-data",
                        measure.keeper());
            case NO_TARGET -> text("measure.derivation.no-target");
            case INFO -> text("measure.derivation.info");
            case ON_TARGET, WATCH, ACT ->
                text(
                        "measure.derivation." + measure.direction() + "." + measure.status(),
                        value(measure, measure.latest().value()),
                        target(measure));
        };
    }

    static StatusBadge badge(MeasureStatus status) {
        return switch (status) {
            case ON_TARGET -> new StatusBadge(Tone.GOOD, of(status));
            case WATCH -> new StatusBadge(Tone.WARNING, of(status));
            case ACT -> new StatusBadge(Tone.BAD, of(status));
            case NO_TARGET -> new StatusBadge(Tone.NEUTRAL, of(status), VaadinIcon.CROSSHAIRS);
            case NO_DATA -> new StatusBadge(Tone.NEUTRAL, of(status), VaadinIcon.BAN);
            case INFO -> new StatusBadge(Tone.INFO, of(status));
        };
    }

    private static String of(MeasureStatus status) {
        return text("measure.status." + status);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
