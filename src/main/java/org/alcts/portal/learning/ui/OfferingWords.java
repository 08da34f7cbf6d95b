package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.alcts.portal.learning.offering.Level;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.learning.offering.OfferingState;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.survey.bank.TopicUse;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** Offerings in words, and their state as a badge. */
final class OfferingWords {

    private OfferingWords() {}

    static String of(OfferingFormat format) {
        return text("learning-offering.format." + format);
    }

    static String of(Level level) {
        return level == null ? text("learning-offering.level.ALL") : text("learning-offering.level." + level);
    }

    static String of(OfferingState state) {
        return text("learning-offering.state." + state);
    }

    static StatusBadge badge(OfferingRow row) {
        if (row.overdue()) {
            return new StatusBadge(Tone.WARNING, text("learning-offering.overdue"), VaadinIcon.CLOCK)
                    .explainedBy(text("learning-offering.overdue.meaning"));
        }
        return switch (row.state()) {
            case PLANNED -> new StatusBadge(Tone.INFO, of(row.state()), VaadinIcon.CALENDAR_CLOCK);
            case HELD -> new StatusBadge(Tone.GOOD, of(row.state()));
            case CANCELLED -> new StatusBadge(Tone.NEUTRAL, of(row.state()), VaadinIcon.BAN);
        };
    }

    static StatusBadge illustrativeBadge() {
        return new StatusBadge(Tone.NEUTRAL, text("learning-offering.illustrative"), VaadinIcon.FLASK)
                .explainedBy(text("learning-offering.illustrative.meaning"));
    }

    static Anchor link(OfferingRow row) {
        return new Anchor("learning/offerings/" + row.id(), row.title());
    }

    /** "17–19 Mar 2009", one day, or "since …" for what stays available. */
    static String days(OfferingRow row) {
        return days(row.beginsOn(), row.endsOn(), row.format());
    }

    static String days(LocalDate begins, LocalDate ends, OfferingFormat format) {
        Formats formats = Formats.here();
        if (ends != null && YearMonth.from(begins).equals(YearMonth.from(ends))) {
            return text("learning-offering.days-of-month", begins.getDayOfMonth(), formats.day(ends));
        }
        if (ends != null) {
            return formats.period(begins, ends);
        }
        return format.lasting() ? text("learning-offering.since", formats.day(begins)) : formats.day(begins);
    }

    /** "free", an amount, or that it is not known. */
    static String fee(Long minor, String currency) {
        return minor != null && minor == 0 ? text("learning-offering.free") : money(minor, currency);
    }

    static String money(Long minor, String currency) {
        return minor == null
                ? text("learning-offering.not-known")
                : Formats.here().money(minor, Currency.getInstance(currency));
    }

    static String number(Integer number) {
        return number == null
                ? text("learning-offering.not-known")
                : Formats.here().number(number);
    }

    /** A dash before it was held: nobody can have come. */
    static String attendance(OfferingRow row) {
        return row.state() == OfferingState.HELD ? number(row.attendance()) : "–";
    }

    /** "88% of 33": who learned something, of the answers. */
    static String learned(Integer learned, Integer answers) {
        return learned == null || answers == null || answers == 0
                ? text("learning-offering.not-known")
                : text(
                        "learning-offering.learned-of",
                        Formats.here().percent(Math.round(100f * learned / answers)),
                        answers);
    }

    /** Their names, as links to what is known of each. */
    static Span topics(Topics topics, Collection<String> keys) {
        Span names = new Span();
        names.addClassName("topic-links");
        keys.forEach(key -> names.add(new Anchor("learning/topics/" + key, topic(topics, key))));
        return names;
    }

    static String topic(Topics topics, String key) {
        return topics.find(key).map(OfferingWords::of).orElse(key);
    }

    static String of(Topic topic) {
        return topic.name().in("en", "en");
    }

    /** What offerings can be about. */
    static List<Topic> choices(Topics topics) {
        return topics.all().stream()
                .filter(topic -> topic.use() != TopicUse.THEME)
                .sorted(java.util.Comparator.comparing(OfferingWords::of))
                .toList();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
