package org.alcts.portal.learning.offering;

import java.time.Instant;

/** Somebody else saved the offering while this form was open. Carries what stands now, to compare and go on from. */
public class OfferingSavedMeanwhile extends RuntimeException {

    private final transient OpenedOffering saved;
    private final String savedBy;
    private final transient Instant savedAt;

    OfferingSavedMeanwhile(OpenedOffering saved, String savedBy, Instant savedAt) {
        super("Saved by somebody else meanwhile");
        this.saved = saved;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    public OpenedOffering saved() {
        return saved;
    }

    /** Name of who saved last; empty when the portal did. */
    public String savedBy() {
        return savedBy;
    }

    /** By the portal's calendar. */
    public Instant savedAt() {
        return savedAt;
    }
}
