package org.alcts.portal.survey.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.tally.SurveyTally;

/**
 * Two fields against each other, among those who answered both, with what is shown of it. The same pair always has the same
 * cells hidden, whether it is shown as a cross-table, or column by column as the results of groups: else the one would give
 * away what the other hides.
 */
final class PairTable {

    private final long[][] counts;
    private final Hiding[][] mask;
    private final boolean[] hiddenRows;
    private final boolean[] hiddenColumns;
    private final Cells rows;
    private final Cells columns;

    private PairTable(
            long[][] counts,
            Cells rows,
            Cells columns,
            boolean[] hiddenRows,
            boolean[] hiddenColumns,
            Hiding[][] mask) {
        this.counts = counts;
        this.rows = rows;
        this.columns = columns;
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
        this.mask = mask;
    }

    /**
     * @param all the tally of the whole survey
     * @param groups the tallies of those who gave each answer to the column's field
     * @param threshold 0 hides nothing
     */
    static PairTable of(Cells rows, Cells columns, SurveyTally all, Map<String, SurveyTally> groups, int threshold) {
        long[][] counts = new long[rows.codes().size()][columns.codes().size()];
        for (int j = 0; j < columns.codes().size(); j++) {
            SurveyTally group = groups.getOrDefault(columns.codes().get(j), new SurveyTally(0, Map.of()));
            long[] column = rows.counts(group);
            for (int i = 0; i < column.length; i++) {
                counts[i][j] = column[i];
            }
        }
        boolean[] hiddenRows = hidden(rows.counts(all), sums(counts), threshold);
        boolean[] hiddenColumns = hidden(columns.counts(all), sums(transposed(counts)), threshold);
        return new PairTable(
                counts,
                rows,
                columns,
                hiddenRows,
                hiddenColumns,
                mask(counts, hiddenRows, hiddenColumns, threshold, before(rows, columns)));
    }

    /** Hidden in the results of the question alone, or too small among those who answered both. */
    private static boolean[] hidden(long[] alone, long[] here, int threshold) {
        Hiding[] maskAlone = Distribution.mask(alone, threshold);
        boolean[] forced = new boolean[alone.length];
        for (int i = 0; i < forced.length; i++) {
            forced[i] = maskAlone[i] != null;
        }
        Hiding[] maskHere = Distribution.mask(here, forced, threshold);
        boolean[] hidden = new boolean[alone.length];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = maskHere[i] != null;
        }
        return hidden;
    }

    /** Masks the table in one fixed direction. */
    private static Hiding[][] mask(
            long[][] counts, boolean[] hiddenRows, boolean[] hiddenColumns, int threshold, boolean asItIs) {
        if (asItIs) {
            return TwoWayTable.mask(counts, hiddenRows, hiddenColumns, threshold);
        }
        Hiding[][] turned = TwoWayTable.mask(transposed(counts), hiddenColumns, hiddenRows, threshold);
        Hiding[][] mask = new Hiding[counts.length][hiddenColumns.length];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < hiddenColumns.length; j++) {
                mask[i][j] = turned[j][i];
            }
        }
        return mask;
    }

    private static boolean before(Cells rows, Cells columns) {
        return rows.field().name().compareTo(columns.field().name()) < 0;
    }

    /** What is shown of one column, in the order of the rows. */
    List<Figure> column(int j) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            figures.add(Figure.of(counts[i][j], mask[i][j]));
        }
        return figures;
    }

    List<List<Figure>> cells() {
        List<List<Figure>> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            List<Figure> row = new ArrayList<>();
            for (int j = 0; j < counts[i].length; j++) {
                row.add(Figure.of(counts[i][j], mask[i][j]));
            }
            all.add(row);
        }
        return all;
    }

    List<Figure> rowSums() {
        return figures(sums(counts), hiddenRows);
    }

    List<Figure> columnSums() {
        return figures(sums(transposed(counts)), hiddenColumns);
    }

    Figure total(int threshold) {
        long total = Arrays.stream(sums(counts)).sum();
        return Figure.of(total, total > 0 && total < threshold ? Hiding.SMALL_GROUP : null);
    }

    /** Whether means of the rows' scale may be shown for the groups. */
    boolean showsMeans() {
        return new GroupScores(
                        counts,
                        mask,
                        Scores.of(rows.codes()).orElse(null),
                        Scores.of(columns.codes()).orElse(null))
                .mayBeShown();
    }

    long[] counts(int j) {
        return transposed(counts)[j];
    }

    private static List<Figure> figures(long[] sums, boolean[] hidden) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            figures.add(Figure.of(sums[i], hidden[i] ? Hiding.SMALL_GROUP : null));
        }
        return figures;
    }

    private static long[] sums(long[][] table) {
        long[] sums = new long[table.length];
        for (int i = 0; i < table.length; i++) {
            sums[i] = Arrays.stream(table[i]).sum();
        }
        return sums;
    }

    private static long[][] transposed(long[][] table) {
        long[][] turned = new long[table.length == 0 ? 0 : table[0].length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[i].length; j++) {
                turned[j][i] = table[i][j];
            }
        }
        return turned;
    }
}
