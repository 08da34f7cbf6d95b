package org.alcts.portal.board.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.alcts.portal.people.Refused;

/** What can be entered for a measure. The fields of refusals are those of {@link NewValue} and {@link NewTarget}. */
final class MeasureCheck {

    static final int LONGEST_NOTE = 1000;
    static final int LONGEST_SOURCE = 300;

    private static final LocalDate EARLIEST = LocalDate.of(1957, 1, 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 14;

    private MeasureCheck() {}

    /** @param today the day that nothing can be entered beyond */
    static void require(NewValue entered, MeasureStanding measure, LocalDate today) {
        if (entered.asOf() == null) {
            throw new Refused("asOf", "measure.refused.day-missing");
        }
        if (entered.asOf().isAfter(today)) {
            throw new Refused("asOf", "measure.refused.day-to-come");
        }
        if (entered.asOf().isBefore(EARLIEST)) {
            throw new Refused("asOf", "measure.refused.day-too-early", EARLIEST);
        }
        if (entered.noData()) {
            if (entered.value() != null) {
                throw new Refused("value", "measure.refused.value-and-no-data");
            }
            if (blank(entered.note())) {
                throw new Refused("note", "measure.refused.no-data-why");
            }
        } else {
            requireNumber("value", entered.value(), measure.unit());
        }
        requireBasis(entered);
        requireLength("note", entered.note(), LONGEST_NOTE);
        requireLength("source", entered.source(), LONGEST_SOURCE);
    }

    static void require(NewTarget entered, MeasureStanding measure, LocalDate today) {
        if (measure.direction() == Direction.INFO) {
            throw new Refused("", "measure.refused.info-has-no-target");
        }
        requireNumber("value", entered.value(), measure.unit());
        boolean band = measure.direction() == Direction.BAND;
        if (band) {
            requireNumber("upper", entered.upper(), measure.unit());
            if (entered.upper().compareTo(entered.value()) < 0) {
                throw new Refused("upper", "measure.refused.band");
            }
        } else if (entered.upper() != null) {
            throw new Refused("upper", "measure.refused.no-band");
        }
        if (entered.due() == null) {
            throw new Refused("due", "measure.refused.day-missing");
        }
        if (!entered.due().isAfter(today)) {
            throw new Refused("due", "measure.refused.due-passed");
        }
        requireLength("note", entered.note(), LONGEST_NOTE);
    }

    private static void requireNumber(String field, BigDecimal value, MeasureUnit unit) {
        if (value == null) {
            throw new Refused(field, "measure.refused.value-missing");
        }
        if (value.precision() - value.scale() > MOST_DIGITS
                || value.stripTrailingZeros().scale() > 4) {
            throw new Refused(field, "measure.refused.too-many-digits");
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        switch (unit) {
            case PERCENT -> {
                if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
                    throw new Refused(field, "measure.refused.percent");
                }
            }
            case COUNT -> {
                if (value.signum() < 0 || !whole) {
                    throw new Refused(field, "measure.refused.count");
                }
            }
            case DAYS, MONTHS -> {
                if (value.signum() < 0) {
                    throw new Refused(field, "measure.refused.negative");
                }
            }
            case MONEY, POINTS -> {
                // Both may be below nought: a loss, a difference.
            }
        }
    }

    private static void requireBasis(NewValue entered) {
        Long part = entered.counted();
        Long whole = entered.countedOf();
        if (part != null && part < 0 || whole != null && whole < 0) {
            throw new Refused("countedOf", "measure.refused.negative");
        }
        if (part != null && whole != null && part > whole) {
            throw new Refused("countedOf", "measure.refused.part-of-whole");
        }
    }

    private static void requireLength(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Refused(field, "measure.refused.too-long", longest, text.length());
        }
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
