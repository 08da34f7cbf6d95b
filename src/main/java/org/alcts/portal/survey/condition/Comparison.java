package org.alcts.portal.survey.condition;

import java.math.BigDecimal;
import java.util.Optional;

/** How two values can be compared. */
public enum Comparison {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** What holds when the sides change places. */
    public Comparison turned() {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> this;
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    /**
     * Compares as numbers where both are numbers, else as texts whatever their case; days in ISO form compare as texts as
     * they do as days.
     *
     * @param left what was answered; an empty one is unequal to everything but empty, and neither less nor more than anything
     */
    public boolean holds(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            boolean same = left.equals(right);
            return this == EQUAL && same || this == NOT_EQUAL && !same;
        }
        Optional<BigDecimal> leftNumber = number(left);
        Optional<BigDecimal> rightNumber = number(right);
        int order = leftNumber.isPresent() && rightNumber.isPresent()
                ? leftNumber.get().compareTo(rightNumber.get())
                : left.compareToIgnoreCase(right);
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** Whether it is compared as a number, with another one. */
    public static boolean isNumber(String text) {
        return number(text).isPresent();
    }

    private static Optional<BigDecimal> number(String text) {
        // More digits or an exponent are no answer, and would take long to compare.
        if (!text.matches("[+-]?\\d{1,18}(\\.\\d{1,18})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
