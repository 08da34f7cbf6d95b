package org.alcts.portal.board.measure;

import java.math.BigDecimal;

/**
 * How a value compares with its target. On target from 95 % of it, to be watched from 90 %, below that to be acted on; for
 * a measure that should fall, by the target's share of the value. The thresholds are those of the iMIS guided performance
 * scorecard for associations.
 */
public enum MeasureStatus {
    ON_TARGET,
    WATCH,
    ACT,
    /** The Board set no target: nothing is good or bad yet. */
    NO_TARGET,
    NO_DATA,
    /** Neither way is good. */
    INFO;

    private static final BigDecimal ON = new BigDecimal("0.95");
    private static final BigDecimal NEARLY = new BigDecimal("0.90");

    /** @param latest null without data @param target null where none was set */
    public static MeasureStatus of(Direction direction, MeasureValue latest, MeasureTarget target) {
        if (latest == null || latest.value() == null) {
            return NO_DATA;
        }
        if (direction == Direction.INFO) {
            return INFO;
        }
        if (target == null) {
            return NO_TARGET;
        }
        BigDecimal value = latest.value();
        return switch (direction) {
            case UP -> reached(value, target.value());
            case DOWN -> reached(target.value(), value);
            case BAND -> inBand(value, target);
            case INFO -> INFO;
        };
    }

    private static MeasureStatus inBand(BigDecimal value, MeasureTarget target) {
        if (value.compareTo(target.value()) < 0) {
            return reached(value, target.value());
        }
        return target.upper() == null || value.compareTo(target.upper()) <= 0
                ? ON_TARGET
                : reached(target.upper(), value);
    }

    private static MeasureStatus reached(BigDecimal part, BigDecimal whole) {
        if (part.compareTo(whole) >= 0 || part.compareTo(whole.multiply(ON)) >= 0) {
            return ON_TARGET;
        }
        return part.compareTo(whole.multiply(NEARLY)) >= 0 ? WATCH : ACT;
    }
}
