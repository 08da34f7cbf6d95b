package org.alcts.portal.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** How days, numbers, shares and money are written. Days have the month as a word: 3/4/2009 is read in two ways. */
public final class Formats {

    private final Locale locale;

    private Formats(Locale locale) {
        this.locale = locale;
    }

    public static Formats in(Locale locale) {
        return new Formats(locale);
    }

    /** In the language of the present user interface, English outside of one. */
    public static Formats here() {
        UI ui = UI.getCurrent();
        return new Formats(ui == null ? Locale.ENGLISH : ui.getLocale());
    }

    /** 12 Jan 2009 */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }

    /** Monday, 12 January 2009 */
    public String longDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(day);
    }

    /** 12 January 2009 */
    public String fullDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** January 2009 */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(day);
    }

    /** 12 Jan 2009, 14:05 */
    public String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale)
                .withZone(zone)
                .format(moment);
    }

    /** 1 Jul 2008 – 30 Jun 2009 */
    public String period(LocalDate from, LocalDate to) {
        return day(from) + " – " + day(to);
    }

    /** 5,000 */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** 38% */
    public String percent(int percent) {
        return NumberFormat.getPercentInstance(locale).format(percent / 100.0);
    }

    /** $1,250.00 for 125000 cents; without the fraction where it is nought: $1,250. */
    public String money(long minorUnits, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(minorUnits, digits);
        NumberFormat format = NumberFormat.getCurrencyInstance(inCurrencysHome(currency));
        format.setCurrency(currency);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : digits);
        format.setMaximumFractionDigits(whole ? 0 : digits);
        return format.format(amount);
    }

    /** English without a country writes US$: with one, the sign that readers there know. */
    private Locale inCurrencysHome(Currency currency) {
        boolean dollarsInEnglish = locale.getCountry().isEmpty()
                && "USD".equals(currency.getCurrencyCode())
                && "en".equals(locale.getLanguage());
        return dollarsInEnglish ? Locale.US : locale;
    }
}
