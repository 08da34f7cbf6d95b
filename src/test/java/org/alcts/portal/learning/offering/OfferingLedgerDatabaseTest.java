package org.alcts.portal.learning.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class OfferingLedgerDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private OfferingEntries entries;

    @Autowired
    private OfferingLedger ledger;

    private SomePeople some;
    private long section;
    private long other;
    private long chair;

    @BeforeEach
    void twoSections() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        other = some.unit(UnitKind.SECTION, "Serials Section");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    private OfferingFilter ours() {
        return new OfferingFilter(null, some.keyOf(section), null, null, null, null, null, null, null, false);
    }

    @Test
    void whatWasEnteredIsReadByEveryMember() {
        long id = entries.enter(
                SomeOfferings.of(section).about("licensing", "pricing").content());
        signIn(some.as(some.member("Mona", "Member")));
        OfferingPage page = ledger.find(id).orElseThrow();
        assertThat(page.row().title()).isEqualTo("Web seminar on licenses");
        assertThat(page.row().topics()).containsExactly("licensing", "pricing");
        assertThat(page.row().unitName()).isEqualTo("Acquisitions Section");
        assertThat(page.content().turnout()).isEqualTo(new Turnout(58, 21, 33, 29));
        assertThat(page.enteredBy()).isEqualTo("Cora Chair");
        assertThat(page.enteredOn()).isEqualTo(FIRST_DAY);
        assertThat(page.key()).startsWith("2008-10-web-seminar-on-licenses");
        assertThat(page.mayWrite()).isFalse();
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        long id = entries.enter(SomeOfferings.of(section)
                .with(Turnout.UNKNOWN)
                .costing(Money.UNKNOWN)
                .content());
        OfferingPage page = ledger.find(id).orElseThrow();
        assertThat(page.row().attendance()).isNull();
        assertThat(page.row().feeMinor()).isNull();
        assertThat(page.content().turnout()).isEqualTo(Turnout.UNKNOWN);
        assertThat(entries.open(id).content()).isEqualTo(page.content());
    }

    @Test
    void aUnitWritesItsOwnAndTheOfficeAll() {
        assertThatThrownBy(() -> entries.enter(SomeOfferings.of(other).content()))
                .isInstanceOf(AccessDeniedException.class);
        long own = entries.enter(SomeOfferings.of(section).content());
        signIn(some.as(some.staff()));
        long theirs = entries.enter(SomeOfferings.of(other).content());
        entries.revise(
                own,
                entries.open(own).version(),
                SomeOfferings.of(section).titled("By the office").content());
        signIn(some.as(chair));
        assertThatThrownBy(() -> entries.open(theirs)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        entries.revise(theirs, 0, SomeOfferings.of(section).content()))
                .as("nobody takes another unit's offering away by naming their own")
                .isInstanceOf(AccessDeniedException.class);
        int version = entries.open(own).version();
        assertThatThrownBy(() ->
                        entries.revise(own, version, SomeOfferings.of(other).content()))
                .as("nor gives their own to another unit")
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> entries.remove(theirs)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMemberWritesNothing() {
        long id = entries.enter(SomeOfferings.of(section).content());
        signIn(some.as(some.member("Mona", "Member")));
        assertThatThrownBy(() -> entries.enter(SomeOfferings.of(section).content()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> entries.revise(id, 0, SomeOfferings.of(section).content()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> entries.remove(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSecondWriterSeesWhatTheFirstSaved() {
        long id = entries.enter(SomeOfferings.of(section).content());
        OpenedOffering mine = entries.open(id);
        signIn(some.as(some.staff()));
        entries.revise(
                id, mine.version(), SomeOfferings.of(section).titled("Theirs").content());
        signIn(some.as(chair));
        OfferingContent typed = SomeOfferings.of(section).titled("Mine").content();
        assertThatThrownBy(() -> entries.revise(id, mine.version(), typed))
                .isInstanceOfSatisfying(OfferingSavedMeanwhile.class, meanwhile -> {
                    assertThat(meanwhile.saved().content().title()).isEqualTo("Theirs");
                    assertThat(meanwhile.savedBy()).isEqualTo("Olive Staff");
                    entries.revise(id, meanwhile.saved().version(), typed);
                });
        assertThat(ledger.find(id).orElseThrow().row().title()).isEqualTo("Mine");
    }

    @Test
    void aTopicThatNobodyKnewYetWasNotTaught() {
        assertThatThrownBy(() ->
                        entries.enter(SomeOfferings.of(section).about("rdacore").content()))
                .isInstanceOfSatisfying(
                        OfferingRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refused::messageKey)
                                .containsExactly("learning-offering.refused.topic-of-time"));
        assertThatThrownBy(() ->
                        entries.enter(SomeOfferings.of(section).about("event").content()))
                .as("what questions are about is nothing to learn")
                .isInstanceOf(OfferingRefused.class);
    }

    @Test
    void theInitiativeBehindItIsForThoseWhoMayReadThat() {
        long idea = filing.file(
                new SomeInitiatives(jdbc).of(section).titled("Not yet").content());
        long id = entries.enter(SomeOfferings.of(section).cameOf(idea).content());
        assertThat(ledger.find(id).orElseThrow().initiative().title()).isEqualTo("Not yet");
        assertThat(ledger.ofInitiative(idea)).extracting(OfferingRow::id).containsExactly(id);
        signIn(some.as(some.member("Mona", "Member")));
        assertThat(ledger.find(id).orElseThrow().initiative()).isNull();
        assertThat(ledger.find(id).orElseThrow().content().initiativeId()).isNull();
        assertThat(ledger.ofInitiative(idea)).isEmpty();
    }

    @Test
    void anInitiativeThatTheWriterMayNotReadIsNeitherSeenNorLost() {
        long writer = some.member("Wanda", "Writer");
        some.assign(writer, other, Office.CHAIR, SomePeople.LONG_AGO, null);
        long idea = filing.file(
                new SomeInitiatives(jdbc).of(section).titled("Not yet").content());
        signIn(some.as(some.staff()));
        long id = entries.enter(SomeOfferings.of(other).cameOf(idea).content());
        signIn(some.as(writer));
        OpenedOffering opened = entries.open(id);
        assertThat(opened.content().initiativeId()).isNull();
        entries.revise(
                id,
                opened.version(),
                SomeOfferings.of(other).titled("New words").content());
        assertThatThrownBy(
                        () -> entries.enter(SomeOfferings.of(other).cameOf(idea).content()))
                .isInstanceOf(OfferingRefused.class);
        signIn(some.as(chair));
        assertThat(ledger.ofInitiative(idea)).extracting(OfferingRow::title).containsExactly("New words");
    }

    @Test
    void theListIsFilteredByWhatItsAddressSays() {
        entries.enter(SomeOfferings.of(section)
                .titled("Old")
                .on(LocalDate.of(2006, 9, 1))
                .content());
        entries.enter(SomeOfferings.of(section)
                .titled("Forum")
                .as(OfferingFormat.E_FORUM)
                .at((Level) null)
                .about("weeding")
                .content());
        entries.enter(SomeOfferings.of(section).titled("Off").cancelled().content());
        assertThat(titles(ours())).containsExactly("Old", "Forum", "Off");
        assertThat(titles(new OfferingFilter(
                        null, some.keyOf(section), null, OfferingFormat.E_FORUM, null, null, null, null, null, false)))
                .containsExactly("Forum");
        assertThat(titles(new OfferingFilter(
                        null, some.keyOf(section), null, null, null, "weeding", null, null, null, false)))
                .containsExactly("Forum");
        assertThat(titles(new OfferingFilter(
                        "old acq", some.keyOf(section), null, null, null, null, null, null, null, false)))
                .containsExactly("Old");
        assertThat(titles(new OfferingFilter(
                        null,
                        null,
                        some.keyOf(section),
                        null,
                        null,
                        null,
                        OfferingState.HELD,
                        LocalDate.of(2008, 7, 1),
                        LocalDate.of(2009, 6, 30),
                        false)))
                .containsExactly("Forum");
    }

    @Test
    void liveIsWhatGoesOnInThePeriodAndWasNotCancelled() {
        LocalDate from = LocalDate.of(2008, 1, 12);
        LocalDate to = LocalDate.of(2010, 1, 12);
        entries.enter(
                SomeOfferings.of(section).titled("Over").on(from.minusDays(1)).content());
        entries.enter(SomeOfferings.of(section)
                .titled("Just over the edge")
                .on(from.minusDays(5))
                .until(from)
                .content());
        entries.enter(SomeOfferings.of(section)
                .titled("Still on the web")
                .as(OfferingFormat.PUBLICATION)
                .on(from.minusYears(1))
                .content());
        entries.enter(SomeOfferings.of(section).titled("Off").cancelled().content());
        entries.enter(SomeOfferings.of(section).titled("Last").on(to).planned().content());
        entries.enter(SomeOfferings.of(section)
                .titled("Too late")
                .on(to.plusDays(1))
                .planned()
                .content());
        OfferingFilter live =
                new OfferingFilter(null, some.keyOf(section), null, null, null, null, null, from, to, true);
        assertThat(titles(live)).containsExactly("Still on the web", "Just over the edge", "Last");
    }

    @Test
    void aSectionsUnitsCountForTheSection() {
        long committee = some.unit(UnitKind.COMMITTEE, "Education Committee");
        jdbc.sql("insert into unit_parent (unit_id, parent_id, valid_from) values (?, ?, ?)")
                .params(committee, section, SomePeople.LONG_AGO)
                .update();
        signIn(some.as(some.staff()));
        entries.enter(SomeOfferings.of(committee).titled("By its committee").content());
        OfferingFilter below =
                new OfferingFilter(null, null, some.keyOf(section), null, null, null, null, null, null, false);
        assertThat(titles(below)).containsExactly("By its committee");
    }

    @Test
    void anOfferingIsListedUnderTheNameThatItsUnitHadThen() {
        jdbc.sql("update unit_name set valid_to = '2007-06-30' where unit_id = ?")
                .param(section)
                .update();
        jdbc.sql(
                        "insert into unit_name (unit_id, name, acronym, valid_from) values (?, 'Renamed', 'REN', '2007-07-01')")
                .param(section)
                .update();
        entries.enter(SomeOfferings.of(section).on(LocalDate.of(2006, 9, 1)).content());
        entries.enter(SomeOfferings.of(section).content());
        assertThat(ledger.all(ours()))
                .extracting(OfferingRow::unitName)
                .containsExactly("Acquisitions Section", "Renamed");
    }

    @Test
    void whatWasPlannedForADayThatHasPassedIsAskedAfter() {
        long id = entries.enter(SomeOfferings.of(section).planned().content());
        assertThat(ledger.find(id).orElseThrow().row().overdue()).isTrue();
    }

    @Test
    void whatIsRemovedIsGoneAndItsHistoryStays() {
        long id = entries.enter(SomeOfferings.of(section).content());
        entries.remove(id);
        assertThat(ledger.find(id)).isEmpty();
        assertThatThrownBy(() -> entries.remove(id)).isInstanceOf(Refused.class);
    }

    @Test
    void aPageOfManyCostsNoMoreStatementsThanOneOfFew() {
        entries.enter(SomeOfferings.of(section).content());
        PageRequest page = PageRequest.of(0, 50, Sort.by("begins", "fee", "learned", "attendance"));
        long few = StatementCount.of(() -> ledger.page(ours(), page));
        for (int i = 0; i < 20; i++) {
            entries.enter(SomeOfferings.of(section)
                    .titled("Number " + i)
                    .about("erm", "usage")
                    .content());
        }
        assertThat(StatementCount.of(() -> ledger.page(ours(), page)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(2);
        assertThat(ledger.count(ours())).isEqualTo(21);
    }

    private List<String> titles(OfferingFilter filter) {
        return ledger.all(filter).stream().map(OfferingRow::title).toList();
    }
}
