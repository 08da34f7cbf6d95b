package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.ui.page.DecisionCards;
import org.alcts.portal.decision.ui.page.DecisionWords;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;

/** Votes in a line each, as a consent agenda lists them: there can be dozens. How each voted stands where the title leads. */
class VotesTable extends DataTable<DecisionRow> {

    VotesTable(List<DecisionRow> votes, DecisionCards cards) {
        super(MeetingWords.text("meeting.consent"));
        Formats formats = Formats.here();
        rowHeading(MeetingWords.text("meeting.votes.about"), row -> new Anchor(cards.path(row), row.title()));
        text(MeetingWords.text("meeting.votes.unit"), DecisionRow::acronym);
        column(MeetingWords.text("meeting.votes.outcome"), DecisionWords::badge);
        text(MeetingWords.text("meeting.votes.voted"), row -> formats.day(row.votedOn()));
        text(
                MeetingWords.text("meeting.votes.count"),
                row -> row.manner() == null ? null : DecisionWords.of(row.count()));
        stacked().captionHidden().rows(votes);
    }
}
