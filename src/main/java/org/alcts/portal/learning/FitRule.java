package org.alcts.portal.learning;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;

/**
 * How well offerings serve those who want their topic. An offering does so by the share of people who find its form useful
 * (question D1 of the bank, its upper two points), times the share who would pay its fee: themselves for what takes less than
 * half a day (B4), their employer for the rest (B5). That those who want a topic like forms and prices as everybody does is
 * taken for granted, since no table of three questions is counted. Where the survey did not ask about prices they are left
 * out; what is free is within everybody's reach.
 */
final class FitRule {

    private static final String FORMS = "D1";
    private static final String OWN_MONEY = "B4";
    private static final String EMPLOYERS_MONEY = "B5";
    private static final String CURRENCY = "USD";
    private static final int CENTS = 100;

    private final List<Question> questions;
    private final NeedCount count;

    FitRule(List<Question> questions, NeedCount count) {
        this.questions = questions;
        this.count = count;
    }

    boolean pricesAsked() {
        return asked(OWN_MONEY).isPresent() || asked(EMPLOYERS_MONEY).isPresent();
    }

    Fit of(List<OfferingRow> offerings) {
        if (offerings.isEmpty()) {
            return Fit.not(Fit.State.NO_OFFERING);
        }
        List<Fit> fits = offerings.stream().map(this::of).toList();
        for (Fit.State why : List.of(Fit.State.HELD_BACK, Fit.State.NOT_ASKED)) {
            if (fits.stream().anyMatch(fit -> fit.state() == why)) {
                return Fit.not(why);
            }
        }
        return fits.stream()
                .filter(Fit::isKnown)
                .max((one, other) -> Double.compare(one.share(), other.share()))
                .orElse(Fit.not(Fit.State.NO_FEE));
    }

    private Fit of(OfferingRow offering) {
        Optional<Field> form = asked(FORMS).flatMap(question -> row(question, offering.format()));
        if (form.isEmpty()) {
            return Fit.not(Fit.State.NOT_ASKED);
        }
        NeedShare liked = count.of(new Need(form.get().name(), null));
        Fit paid = affordable(offering);
        if (!liked.known()) {
            return Fit.not(Fit.State.HELD_BACK);
        }
        return paid.isKnown() ? Fit.known(liked.share() * paid.share()) : paid;
    }

    private static Optional<Field> row(Question question, OfferingFormat format) {
        return question.fields().stream()
                .filter(field -> field.row()
                        .filter(row -> row.code().equals(format.surveyRow()))
                        .isPresent())
                .findFirst();
    }

    /** The share of people who would pay its fee: those whose band reaches it. Who does not know counts as not paying. */
    private Fit affordable(OfferingRow offering) {
        if (offering.feeMinor() != null && offering.feeMinor() == 0) {
            return Fit.known(1);
        }
        Optional<Question> asked = asked(offering.format().takesHalfADayOrMore() ? EMPLOYERS_MONEY : OWN_MONEY);
        if (asked.isEmpty()) {
            return Fit.known(1);
        }
        if (offering.feeMinor() == null || !CURRENCY.equals(offering.currency())) {
            return Fit.not(Fit.State.NO_FEE);
        }
        long answered = 0;
        long paying = 0;
        for (Option band : asked.get().fields().getFirst().choices()) {
            if (reaches(band.code(), offering.feeMinor())) {
                NeedShare share = count.of(new Need(asked.get().code(), band.code()));
                if (!share.known()) {
                    return Fit.not(Fit.State.HELD_BACK);
                }
                answered = share.answered();
                paying += share.count();
            }
        }
        return Fit.known(answered == 0 ? 0 : (double) paying / answered);
    }

    /** Bands are called {@code none}, {@code to25} and so on, {@code more}, {@code unknown}. */
    static boolean reaches(String band, long feeMinor) {
        if (band.equals("more")) {
            return true;
        }
        return band.matches("to\\d{1,6}") && Long.parseLong(band.substring(2)) * CENTS >= feeMinor;
    }

    private Optional<Question> asked(String identity) {
        return questions.stream()
                .filter(question -> question.identity().equals(identity))
                .findFirst();
    }
}
