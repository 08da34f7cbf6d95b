package org.alcts.portal.learning.offering;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Who came and what they said afterwards; null where it is not known, which is not nought.
 *
 * @param attendance participants; readers or downloads of a publication
 * @param newcomers of them: those who had been at no event of the association before
 * @param answers of the evaluation
 * @param learned of them: those who say that they learned something
 */
@Embeddable
public record Turnout(Integer attendance, Integer newcomers, Integer answers, Integer learned) implements Serializable {

    public static final Turnout UNKNOWN = new Turnout(null, null, null, null);

    /** Fewer answers than this would tell who said what. */
    public static final int FEWEST_ANSWERS = 5;

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
