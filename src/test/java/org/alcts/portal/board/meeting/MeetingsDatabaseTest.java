package org.alcts.portal.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Agendas and minutes: who reads what, and what no longer changes. */
@Transactional
class MeetingsDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Agendas agendas;

    @Autowired
    private AgendaEntries entries;

    @Autowired
    private MinutesEntries minutes;

    private SomePeople some;
    private long director;
    private String first;
    private String second;

    @BeforeEach
    void twoMeetings() {
        some = new SomePeople(jdbc, currentPerson);
        director = some.member("Dan", "Director");
        some.assign(
                director,
                some.unit(UnitKind.BOARD, "Board of Directors"),
                Office.DIRECTOR_AT_LARGE,
                SomePeople.LONG_AGO,
                null,
                true);
        first = meeting(FIRST_DAY);
        second = meeting(FIRST_DAY.plusDays(100));
        signIn(some.as(director));
    }

    @Test
    void othersLearnOfAClosedItemThatItExistsAndWhy() {
        entries.add(first, open("Budget"));
        entries.add(first, closed("Review of X", "Personnel matter"));
        assertThat(agendas.find(first).orElseThrow().items())
                .extracting(AgendaItem::title)
                .containsExactly("Budget", "Review of X");
        signIn(some.as(some.member("Mia", "Member")));
        AgendaItem hidden = agendas.find(first).orElseThrow().items().get(1);
        assertThat(hidden)
                .returns("Personnel matter", AgendaItem::title)
                .returns(ClosedReason.PERSONNEL, AgendaItem::closedReason)
                .returns(false, AgendaItem::readable)
                .returns(null, AgendaItem::wanted)
                .returns(null, AgendaItem::document)
                .returns(null, AgendaItem::minutesPlanned);
        assertThat(hidden.toString()).doesNotContain("Review of X").doesNotContain("secret");
    }

    @Test
    void aClosedItemNeedsATitleThatGivesNothingAway() {
        refused("meeting.refused.public-title-missing", () -> entries.add(first, closed("Review of X", " ")));
        refused("meeting.refused.public-title-same", () -> entries.add(first, closed("Review of X", "review of x")));
    }

    @Test
    void badEntriesAreRefusedBesideTheirField() {
        refused("meeting.refused.title-missing", () -> entries.add(first, open("  ")));
        refused("meeting.refused.link", () -> entries.add(first, linked("javascript:alert(1)")));
        refused("meeting.refused.link", () -> entries.add(first, linked("not an address")));
        refused("meeting.refused.link", () -> entries.add(first, linked("//example.org/paper")));
        refused("meeting.refused.link", () -> entries.add(first, linked("/board overlaps")));
        entries.add(first, linked("/board/overlaps?state=open"));
        entries.add(first, linked("https://www.example.org/a.pdf"));
    }

    @Test
    void itemsMoveAndKeepTheirNumbers() {
        entries.add(first, open("A"));
        long b = entries.add(first, open("B"));
        long c = entries.add(first, open("C"));
        entries.move(c, true);
        entries.move(c, true);
        entries.move(c, true);
        assertThat(titles()).containsExactly("C", "A", "B");
        entries.withdraw(b);
        entries.add(first, open("D"));
        assertThat(agendas.find(first).orElseThrow().items())
                .extracting(AgendaItem::number)
                .containsExactly(3, 1, 4);
    }

    @Test
    void theSecondWriterIsTold() {
        long item = entries.add(first, open("A"));
        entries.change(item, 0, open("A, by the first"));
        refused("meeting.refused.changed-meanwhile", () -> entries.change(item, 0, open("A, by the second")));
        assertThat(titles()).containsExactly("A, by the first");
    }

    @Test
    void minutesAreDraftedAfterTheBeginningAndApprovedAtALaterMeeting() {
        long item = entries.add(first, open("A"));
        refused("meeting.refused.not-begun", () -> minutes.draft(second, drafted(-1, item, "Agreed.")));
        minutes.draft(first, drafted(-1, item, "Agreed."));
        signIn(some.as(some.member("Mia", "Member")));
        assertThat(agendas.find(first).orElseThrow().minutes()).isNull();
        assertThat(agendas.find(first).orElseThrow().items().getFirst().record())
                .isNull();
        signIn(some.as(director));
        refused("meeting.refused.no-later-meeting", () -> minutes.approve(first));
        goTo(FIRST_DAY.plusDays(100));
        signIn(some.as(director));
        minutes.approve(first);
        signIn(some.as(some.member("Max", "Member")));
        MeetingAgenda read = agendas.find(first).orElseThrow();
        assertThat(read.minutes().approvedOn()).isEqualTo(FIRST_DAY.plusDays(100));
        assertThat(read.minutes().attendance())
                .filteredOn(Minutes.Attendance::present)
                .extracting(Minutes.Attendance::name)
                .containsExactly("Dan Director");
        assertThat(read.items().getFirst().record()).isEqualTo("Agreed.");
    }

    @Test
    void approvedMinutesAndTheirAgendaChangeNoMore() {
        long item = entries.add(first, open("A"));
        minutes.draft(first, drafted(-1, item, "Agreed."));
        refused("meeting.refused.not-approved", () -> minutes.correct(first, "Not so"));
        goTo(FIRST_DAY.plusDays(100));
        signIn(some.as(director));
        minutes.approve(first);
        String closed = "meeting.refused.minutes-approved";
        refused(closed, () -> minutes.draft(first, drafted(1, item, "Otherwise.")));
        refused(closed, () -> minutes.approve(first));
        refused(closed, () -> entries.add(first, open("B")));
        refused(closed, () -> entries.change(item, 0, open("B")));
        refused(closed, () -> entries.move(item, true));
        refused(closed, () -> entries.withdraw(item));
        minutes.correct(first, "It was the treasurer who spoke.");
        MeetingAgenda read = agendas.find(first).orElseThrow();
        assertThat(read.items().getFirst().record()).isEqualTo("Agreed.");
        assertThat(read.minutes().corrections())
                .extracting(Minutes.Correction::correction)
                .containsExactly("It was the treasurer who spoke.");
    }

    @Test
    void theSecondDraftOfTheSameMinutesIsToldOfTheFirst() {
        long item = entries.add(first, open("A"));
        minutes.draft(first, drafted(-1, item, "One."));
        minutes.draft(first, drafted(0, item, "Two."));
        refused("meeting.refused.changed-meanwhile", () -> minutes.draft(first, drafted(0, item, "Three.")));
        assertThat(agendas.find(first).orElseThrow().items().getFirst().record())
                .isEqualTo("Two.");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheAgenda() {
        entries.add(first, open("A"));
        long few = StatementCount.of(() -> agendas.find(first));
        for (int i = 0; i < 10; i++) {
            entries.add(first, open("Item " + i));
        }
        assertThat(StatementCount.of(() -> agendas.find(first))).isEqualTo(few);
    }

    private List<String> titles() {
        return agendas.find(first).orElseThrow().items().stream()
                .map(AgendaItem::title)
                .toList();
    }

    private NewMinutes drafted(int version, long item, String record) {
        return new NewMinutes(version, Set.of(director), "In general", Map.of(item, record));
    }

    private static NewAgendaItem open(String title) {
        return new NewAgendaItem(AgendaKind.DISCUSSION, title, "Talk", null, null, null, 10, null, null, null);
    }

    private static NewAgendaItem linked(String link) {
        return new NewAgendaItem(AgendaKind.DISCUSSION, "Linked", null, null, link, null, null, null, null, null);
    }

    private static NewAgendaItem closed(String title, String publicTitle) {
        return new NewAgendaItem(
                AgendaKind.ACTION,
                title,
                "secret",
                "secret",
                null,
                null,
                10,
                ClosedReason.PERSONNEL,
                publicTitle,
                null);
    }

    private String meeting(LocalDate day) {
        String key = "meeting-" + System.nanoTime();
        jdbc.sql(
                        "insert into meeting (meeting_key, kind, name, place, starts_on, ends_on) values (?, 'CONFERENCE', ?, 'Here', ?, ?)")
                .params(key, key, day, day.plusDays(1))
                .update();
        return key;
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
