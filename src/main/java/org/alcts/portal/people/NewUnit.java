package org.alcts.portal.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A unit as the office creates it.
 *
 * @param key small letters, digits and hyphens; never changes
 * @param parentId the unit it belongs to; null for one at the top
 * @param charge null or blank when it has none yet
 */
public record NewUnit(
        String key, UnitKind kind, String name, String acronym, Long parentId, LocalDate established, String charge)
        implements Serializable {}
