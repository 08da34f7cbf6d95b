package org.alcts.portal.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.MeetingCalendar;
import org.springframework.stereotype.Component;

/** Says for {@link InitiativeTable} who is reading, and when. */
@Component
public class ReadingPerson {

    private final CurrentPerson currentPerson;
    private final MeetingCalendar meetings;
    private final Clock clock;

    ReadingPerson(CurrentPerson currentPerson, MeetingCalendar meetings, Clock clock) {
        this.currentPerson = currentPerson;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The parameters of {@link InitiativeTable#readable()} for the person who is signed in; the map may be added to. */
    public Map<String, Object> parameters() {
        return InitiativeTable.parameters(currentPerson.today(), meetings.rhythm(), LocalDate.now(clock));
    }
}
