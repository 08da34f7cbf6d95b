package org.alcts.portal.learning;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.learning.offering.OfferingRow;

/**
 * From a need to what came of it, and to what members said next.
 *
 * @param key of the topic
 * @param sections keys of the units whose business it is; empty when it is everybody's
 * @param waves the oldest first; only surveys that are over
 * @param links what the plan does about it, by the day on which it was linked
 * @param offerings all on the topic, in the order of their days, cancelled ones too
 */
public record TopicChain(
        String key,
        String name,
        List<String> sections,
        List<TopicWave> waves,
        List<EvidenceLink> links,
        List<OfferingRow> offerings) {

    public Optional<TopicWave> latest() {
        return waves.isEmpty() ? Optional.empty() : Optional.of(waves.getLast());
    }
}
