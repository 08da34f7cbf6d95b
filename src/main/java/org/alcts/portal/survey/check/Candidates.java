package org.alcts.portal.survey.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Rules;

/**
 * Answers that stand for all that there can be.
 *
 * @param values empty for no answer
 * @param sample whether they only stand for others: of numbers and days, one from each stretch between those that a condition
 *     compares with
 * @param others whether there can be other answers too, of which nothing is known but that they are some
 */
record Candidates(List<String> values, boolean sample, boolean others) {

    static final Candidates NONE = new Candidates(List.of(""), false, false);
    static final Candidates ANYTHING = new Candidates(List.of(""), false, true);

    static Candidates only(String value) {
        return new Candidates(List.of(value), false, false);
    }

    /** No answer, or one of these. */
    static Candidates of(Stream<String> answers) {
        return new Candidates(withNone(answers), false, false);
    }

    static Candidates upTo(long most) {
        return new Candidates(
                LongStream.rangeClosed(0, most).mapToObj(Long::toString).toList(), false, false);
    }

    private static Candidates sampleOf(Stream<String> answers) {
        return new Candidates(withNone(answers), true, false);
    }

    private static List<String> withNone(Stream<String> answers) {
        return Stream.concat(Stream.of(""), answers).distinct().toList();
    }

    Candidates and(Candidates more) {
        return new Candidates(
                Stream.concat(values.stream(), more.values.stream()).distinct().toList(),
                sample || more.sample,
                others || more.others);
    }

    /** @param compared what the condition compares with, numbers or not */
    static Candidates numbers(Rules rules, Set<String> compared) {
        TreeSet<BigDecimal> borders = new TreeSet<>();
        for (String text : compared) {
            if (text.matches("[+-]?\\d{1,12}(\\.\\d{1,6})?")) {
                borders.add(new BigDecimal(text));
            } else if (text.matches("[+-]?\\d.*")) {
                // Too long to reckon with.
                return ANYTHING;
            }
        }
        Stream.of(Optional.ofNullable(rules.lowest()), Optional.ofNullable(rules.highest()))
                .flatMap(Optional::stream)
                .forEach(borders::add);
        if (borders.isEmpty()) {
            return ANYTHING;
        }
        Set<BigDecimal> points = new LinkedHashSet<>();
        BigDecimal last = null;
        for (BigDecimal border : borders) {
            points.add(border);
            for (RoundingMode mode : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
                BigDecimal whole = border.setScale(0, mode);
                points.addAll(List.of(whole.subtract(BigDecimal.ONE), whole, whole.add(BigDecimal.ONE)));
            }
            if (last != null) {
                points.add(last.add(border).divide(BigDecimal.TWO));
            }
            last = border;
        }
        return sampleOf(points.stream()
                .filter(point -> rules.lowest() == null || point.compareTo(rules.lowest()) >= 0)
                .filter(point -> rules.highest() == null || point.compareTo(rules.highest()) <= 0)
                .filter(point ->
                        !rules.wholeNumber() || point.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::toPlainString));
    }

    /** @param compared what the condition compares with, days or not */
    static Candidates days(Rules rules, Set<String> compared) {
        List<LocalDate> borders = new ArrayList<>();
        compared.forEach(text -> day(text).ifPresent(borders::add));
        Stream.of(Optional.ofNullable(rules.earliest()), Optional.ofNullable(rules.latest()))
                .flatMap(Optional::stream)
                .forEach(borders::add);
        if (borders.isEmpty()) {
            return ANYTHING;
        }
        return sampleOf(borders.stream()
                .flatMap(border -> Stream.of(border.minusDays(1), border, border.plusDays(1)))
                .filter(day -> rules.earliest() == null || !day.isBefore(rules.earliest()))
                .filter(day -> rules.latest() == null || !day.isAfter(rules.latest()))
                .map(LocalDate::toString));
    }

    /** Years of four digits only: others do not compare as texts as they do as days. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
