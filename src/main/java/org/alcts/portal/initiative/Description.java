package org.alcts.portal.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.alcts.portal.people.Office;

/** What an initiative says of itself, apart from its units and objectives, as its table has it. */
@Embeddable
record Description(
        @Column(nullable = false) String title,

        @Enumerated(EnumType.STRING) @Column(nullable = false, columnDefinition = "varchar(30)")
        Office ownerOffice,

        @Enumerated(EnumType.STRING) @Column(nullable = false, columnDefinition = "varchar(20)")
        Visibility visibility,

        @Column(nullable = false) String what,
        String forWhom,
        String benefit,
        LocalDate startOn,
        Long startMeetingId,
        LocalDate targetOn,
        Long targetMeetingId,
        String expectedOutcome,
        String outcomeMeasure,
        Long moneyMinor,

        @Column(nullable = false, columnDefinition = "char(3)")
        String currency,

        Integer staffHours,
        String meetingSlot,
        String publication) {

    static Description of(InitiativeContent content) {
        Needs needs = content.needs();
        return new Description(
                content.title(),
                content.ownerOffice(),
                content.visibility(),
                content.what(),
                content.forWhom(),
                content.benefit(),
                content.start().day(),
                content.start().meetingId(),
                content.target().day(),
                content.target().meetingId(),
                content.expectedOutcome(),
                content.outcomeMeasure(),
                needs.moneyMinor(),
                needs.currency(),
                needs.staffHours(),
                needs.meetingSlot(),
                needs.publication());
    }

    PlannedDay start() {
        return new PlannedDay(startOn, startMeetingId);
    }

    PlannedDay target() {
        return new PlannedDay(targetOn, targetMeetingId);
    }

    Needs needs() {
        return new Needs(moneyMinor, currency, staffHours, meetingSlot, publication);
    }
}
