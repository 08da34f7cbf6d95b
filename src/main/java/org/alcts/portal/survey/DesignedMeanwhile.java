package org.alcts.portal.survey;

/** Somebody else saved another revision of the questionnaire; carries what stands now. */
public class DesignedMeanwhile extends RuntimeException {

    private final transient Design now;

    DesignedMeanwhile(Design now) {
        super("Revision " + now.revision() + " was saved meanwhile");
        this.now = now;
    }

    public Design now() {
        return now;
    }
}
