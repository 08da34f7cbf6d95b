package org.alcts.portal.board.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.alcts.portal.board.BoardPage;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.board.compare.Changes;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.meeting.MeetingAgenda;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.initiative.InitiativeExport;
import org.alcts.portal.learning.UnmetNeeds;
import org.alcts.portal.plan.Meeting;

/**
 * All that goes into a packet, read at one moment for one audience.
 *
 * @param waiting requests that wait for the Board; none for members
 * @param toConfirm electronic votes that no meeting has confirmed
 * @param previous the conference that was held before; null when there was none
 * @param changes since the end of that; null when there was none
 * @param unmet what members need and nobody offers; null when no survey about topics is over
 * @param initiatives all that the audience may read, by title
 */
record PacketContent(
        Head head,
        MeetingAgenda agenda,
        List<DecisionRow> waiting,
        List<DecisionRow> toConfirm,
        BoardPage board,
        List<MeasureStanding> firstMeasures,
        List<MeasureStanding> measures,
        Meeting previous,
        Changes changes,
        List<GoalDashboard> goals,
        UnmetNeeds unmet,
        List<InitiativeExport> initiatives) {

    /** @param zone of the portal's calendar */
    record Head(PacketAudience audience, int number, Instant frozenAt, ZoneId zone, String frozenBy, String frozenAs) {

        LocalDate day() {
            return LocalDate.ofInstant(frozenAt, zone);
        }
    }
}
