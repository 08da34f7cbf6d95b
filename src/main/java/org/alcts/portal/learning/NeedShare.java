package org.alcts.portal.learning;

import java.io.Serializable;

/**
 * How many said that they have a need.
 *
 * @param answered how many answered the question; null when it is hidden
 * @param count how many of them said it; null when it is hidden
 */
public record NeedShare(Long answered, Long count) implements Serializable {

    public static final NeedShare HIDDEN = new NeedShare(null, null);

    public boolean known() {
        return answered != null && count != null && answered > 0;
    }

    /** 0 to 1; 0 when it is not known. */
    public double share() {
        return known() ? (double) count / answered : 0;
    }
}
