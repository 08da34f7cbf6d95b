package org.alcts.portal.survey.results;

import java.util.Arrays;

/**
 * Which cells of a table of two questions are shown when the sums of its rows and columns are known, as they are from the
 * results of each question alone. Noughts are hidden like other small counts: that nobody of a group said something says
 * something of everybody in it.
 *
 * <p>After the small ones, more are hidden until no row and no column has a single hidden cell or hidden cells of fewer people
 * than the threshold; and until every small one could have another value without any shown number changing. That last is
 * found out exactly: a cell can be another by one if a chain of hidden cells leads from its column back to its row,
 * taking one away and putting one in by turns.
 */
final class TwoWayTable {

    private final long[][] counts;
    private final int threshold;
    private final boolean[] hiddenRows;
    private final boolean[] hiddenColumns;
    private final Hiding[][] mask;

    private TwoWayTable(long[][] counts, boolean[] hiddenRows, boolean[] hiddenColumns, int threshold) {
        this.counts = counts;
        this.threshold = threshold;
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
        this.mask = new Hiding[counts.length][columns()];
    }

    /**
     * @param counts by row and column; every row as long as the others
     * @param hiddenRows rows whose sum is not shown elsewhere; nothing of them is shown here
     * @param hiddenColumns columns whose sum is not shown elsewhere; nothing of them is shown here
     * @param threshold 0 or 1 hides nothing
     * @return for each cell why it is hidden, or null
     */
    static Hiding[][] mask(long[][] counts, boolean[] hiddenRows, boolean[] hiddenColumns, int threshold) {
        TwoWayTable table = new TwoWayTable(counts, hiddenRows, hiddenColumns, threshold);
        if (threshold > 1) {
            table.hideSmall();
            table.hideUntilSafe();
        }
        return table.mask;
    }

    private int rows() {
        return counts.length;
    }

    private int columns() {
        return counts.length == 0 ? 0 : counts[0].length;
    }

    private void hideSmall() {
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                if (hiddenRows[i] || hiddenColumns[j]) {
                    mask[i][j] = Hiding.SMALL_GROUP;
                } else if (counts[i][j] < threshold && rowSum(i) > 0 && columnSum(j) > 0) {
                    mask[i][j] = Hiding.TOO_FEW;
                }
            }
        }
    }

    private void hideUntilSafe() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < rows(); i++) {
                changed |= !hiddenRows[i] && isRowOpen(i) && hideInRow(i);
            }
            for (int j = 0; j < columns(); j++) {
                changed |= !hiddenColumns[j] && isColumnOpen(j) && hideInColumn(j);
            }
            if (!changed) {
                changed = hideForPinned();
            }
        }
    }

    private boolean isRowOpen(int i) {
        long hidden = 0;
        long sum = 0;
        for (int j = 0; j < columns(); j++) {
            if (mask[i][j] != null) {
                hidden++;
                sum += counts[i][j];
            }
        }
        return hidden > 0 && (hidden == 1 || sum < threshold);
    }

    private boolean isColumnOpen(int j) {
        long hidden = 0;
        long sum = 0;
        for (int i = 0; i < rows(); i++) {
            if (mask[i][j] != null) {
                hidden++;
                sum += counts[i][j];
            }
        }
        return hidden > 0 && (hidden == 1 || sum < threshold);
    }

    private boolean hideInRow(int i) {
        int smallest = -1;
        for (int j = 0; j < columns(); j++) {
            if (isFree(i, j) && (smallest < 0 || counts[i][j] < counts[i][smallest])) {
                smallest = j;
            }
        }
        if (smallest >= 0) {
            mask[i][smallest] = Hiding.TOO_FEW;
        }
        return smallest >= 0;
    }

    private boolean hideInColumn(int j) {
        int smallest = -1;
        for (int i = 0; i < rows(); i++) {
            if (isFree(i, j) && (smallest < 0 || counts[i][j] < counts[smallest][j])) {
                smallest = i;
            }
        }
        if (smallest >= 0) {
            mask[smallest][j] = Hiding.TOO_FEW;
        }
        return smallest >= 0;
    }

    private boolean isFree(int i, int j) {
        return mask[i][j] == null && rowSum(i) > 0 && columnSum(j) > 0;
    }

    /** Finds a small cell that has only one possible value, and hides one more beside it. */
    private boolean hideForPinned() {
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                boolean small = mask[i][j] != null && counts[i][j] < threshold;
                if (small && !canBeAnother(i, j) && (hideInRow(i) || hideInColumn(j) || hideAny())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hideAny() {
        for (int i = 0; i < rows(); i++) {
            if (hideInRow(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cell could be one more or one less, every shown number being what it is. */
    boolean canBeAnother(int row, int column) {
        return canMove(row, column, true) || canMove(row, column, false);
    }

    /**
     * One more in the cell leaves its row with one too many: one is taken from another hidden cell of the row, one put into
     * its column elsewhere, and so on until the one too many in the cell's own column is taken away. Rows whose sum is not
     * known pass it on among themselves, and so do such columns.
     */
    private boolean canMove(int row, int column, boolean up) {
        boolean[] rowsReached = new boolean[rows()];
        boolean[] columnsReached = new boolean[columns()];
        rowsReached[row] = true;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < rows(); i++) {
                for (int j = 0; j < columns(); j++) {
                    boolean own = i == row && j == column;
                    if (mask[i][j] == null || own) {
                        continue;
                    }
                    // Leaving a row takes one away going up, and puts one in going down; entering one is the other way
                    // round.
                    if (rowsReached[i] && !columnsReached[j] && (!up || counts[i][j] > 0)) {
                        columnsReached[j] = true;
                        changed = true;
                    }
                    if (columnsReached[j] && !rowsReached[i] && (up || counts[i][j] > 0)) {
                        rowsReached[i] = true;
                        changed = true;
                    }
                }
            }
            changed |= spread(rowsReached, hiddenRows) | spread(columnsReached, hiddenColumns);
        }
        return columnsReached[column] && (up || counts[row][column] > 0);
    }

    private static boolean spread(boolean[] reached, boolean[] free) {
        boolean any = false;
        for (int i = 0; i < free.length; i++) {
            any |= free[i] && reached[i];
        }
        boolean changed = false;
        for (int i = 0; any && i < free.length; i++) {
            changed |= free[i] && !reached[i];
            reached[i] |= free[i];
        }
        return changed;
    }

    private long rowSum(int i) {
        return Arrays.stream(counts[i]).sum();
    }

    private long columnSum(int j) {
        return Arrays.stream(counts).mapToLong(row -> row[j]).sum();
    }
}
