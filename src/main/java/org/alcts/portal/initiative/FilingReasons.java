package org.alcts.portal.initiative;

import java.util.Optional;

/**
 * What a feature knows that initiatives are filed for: the needs that members named, for example. A bean of this type is all
 * it takes. References come from addresses and drafts, so nothing that stands in one is to be believed.
 */
public interface FilingReasons {

    /** Empty when the reference is not of this feature, means nothing, or is not for whoever asks. Refuses nothing. */
    Optional<FilingReason> find(String reference);

    /**
     * The initiative was filed for this, in the same transaction.
     *
     * @param reason what {@link #find} answered a moment ago
     * @param objectiveId the one that it mainly serves
     */
    void filed(FilingReason reason, long initiativeId, long objectiveId);
}
