package org.alcts.portal.learning;

import java.io.Serializable;

/**
 * What share of those who want a topic is served in a form that they find useful, at a price that they would pay: of the live
 * offerings of the topic, the one that does best.
 *
 * @param share 0 to 1; null when it is not known
 */
public record Fit(State state, Double share) implements Serializable {

    /** Whether it is known, and why not. */
    public enum State {
        KNOWN,
        /** It would be computed from a number that is held back. */
        HELD_BACK,
        /** The survey did not ask about the forms of learning. */
        NOT_ASKED,
        /** Nothing is offered. */
        NO_OFFERING,
        /** Nobody entered a fee that could be compared. */
        NO_FEE
    }

    static Fit known(double share) {
        return new Fit(State.KNOWN, share);
    }

    static Fit not(State why) {
        return new Fit(why, null);
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }
}
