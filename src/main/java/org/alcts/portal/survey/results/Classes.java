package org.alcts.portal.survey.results;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Classes of numbers with round bounds: 1, 2 or 5 times a power of ten wide. */
final class Classes {

    private Classes() {}

    static BigDecimal width(BigDecimal lowest, BigDecimal highest, int most) {
        double raw = highest.subtract(lowest).doubleValue() / most;
        int power = (int) Math.floor(Math.log10(raw));
        for (int step : new int[] {1, 2, 5, 10}) {
            BigDecimal width = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
            if (highest.subtract(start(lowest, width)).compareTo(width.multiply(BigDecimal.valueOf(most))) < 0) {
                return plain(width);
            }
        }
        return plain(BigDecimal.valueOf(20).scaleByPowerOfTen(power));
    }

    /** The bound at or below the lowest number. */
    static BigDecimal start(BigDecimal lowest, BigDecimal width) {
        return plain(lowest.divide(width, 0, RoundingMode.FLOOR).multiply(width));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
