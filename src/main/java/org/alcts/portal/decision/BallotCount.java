package org.alcts.portal.decision;

import java.io.Serializable;
import java.util.Collection;

/**
 * How many did what with their vote. A quorum is more than half of the voting seats held that day; who abstains or steps
 * aside is there, and counts towards it.
 */
public record BallotCount(int votesFor, int votesAgainst, int abstained, int absent, int recused)
        implements Serializable {

    public static BallotCount of(Collection<Choice> choices) {
        int[] counts = new int[Choice.values().length];
        choices.forEach(choice -> counts[choice.ordinal()]++);
        return new BallotCount(
                counts[Choice.FOR.ordinal()],
                counts[Choice.AGAINST.ordinal()],
                counts[Choice.ABSTAINED.ordinal()],
                counts[Choice.ABSENT.ordinal()],
                counts[Choice.RECUSED.ordinal()]);
    }

    /** Voting seats held that day. */
    public int seats() {
        return present() + absent;
    }

    public int present() {
        return votesFor + votesAgainst + abstained + recused;
    }

    /** How many must be there. */
    public int quorum() {
        return quorum(seats());
    }

    /** How many must be there of so many voting seats. */
    public static int quorum(int seats) {
        return seats / 2 + 1;
    }

    public boolean hasQuorum() {
        return present() >= quorum();
    }

    /**
     * Whether these votes lead to this outcome. The question put is whether to approve, and what does not get more votes
     * for than against is declined; sending back is a motion of its own, carried in the same way.
     */
    public boolean leadsTo(Outcome outcome) {
        boolean carried = votesFor > votesAgainst;
        return outcome == Outcome.DECLINED ? !carried : carried;
    }
}
