package org.alcts.portal.initiative;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One saved change of an initiative.
 *
 * @param when by the portal's calendar
 * @param who name of who saved it; empty when the portal did
 * @param filed whether this is its beginning, which has no before
 * @param changes at least one, unless it is the beginning
 */
public record HistoryEntry(Instant when, String who, boolean filed, List<FieldChange> changes) implements Serializable {

    /**
     * @param field name of a column, or {@code objectives}, {@code partners}, {@code links}, {@code milestone}
     * @param before what stood there: a text, number, day, list of texts, {@link PlannedMilestone}, or constant of an
     *     enumeration; null for nothing
     * @param after what stands there since; null for nothing
     */
    public record FieldChange(String field, Serializable before, Serializable after) implements Serializable {}
}
