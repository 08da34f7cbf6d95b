package org.alcts.portal.learning;

import java.io.Serializable;
import java.util.Optional;

/**
 * What members need to learn about one topic, as one survey found it.
 *
 * @param topic its key: the code of the row
 * @param name as the survey called it, in its base language
 * @param need where it was asked: the row of the question about interest
 * @param interested very or extremely interested
 * @param urgent say that their workplace needs it urgently; hidden where that was not asked
 * @param able confident in it, or able to teach it; hidden where that was not asked
 */
public record TopicNeed(String topic, String name, Need need, NeedShare interested, NeedShare urgent, NeedShare able)
        implements Serializable {

    /** Demand of those who cannot do it yet: the share interested, times the share that is not able; 0 to 1. */
    public Optional<Double> gap() {
        return interested.known() && able.known()
                ? Optional.of(interested.share() * (1 - able.share()))
                : Optional.empty();
    }
}
