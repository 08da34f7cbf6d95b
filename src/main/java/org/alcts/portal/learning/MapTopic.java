package org.alcts.portal.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.learning.offering.OfferingRow;

/**
 * A topic on the need map.
 *
 * @param key of the topic; the code of its row in the survey
 * @param name as the survey called it
 * @param listed whether the list of topics has it, so that offerings can be about it
 * @param sections keys of the units whose business it is; empty when it is everybody's
 * @param need what members said
 * @param offerings live ones, in the order of their days
 * @param links what the plan does about it, in the order of their objectives
 * @param cell empty when demand is held back
 */
public record MapTopic(
        String key,
        String name,
        boolean listed,
        List<String> sections,
        TopicNeed need,
        List<OfferingRow> offerings,
        Fit fit,
        List<EvidenceLink> links,
        Optional<Cell> cell)
        implements Serializable {

    /** How many live offerings there are. */
    public int supply() {
        return offerings.size();
    }

    public long supply(OfferingFormat format) {
        return offerings.stream().filter(row -> row.format() == format).count();
    }

    /** Run by that section or council, or by a unit of it. @param section null for the division's own */
    public long supplyBySection(String section) {
        return offerings.stream()
                .filter(row -> section == null ? row.sectionKey() == null : section.equals(row.sectionKey()))
                .count();
    }

    /** Those that are still to come. */
    public long planned(LocalDate today) {
        return offerings.stream().filter(row -> row.beginsOn().isAfter(today)).count();
    }
}
