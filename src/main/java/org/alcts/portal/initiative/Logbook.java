package org.alcts.portal.initiative;

import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.HeldOffice;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.UnitKind;
import org.springframework.stereotype.Component;

/**
 * Writes an initiative's log: whatever happens to its stage or health leaves an entry with who did it, as what. Written at once,
 * with all that is pending: what reads by SQL in the same transaction must see it.
 */
@Component
class Logbook {

    private final Updates updates;
    private final OfficeTitles titles;
    private final Clock clock;

    Logbook(Updates updates, OfficeTitles titles, Clock clock) {
        this.updates = updates;
        this.titles = titles;
        this.clock = clock;
    }

    /** The person with the office under which they act for this unit: one in it, else the staff's. */
    Author author(AssignmentsToday person, long unitId) {
        String office = person.actingFor(unitId)
                .or(() -> person.held().stream()
                        .filter(held -> held.unitKind() == UnitKind.OFFICE)
                        .findFirst())
                .map((HeldOffice held) -> titles.title(held))
                .orElse("");
        return new Author(person.personId(), person.name(), office);
    }

    void stage(Initiative initiative, UpdateKind kind, Author author, String narrative) {
        LocalDate today = LocalDate.now(clock);
        initiative.updatedOn(today, clock.instant());
        updates.saveAndFlush(Update.ofStage(initiative, kind, today, author, narrative));
    }

    void progress(Initiative initiative, NewUpdate said, Health computed, Author author) {
        LocalDate today = LocalDate.now(clock);
        initiative.updatedOn(today, clock.instant());
        updates.saveAndFlush(Update.ofProgress(initiative, said, computed, today, author));
    }
}
