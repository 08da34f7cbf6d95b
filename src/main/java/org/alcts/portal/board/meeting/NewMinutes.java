package org.alcts.portal.board.meeting;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * What is entered of a meeting's minutes.
 *
 * @param version as it was read; -1 when there were none
 * @param present ids of those with a vote who were there; the other voters of the day were away
 * @param records what is said of each item, by its id
 */
public record NewMinutes(int version, Set<Long> present, String general, Map<Long, String> records)
        implements Serializable {}
