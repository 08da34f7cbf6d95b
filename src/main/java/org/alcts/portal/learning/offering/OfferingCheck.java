package org.alcts.portal.learning.offering;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.alcts.portal.people.Refused;

/** What is wrong with an offering in itself, whatever else is on record; asked of forms and files alike. */
final class OfferingCheck {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_PARTNERS = 500;
    static final int LONGEST_ACCESS = 300;
    static final int LONGEST_LINK = 500;

    /** More is a slip of the finger. */
    private static final int MOST_PEOPLE = 1_000_000;

    private static final int MOST_MINUTES = 100_000;
    private static final long MOST_MONEY = 1_000_000_000L;
    private static final int MOST_TOPICS = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(1957, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final List<Refused> refusals = new ArrayList<>();
    private final OfferingContent content;
    private final LocalDate today;

    private OfferingCheck(OfferingContent content, LocalDate today) {
        this.content = content;
        this.today = today;
    }

    /** @param content tidy */
    static List<Refused> of(OfferingContent content, LocalDate today) {
        OfferingCheck check = new OfferingCheck(content, today);
        check.words();
        check.choices();
        check.days();
        check.money();
        check.turnout();
        return check.refusals;
    }

    private void words() {
        present("title", content.title(), "learning-offering.refused.title");
        longest("title", content.title(), LONGEST_TITLE);
        longest("partners", content.partners(), LONGEST_PARTNERS);
        longest("access", content.access(), LONGEST_ACCESS);
        longest("link", content.link(), LONGEST_LINK);
        if (content.link() != null && !isAddress(content.link())) {
            refuse("link", "learning-offering.refused.link");
        }
    }

    private void choices() {
        present("unit", content.unitId(), "learning-offering.refused.unit");
        present("format", content.format(), "learning-offering.refused.format");
        present("state", content.state(), "learning-offering.refused.state");
        if (content.topics().isEmpty()) {
            refuse("topics", "learning-offering.refused.topics");
        } else if (content.topics().size() > MOST_TOPICS) {
            refuse("topics", "learning-offering.refused.many-topics", MOST_TOPICS);
        }
    }

    private void days() {
        LocalDate begins = content.begins();
        present("begins", begins, "learning-offering.refused.begins");
        if (begins == null) {
            return;
        }
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (begins.isBefore(FIRST_DAY) || begins.isAfter(last)) {
            refuse("begins", "learning-offering.refused.begins-far", FIRST_DAY, last);
        }
        if (content.ends() != null && content.ends().isBefore(begins)) {
            refuse("ends", "learning-offering.refused.ends", begins);
        }
        if (content.state() == OfferingState.HELD && begins.isAfter(today)) {
            refuse("state", "learning-offering.refused.held-later", begins);
        }
        Integer minutes = content.minutes();
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            refuse("minutes", "learning-offering.refused.minutes", MOST_MINUTES);
        }
    }

    private void money() {
        Money money = content.money();
        amount("fee", money.feeMinor());
        amount("cost", money.costMinor());
        amount("income", money.incomeMinor());
        try {
            if (Currency.getInstance(money.currency()).getDefaultFractionDigits() < 0) {
                refuse("currency", "learning-offering.refused.currency");
            }
        } catch (IllegalArgumentException e) {
            refuse("currency", "learning-offering.refused.currency");
        }
    }

    private void amount(String field, Long minor) {
        if (minor != null && (minor < 0 || minor > MOST_MONEY)) {
            refuse(field, "learning-offering.refused.money");
        }
    }

    private void turnout() {
        Turnout turnout = content.turnout();
        people("attendance", turnout.attendance());
        people("newcomers", turnout.newcomers());
        people("answers", turnout.answers());
        people("learned", turnout.learned());
        if (content.state() != OfferingState.HELD && !turnout.isUnknown()) {
            refuse("attendance", "learning-offering.refused.not-held");
        }
        part("newcomers", turnout.newcomers(), turnout.attendance(), "learning-offering.refused.newcomers");
        part("learned", turnout.learned(), turnout.answers(), "learning-offering.refused.learned");
        if (turnout.answers() != null && turnout.attendance() != null && turnout.answers() > turnout.attendance()) {
            refuse("answers", "learning-offering.refused.answers");
        }
        if (turnout.learned() != null && turnout.answers() != null && turnout.answers() < Turnout.FEWEST_ANSWERS) {
            refuse("learned", "learning-offering.refused.few-answers", Turnout.FEWEST_ANSWERS);
        }
    }

    private void people(String field, Integer number) {
        if (number != null && (number < 0 || number > MOST_PEOPLE)) {
            refuse(field, "learning-offering.refused.people");
        }
    }

    private void part(String field, Integer part, Integer whole, String key) {
        if (part != null && (whole == null || part > whole)) {
            refuse(field, key);
        }
    }

    /** A browser runs whatever scheme it is given, so only those that lead somewhere are taken. */
    private static boolean isAddress(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() != null
                    && Set.of("http", "https").contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void present(String field, Object value, String key) {
        if (value == null) {
            refuse(field, key);
        }
    }

    private void longest(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            refuse(field, "learning-offering.refused.too-long", longest, text.length());
        }
    }

    private void refuse(String field, String key, Object... arguments) {
        refusals.add(new Refused(field, key, arguments));
    }
}
