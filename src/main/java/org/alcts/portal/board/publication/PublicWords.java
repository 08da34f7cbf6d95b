package org.alcts.portal.board.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.alcts.portal.board.measure.MeasurePage;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureTarget;
import org.alcts.portal.board.measure.MeasureUnit;
import org.alcts.portal.board.measure.MeasureValue;
import org.alcts.portal.decision.BallotCount;
import org.alcts.portal.ui.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is public in words; {@code words} in the templates. */
@Component
public class PublicWords {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final Formats FORMATS = Formats.in(LOCALE);

    private final MessageSource messages;

    PublicWords(MessageSource messages) {
        this.messages = messages;
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }

    public String day(LocalDate day) {
        return day == null ? "–" : FORMATS.day(day);
    }

    public String fullDay(LocalDate day) {
        return FORMATS.fullDay(day);
    }

    public String period(LocalDate from, LocalDate to) {
        return FORMATS.period(from, to);
    }

    public String number(long number) {
        return FORMATS.number(number);
    }

    /** From 0 to 100, for widths. */
    public int percentOf(long part, long whole) {
        return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    }

    /** 38%; less than one and not nought is said so. */
    public String share(double share) {
        return share > 0 && share < 0.005
                ? text("survey-results.less-than-one")
                : FORMATS.percent((int) Math.round(100 * share));
    }

    /** "Annual 2009", or the day where no conference is meant. */
    public String planned(PublicInitiative.Planned planned) {
        return planned.conference() != null
                ? planned.conference()
                : planned.day() == null ? text("initiative.open") : day(planned.day());
    }

    public String value(MeasureStanding measure, BigDecimal value) {
        if (value == null) {
            return text("measure.no-data");
        }
        return measure.unit() == MeasureUnit.MONEY
                ? FORMATS.money(value.longValue(), Currency.getInstance(measure.currency()))
                : text("measure.value." + measure.unit(), value.stripTrailingZeros());
    }

    /** "12 of 50"; blank where nothing is divided. */
    public String basis(MeasureValue value) {
        return value == null ? "" : basis(value.count(), value.of());
    }

    public String basis(Long counted, Long of) {
        if (counted == null) {
            return "";
        }
        return of == null
                ? text("measure.basis.count", number(counted))
                : text("measure.basis", number(counted), number(of));
    }

    public String target(MeasureStanding measure, MeasureTarget target) {
        return target == null
                ? text("measure.target.none")
                : aim(measure, target.value(), target.upper(), target.due());
    }

    public String aim(MeasureStanding measure, BigDecimal value, BigDecimal upper, LocalDate due) {
        String aim = upper == null
                ? value(measure, value)
                : text("measure.target.band", value(measure, value), value(measure, upper));
        return text("measure.target.by", aim, day(due));
    }

    /** How a series went, in one sentence: what a drawing shows. */
    public String trend(MeasureStanding measure, Trend trend) {
        return text(
                "public.trend",
                trend.values(),
                value(measure, trend.first().value()),
                day(trend.first().day()),
                value(measure, trend.last().value()),
                day(trend.last().day()));
    }

    /** How a value came into its series. */
    public String origin(MeasurePage.Entry entry) {
        return text(
                "measure.origin." + entry.origin(),
                entry.enteredBy() == null ? text("measure.portal") : entry.enteredBy(),
                day(entry.enteredOn()),
                entry.edition());
    }

    public String votes(BallotCount count) {
        return text(
                "decision.count",
                count.votesFor(),
                count.votesAgainst(),
                count.abstained(),
                count.recused(),
                count.absent());
    }
}
