package org.alcts.portal.survey.results;

import java.math.BigDecimal;

/**
 * Whether means of groups may be shown beside a table of two questions with hidden cells. They may if for every hidden cell
 * there is another table with the same shown numbers and the same rounded means, found by moving one person each way within
 * two rows and two columns.
 */
final class GroupScores {

    private final long[][] counts;
    private final Hiding[][] mask;
    private final double[] rowScores;
    private final double[] columnScores;

    /**
     * @param rowScores scores of the rows, for the means of columns; null when the rows are no scale
     * @param columnScores scores of the columns, for the means of rows; null when the columns are no scale
     */
    GroupScores(long[][] counts, Hiding[][] mask, double[] rowScores, double[] columnScores) {
        this.counts = counts;
        this.mask = mask;
        this.rowScores = rowScores;
        this.columnScores = columnScores;
    }

    boolean mayBeShown() {
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                if (mask[i][j] != null && !staysOpen(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean staysOpen(int i, int j) {
        for (int k = 0; k < counts.length; k++) {
            for (int l = 0; l < counts[k].length; l++) {
                boolean rectangle = k != i && l != j && mask[k][l] != null && mask[i][l] != null && mask[k][j] != null;
                if (rectangle && (same(i, j, k, l, 1) || same(i, j, k, l, -1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean same(int i, int j, int k, int l, int by) {
        long[][] moved = new long[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            moved[row] = counts[row].clone();
        }
        moved[i][j] += by;
        moved[k][l] += by;
        moved[i][l] -= by;
        moved[k][j] -= by;
        boolean possible = moved[i][j] >= 0 && moved[k][l] >= 0 && moved[i][l] >= 0 && moved[k][j] >= 0;
        return possible
                && (rowScores == null || sameColumn(moved, j) && sameColumn(moved, l))
                && (columnScores == null || sameRow(moved, i) && sameRow(moved, k));
    }

    private boolean sameColumn(long[][] moved, int j) {
        return sameMean(rowScores, column(counts, j), column(moved, j));
    }

    private boolean sameRow(long[][] moved, int i) {
        return sameMean(columnScores, counts[i], moved[i]);
    }

    private static boolean sameMean(double[] scores, long[] before, long[] after) {
        BigDecimal mean = Scores.mean(scores, before);
        return mean.equals(Scores.mean(scores, after)) && Scores.median(scores, before) == Scores.median(scores, after);
    }

    private static long[] column(long[][] table, int j) {
        long[] column = new long[table.length];
        for (int i = 0; i < table.length; i++) {
            column[i] = table[i][j];
        }
        return column;
    }
}
