package org.alcts.portal.board.meeting;

import java.io.Serializable;
import java.util.List;
import org.alcts.portal.plan.Meeting;

/**
 * A meeting of the Board with what it takes up, in the order of the agenda.
 *
 * @param minutes null when there are none that whoever asks may read
 */
public record MeetingAgenda(Meeting meeting, List<AgendaItem> items, Minutes minutes) implements Serializable {

    /** Minutes set aside for all items together. */
    public int minutesPlanned() {
        return items.stream()
                .filter(item -> item.minutesPlanned() != null)
                .mapToInt(AgendaItem::minutesPlanned)
                .sum();
    }
}
