package org.alcts.portal.initiative;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When something begins or is due: a day, or a conference such as "Annual 2008", or nothing yet. Never both.
 *
 * @param day null when a conference is meant, or nothing
 * @param meetingId id of the conference; null when a day is meant, or nothing
 */
public record PlannedDay(LocalDate day, Long meetingId) implements Serializable {

    public static final PlannedDay OPEN = new PlannedDay(null, null);

    public static PlannedDay on(LocalDate day) {
        return new PlannedDay(day, null);
    }

    public static PlannedDay at(long meetingId) {
        return new PlannedDay(null, meetingId);
    }

    public boolean isOpen() {
        return day == null && meetingId == null;
    }
}
