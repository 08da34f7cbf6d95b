package org.alcts.portal.survey.results;

/** From where to where a share of all who were asked may lie, given those who answered; both from 0 to 1. */
public record Interval(double from, double to) {

    /** Of the standard normal distribution, for 95 per cent. */
    private static final double Z = 1.959964;

    /**
     * The score interval of E. B. Wilson (Journal of the American Statistical Association 22, 1927), which stays within 0 and
     * 1 and is right for small numbers too. As if those who answered were drawn by lot, which they are not.
     *
     * @param base at least 1
     */
    public static Interval ofShare(long count, long base) {
        double n = base;
        double p = count / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
