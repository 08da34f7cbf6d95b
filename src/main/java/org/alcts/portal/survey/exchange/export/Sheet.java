package org.alcts.portal.survey.exchange.export;

import java.util.List;

/** A table that is written line by line and never held as a whole. */
interface Sheet extends AutoCloseable {

    /** @param cells texts, numbers, or null for an empty cell */
    void row(List<?> cells);

    /** Finishes the file. */
    @Override
    void close();
}
