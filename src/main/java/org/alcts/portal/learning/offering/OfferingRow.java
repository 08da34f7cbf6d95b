package org.alcts.portal.learning.offering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * An offering in a list.
 *
 * @param unitName under which the unit ran it: the one of its day
 * @param sectionKey of the section or council that the unit is, or belongs to; null for the division's own
 * @param level null when it is for everybody
 * @param endsOn null for a single day, and for what stays available
 * @param topicKeys divided by commas; {@link #topics} has them one by one
 * @param feeMinor in the smallest unit of the currency; null when it is not known
 * @param attendance null when it is not known
 * @param learned of the answers; null when it is not known
 * @param overdue planned for a day that has passed: nobody said what became of it
 */
public record OfferingRow(
        long id,
        String title,
        String unitKey,
        String unitName,
        String acronym,
        String sectionKey,
        OfferingFormat format,
        Level level,
        OfferingState state,
        LocalDate beginsOn,
        LocalDate endsOn,
        String topicKeys,
        Long feeMinor,
        String currency,
        Integer attendance,
        Integer answers,
        Integer learned,
        boolean overdue,
        boolean illustrative)
        implements Serializable {

    public List<String> topics() {
        return topicKeys == null ? List.of() : Arrays.asList(topicKeys.split(","));
    }
}
