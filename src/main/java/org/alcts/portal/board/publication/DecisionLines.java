package org.alcts.portal.board.publication;

import java.util.function.Function;
import org.alcts.portal.decision.BallotCount;
import org.alcts.portal.platform.csv.CsvColumns;

/** Decisions as a table. */
final class DecisionLines {

    static final CsvColumns<PublicDecision> COLUMNS = CsvColumns.<PublicDecision>none()
            .with("id", PublicDecision::id)
            .with("subject", PublicDecision::subject)
            .with("title", PublicDecision::title)
            .with("address", PublicDecision::address)
            .with("unit", one -> one.unit().name())
            .with("reach", PublicDecision::reach)
            .with("votedOn", PublicDecision::votedOn)
            .with("manner", PublicDecision::manner)
            .with("votesFor", votes(BallotCount::votesFor))
            .with("votesAgainst", votes(BallotCount::votesAgainst))
            .with("abstained", votes(BallotCount::abstained))
            .with("absent", votes(BallotCount::absent))
            .with("recused", votes(BallotCount::recused))
            .with("reason", PublicDecision::reason)
            .with("confirmedOn", PublicDecision::confirmedOn);

    private DecisionLines() {}

    private static Function<PublicDecision, Integer> votes(Function<BallotCount, Integer> which) {
        return one -> one.votes() == null ? null : which.apply(one.votes());
    }
}
