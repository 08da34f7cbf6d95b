package org.alcts.portal.decision;

import java.io.Serializable;

/**
 * Somebody with a vote on the Board on the day of a vote.
 *
 * @param as the office that brings the vote, in words
 * @param recusedBecause key of the sentence that says why they have no say in it; null when they have
 */
public record Voter(long personId, String name, String as, String recusedBecause) implements Serializable {

    public boolean recused() {
        return recusedBecause != null;
    }
}
