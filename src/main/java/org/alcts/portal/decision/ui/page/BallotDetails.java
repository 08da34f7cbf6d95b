package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alcts.portal.decision.BallotRow;
import org.alcts.portal.decision.DecisionRow;

/** How the votes fell, and on request who voted how. */
class BallotDetails extends NativeDetails {

    BallotDetails(DecisionRow row, List<BallotRow> ballots) {
        setSummaryText(getTranslation(
                "decision.ballots", DecisionWords.of(row.count()), getTranslation("decision.ballots." + row.manner())));
        UnorderedList list = new UnorderedList();
        ballots.forEach(ballot -> list.add(new ListItem(getTranslation(
                "decision.ballots.one",
                ballot.name(),
                ballot.castAs(),
                getTranslation("decision.choice." + ballot.choice())))));
        setContent(list);
        addClassName("ballot-details");
    }
}
