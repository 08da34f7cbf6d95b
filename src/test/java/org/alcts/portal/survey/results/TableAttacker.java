package org.alcts.portal.survey.results;

import java.util.HashSet;
import java.util.Set;

/**
 * Knows every number that is shown, and tries every table of whole numbers that agrees with them: what has the same value in
 * all of them is found out. It knows nothing of the rules by which numbers are hidden.
 */
final class TableAttacker {

    private final long[][] shown;
    private final long[] rowSums;
    private final long[] columnSums;
    private final int lowestHidden;
    private final Set<Long> values = new HashSet<>();
    private int targetRow;
    private int targetColumn;
    private int steps;

    /**
     * @param shown -1 for hidden
     * @param rowSums -1 for a sum that is not known
     * @param lowestHidden the smallest number that may be hidden: 1 where noughts are shown
     */
    TableAttacker(long[][] shown, long[] rowSums, long[] columnSums, int lowestHidden) {
        this.shown = shown;
        this.rowSums = rowSums;
        this.columnSums = columnSums;
        this.lowestHidden = lowestHidden;
    }

    /** Whether only one value is possible there; false when there are too many tables to try them all. */
    boolean pins(int row, int column) {
        values.clear();
        steps = 0;
        targetRow = row;
        targetColumn = column;
        search(new long[shown.length][shown[0].length], 0);
        return values.size() == 1 && steps < 2_000_000;
    }

    private void search(long[][] table, int cell) {
        int columns = shown[0].length;
        if (values.size() > 1 || ++steps >= 2_000_000) {
            return;
        }
        if (cell == shown.length * columns) {
            values.add(table[targetRow][targetColumn]);
            return;
        }
        int i = cell / columns;
        int j = cell % columns;
        long most = Math.min(left(rowSums[i], table[i]), leftOfColumn(table, i, j));
        long from = shown[i][j] >= 0 ? shown[i][j] : lowestHidden;
        long to = shown[i][j] >= 0 ? shown[i][j] : most;
        for (long value = from; value <= Math.min(to, most); value++) {
            table[i][j] = value;
            boolean rowFits = j < columns - 1 || rowSums[i] < 0 || left(rowSums[i], table[i]) == 0;
            boolean columnFits = i < shown.length - 1 || columnSums[j] < 0 || leftOfColumn(table, i + 1, j) == 0;
            if (rowFits && columnFits) {
                search(table, cell + 1);
            }
            table[i][j] = 0;
        }
    }

    private static long left(long sum, long[] row) {
        long used = 0;
        for (long value : row) {
            used += value;
        }
        return sum < 0 ? 60 : sum - used;
    }

    private long leftOfColumn(long[][] table, int before, int j) {
        long used = 0;
        for (int i = 0; i < before; i++) {
            used += table[i][j];
        }
        return columnSums[j] < 0 ? 60 : columnSums[j] - used;
    }
}
