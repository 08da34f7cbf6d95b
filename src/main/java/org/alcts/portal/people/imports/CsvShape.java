package org.alcts.portal.people.imports;

import java.util.function.UnaryOperator;

/**
 * What a kind of file must be like to be read at all.
 *
 * @param columns all that are known; others are ignored
 * @param required the one without which nothing in the file makes sense
 * @param largestBytes as it is sent
 * @param mostRows without the headings and empty lines
 * @param cell what a stripped cell means as a text
 */
public record CsvShape<C extends Enum<C> & CsvHeading>(
        Class<C> columns, C required, int largestBytes, int mostRows, UnaryOperator<String> cell) {

    /** With as many rows as its bytes have room for, and cells that mean what they say. */
    public CsvShape(Class<C> columns, C required, int largestBytes) {
        this(columns, required, largestBytes, Integer.MAX_VALUE, UnaryOperator.identity());
    }
}
