package org.alcts.portal.survey.answering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;

/** Whether one value may stand in its field. */
final class ValueCheck {

    /** Of any text, whatever the question allows. */
    static final int LONGEST_TEXT = 10_000;

    private static final int LONGEST_LINE = 1_000;

    private ValueCheck() {}

    static Optional<Refused> of(Field field, String value) {
        return switch (field.kind()) {
            case CHOICE ->
                refuseUnless(
                        field.choices().stream()
                                .anyMatch(choice -> choice.code().equals(value)),
                        field,
                        "survey-answering.unknown-choice");
            case FLAG -> refuseUnless(Field.TICKED.equals(value), field, "survey-answering.unknown-choice");
            case NUMBER -> number(field, value);
            case TEXT -> text(field, value);
            case DATE -> date(field, value);
        };
    }

    private static Optional<Refused> refuseUnless(boolean good, Field field, String key, Object... arguments) {
        return good ? Optional.empty() : Optional.of(new Refused(field.name(), key, arguments));
    }

    private static Optional<Refused> number(Field field, String value) {
        Rules rules = field.question().rules();
        if (!value.matches("-?\\d{1,18}(\\.\\d{1,6})?")) {
            return Optional.of(new Refused(field.name(), "survey-answering.no-number"));
        }
        BigDecimal number = new BigDecimal(value);
        if (rules.wholeNumber() && number.stripTrailingZeros().scale() > 0) {
            return Optional.of(new Refused(field.name(), "survey-answering.whole-number"));
        }
        if (rules.lowest() != null && number.compareTo(rules.lowest()) < 0) {
            return Optional.of(new Refused(field.name(), "survey-answering.lowest", plain(rules.lowest())));
        }
        return refuseUnless(
                rules.highest() == null || number.compareTo(rules.highest()) <= 0,
                field,
                "survey-answering.highest",
                rules.highest() == null ? "" : plain(rules.highest()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Optional<Refused> text(Field field, String value) {
        boolean beside = field.beside();
        Rules rules = field.question().rules();
        int cap = field.question().kind() == QuestionKind.LONG_TEXT ? LONGEST_TEXT : LONGEST_LINE;
        int longest = beside || rules.longest() == null ? cap : Math.min(cap, rules.longest());
        if (value.length() > longest) {
            return Optional.of(new Refused(field.name(), "survey-answering.too-long", longest, value.length()));
        }
        boolean free = beside || rules.pattern() == null || rules.pattern().isBlank();
        return refuseUnless(free || SafePattern.matches(rules.pattern(), value), field, "survey-answering.pattern");
    }

    private static Optional<Refused> date(Field field, String value) {
        Rules rules = field.question().rules();
        LocalDate day;
        try {
            day = LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            return Optional.of(new Refused(field.name(), "survey-answering.no-date"));
        }
        if (rules.earliest() != null && day.isBefore(rules.earliest())) {
            return Optional.of(new Refused(field.name(), "survey-answering.earliest", rules.earliest()));
        }
        return refuseUnless(
                rules.latest() == null || !day.isAfter(rules.latest()),
                field,
                "survey-answering.latest",
                rules.latest() == null ? "" : rules.latest());
    }
}
