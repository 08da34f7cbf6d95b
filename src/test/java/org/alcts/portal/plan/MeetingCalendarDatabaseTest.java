package org.alcts.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class MeetingCalendarDatabaseTest extends DatabaseTest {

    @Autowired
    private MeetingCalendar meetings;

    @Autowired
    private CurrentPerson currentPerson;

    @BeforeEach
    void signInAsMember() {
        var people = new SomePeople(jdbc, currentPerson);
        signIn(people.as(people.member("Mia", "Travels")));
    }

    @Test
    void theConferencesOfThePlansYearsAreThereByDate() {
        assertThat(meetings.all()).extracting(Meeting::startsOn).isSorted();
        assertThat(meetings.all())
                .filteredOn(meeting -> meeting.key().equals("annual-2008"))
                .singleElement()
                .satisfies(annual -> {
                    assertThat(annual.kind()).isEqualTo(MeetingKind.ANNUAL);
                    assertThat(annual.name()).isEqualTo("Annual 2008");
                    assertThat(annual.place()).isEqualTo("Anaheim");
                    assertThat(annual.startsOn()).isEqualTo("2008-06-26");
                    assertThat(annual.endsOn()).isEqualTo("2008-07-02");
                });
    }

    @Test
    void beforeMidwinterTheLastConferenceIsAnnual() {
        MeetingRhythm rhythm = meetings.rhythm();
        assertThat(rhythm.last().key()).isEqualTo("annual-2008");
        assertThat(rhythm.beforeLast().key()).isEqualTo("midwinter-2008");
        assertThat(rhythm.next().key()).isEqualTo("midwinter-2009");
        assertThat(rhythm.staleBefore()).isEqualTo("2008-06-26");
        assertThat(rhythm.stalledBefore()).isEqualTo("2008-01-11");
    }

    @Test
    void aConferenceIsOverTheDayAfterItsLast() {
        assertThat(meetings.rhythmOn(LocalDate.of(2009, 1, 28)).next().key()).isEqualTo("midwinter-2009");
        assertThat(meetings.rhythmOn(LocalDate.of(2009, 1, 29)).last().key()).isEqualTo("midwinter-2009");
    }

    @Test
    void beforeTheFirstConferenceNothingIsStale() {
        MeetingRhythm rhythm = meetings.rhythmOn(LocalDate.of(2006, 6, 22));
        assertThat(rhythm.last()).isNull();
        assertThat(rhythm.staleBefore()).isBefore("1950-01-01");
        assertThat(rhythm.stalledBefore()).isBefore("1950-01-01");
    }

    @Test
    void afterTheLastConferenceOnRecordThereIsNoNext() {
        assertThat(meetings.rhythmOn(LocalDate.of(2030, 1, 1)).next()).isNull();
    }
}
