package org.alcts.portal.board.measure;

import java.math.BigDecimal;
import java.util.Currency;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Translator;

/** Measures in words, on screens as well as in documents. */
public record MeasureTexts(Translator words, Formats formats) {

    /** A number with its unit; "no data" where there is none. */
    public String value(BigDecimal value, MeasureUnit unit, String currency) {
        if (value == null) {
            return words.translate("measure.no-data");
        }
        return unit == MeasureUnit.MONEY
                ? formats.money(value.longValue(), Currency.getInstance(currency))
                : words.translate("measure.value." + unit, value.stripTrailingZeros());
    }

    public String value(MeasureStanding measure, BigDecimal value) {
        return value(value, measure.unit(), measure.currency());
    }

    public String latest(MeasureStanding measure) {
        return value(measure, measure.latest() == null ? null : measure.latest().value());
    }

    /** "12 of 50", or "50 counted"; blank where nothing is divided. */
    public String basis(MeasureValue value) {
        if (value == null || value.count() == null) {
            return "";
        }
        return value.of() == null
                ? words.translate("measure.basis.count", formats.number(value.count()))
                : words.translate("measure.basis", formats.number(value.count()), formats.number(value.of()));
    }

    public String target(MeasureStanding measure) {
        MeasureTarget target = measure.target();
        if (target == null) {
            return words.translate("measure.target.none");
        }
        String aim = target.upper() == null
                ? value(measure, target.value())
                : words.translate(
                        "measure.target.band", value(measure, target.value()), value(measure, target.upper()));
        return words.translate("measure.target.by", aim, formats.day(target.due()));
    }

    public String status(MeasureStatus status) {
        return words.translate("measure.status." + status);
    }

    /** How it came to its status, in one sentence. */
    public String derivation(MeasureStanding measure) {
        return switch (measure.status()) {
            case NO_DATA ->
                words.translate(
                        measure.latest() == null ? "measure.derivation.never" : "measure.derivation.no-data",
                        measure.keeper());
            case NO_TARGET -> words.translate("measure.derivation.no-target");
            case INFO -> words.translate("measure.derivation.info");
            case ON_TARGET, WATCH, ACT ->
                words.translate(
                        "measure.derivation." + measure.direction() + "." + measure.status(),
                        value(measure, measure.latest().value()),
                        target(measure));
        };
    }
}
