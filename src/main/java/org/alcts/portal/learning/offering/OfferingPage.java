package org.alcts.portal.learning.offering;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.alcts.portal.initiative.Stage;

/**
 * All there is to read about one offering, for the person who asks.
 *
 * @param row as in the list
 * @param key what files know it by
 * @param content all of it; its initiative is null for a reader who may not read that
 * @param initiative what it came of; null without one, or for a reader who may not read it
 * @param enteredBy name; null when it was not a person
 * @param revisedBy name; null when it was not a person
 * @param mayWrite whether the person may change it
 */
public record OfferingPage(
        OfferingRow row,
        String key,
        OfferingContent content,
        Initiative initiative,
        LocalDate enteredOn,
        String enteredBy,
        Instant revisedAt,
        String revisedBy,
        boolean mayWrite)
        implements Serializable {

    /**
     * @param objectiveCode of its primary objective, such as {@code 3.1}
     * @param unit acronym of the unit that leads it
     */
    public record Initiative(long id, String title, String unit, Stage stage, String objectiveCode, String objective)
            implements Serializable {}
}
