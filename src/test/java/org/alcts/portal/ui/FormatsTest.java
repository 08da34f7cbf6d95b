package org.alcts.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2009, 1, 12);

    private final Formats formats = Formats.in(Locale.ENGLISH);

    @Test
    void daysHaveTheirMonthAsAWord() {
        assertThat(formats.day(DAY)).isEqualTo("12 Jan 2009");
        assertThat(formats.fullDay(DAY)).isEqualTo("12 January 2009");
        assertThat(formats.longDay(DAY)).isEqualTo("Monday, 12 January 2009");
        assertThat(formats.period(DAY, DAY.plusDays(11))).isEqualTo("12 Jan 2009 – 23 Jan 2009");
    }

    @Test
    void aMomentIsShownInThePortalsZone() {
        assertThat(formats.moment(Instant.parse("2009-01-12T15:05:00Z"), ZoneId.of("America/Chicago")))
                .isEqualTo("12 Jan 2009, 09:05");
    }

    @Test
    void moneyIsMinorUnitsWithACurrency() {
        assertThat(formats.money(125_000, Currency.getInstance("USD"))).isEqualTo("$1,250");
        assertThat(formats.money(125_050, Currency.getInstance("USD"))).isEqualTo("$1,250.50");
        assertThat(formats.money(-500, Currency.getInstance("USD"))).isEqualTo("-$5");
        assertThat(formats.money(1_250, Currency.getInstance("JPY"))).endsWith("1,250");
    }

    @Test
    void numbersAndShares() {
        assertThat(formats.number(5_000)).isEqualTo("5,000");
        assertThat(formats.percent(38)).isEqualTo("38%");
    }
}
