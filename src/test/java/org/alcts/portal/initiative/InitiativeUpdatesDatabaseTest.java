package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class InitiativeUpdatesDatabaseTest extends DatabaseTest {

    /** Annual 2008 began on 26 June 2008: what was said before is stale in January 2009. */
    private static final LocalDate BEFORE_ANNUAL = LocalDate.of(2008, 6, 25);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeUpdates updates;

    @Autowired
    private InitiativePages pages;

    @Autowired
    private DueUpdates due;

    private SomePeople some;
    private long section;
    private long chair;

    @BeforeEach
    void theChairWrites() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    @Test
    void aClaimThatDiffersNeedsItsReason() {
        long id = active(new SomeInitiatives(jdbc).of(section).milestone("Text", FIRST_DAY.minusDays(3), 10));
        NewUpdate hopeful = new NewUpdate(id, "All well", Health.ON_TRACK, 40, null, null, Set.of());
        assertThatThrownBy(() -> updates.post(hopeful))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("differenceReason"));
        updates.post(new NewUpdate(id, "All well", Health.ON_TRACK, 40, 5000L, "A signature is missing", Set.of()));
        InitiativePage page = pages.find(id).orElseThrow();
        assertThat(page.differs()).isTrue();
        assertThat(page.updates().getFirst()).satisfies(entry -> {
            assertThat(entry.healthComputed()).isEqualTo(Health.AT_RISK);
            assertThat(entry.differenceReason()).isEqualTo("A signature is missing");
            assertThat(entry.officeHeld()).isEqualTo("Chair, Acquisitions Section");
        });
    }

    @Test
    void aMilestoneDoneWithTheUpdateCountsForIt() {
        long id = active(new SomeInitiatives(jdbc).of(section).milestone("Text", FIRST_DAY.minusDays(3), 10));
        long milestone = pages.find(id).orElseThrow().milestones().getFirst().id();
        assertThat(updates.computedWith(id, Set.of(milestone)).health()).isEqualTo(Health.ON_TRACK);
        updates.post(new NewUpdate(id, "Written", Health.ON_TRACK, 60, null, null, Set.of(milestone)));
        assertThat(pages.find(id).orElseThrow().milestones().getFirst().doneOn())
                .isEqualTo(FIRST_DAY);
    }

    @Test
    void anotherInitiativesMilestoneIsNotTouched() {
        long one = active(new SomeInitiatives(jdbc).of(section).milestone("Mine", FIRST_DAY.minusDays(3), 10));
        long other = active(new SomeInitiatives(jdbc).of(section).milestone("Other", FIRST_DAY.minusDays(3), 10));
        long foreign = pages.find(other).orElseThrow().milestones().getFirst().id();
        updates.post(new NewUpdate(one, "Said", Health.AT_RISK, 10, null, null, Set.of(foreign)));
        assertThat(pages.find(other).orElseThrow().milestones().getFirst().doneOn())
                .isNull();
    }

    @Test
    void whatIsMissingIsSaidByField() {
        long id = active(new SomeInitiatives(jdbc).of(section));
        assertThat(field(new NewUpdate(id, " ", Health.ON_TRACK, 10, null, null, Set.of())))
                .isEqualTo("narrative");
        assertThat(field(new NewUpdate(id, "x", null, 10, null, null, Set.of())))
                .isEqualTo("healthClaimed");
        assertThat(field(new NewUpdate(id, "x", Health.ON_TRACK, 101, null, null, Set.of())))
                .isEqualTo("percentDone");
        assertThat(field(new NewUpdate(id, "x", Health.ON_TRACK, 10, -1L, null, Set.of())))
                .isEqualTo("spentMinor");
        assertThat(field(new NewUpdate(id, "x".repeat(4001), Health.ON_TRACK, 1, null, null, Set.of())))
                .isEqualTo("narrative");
    }

    @Test
    void onlyWhoWritesForTheUnitAndTheOfficeUpdate() {
        long id = active(new SomeInitiatives(jdbc).of(section));
        NewUpdate update = new NewUpdate(id, "Said", Health.ON_TRACK, 10, null, null, Set.of());
        long other = some.member("Otto", "Other");
        some.assign(other, some.unit(UnitKind.SECTION, "Other Section"), Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(other));
        assertThatThrownBy(() -> updates.post(update)).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(some.member("Mia", "Member")));
        assertThatThrownBy(() -> updates.post(update)).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(some.staff()));
        updates.post(update);
        assertThat(pages.find(id).orElseThrow().updates().getFirst().officeHeld())
                .isEqualTo("Staff, The office");
    }

    @Test
    void theAuthorKeepsTheOfficeHeldThen() {
        long id = active(new SomeInitiatives(jdbc).of(section));
        updates.post(new NewUpdate(id, "Said", Health.ON_TRACK, 10, null, null, Set.of()));
        jdbc.sql("update assignment set valid_to = ? where person_id = ?")
                .params(FIRST_DAY, chair)
                .update();
        jdbc.sql("update person set family_name = 'Renamed' where id = ?")
                .param(chair)
                .update();
        goTo(FIRST_DAY.plusDays(30));
        signIn(some.as(some.staff()));
        assertThat(pages.find(id).orElseThrow().updates().getFirst()).satisfies(entry -> {
            assertThat(entry.authorName()).isEqualTo("Cora Chair");
            assertThat(entry.officeHeld()).isEqualTo("Chair, Acquisitions Section");
        });
    }

    @Test
    void allThatIsDueStandsOnOnePageTheWorstFirst() {
        goTo(LocalDate.of(2008, 6, 20));
        long stale = active(new SomeInitiatives(jdbc).of(section).titled("Stale"));
        goTo(FIRST_DAY);
        long fresh = active(new SomeInitiatives(jdbc).of(section).titled("Fresh"));
        updates.post(new NewUpdate(fresh, "Just begun", Health.ON_TRACK, 5, null, null, Set.of()));
        assertThat(BEFORE_ANNUAL).isAfter(LocalDate.of(2008, 6, 20));
        assertThat(due.mine()).extracting(DueUpdate::initiativeId).containsExactly(stale, fresh);
        assertThat(due.mine()).extracting(DueUpdate::due).containsExactly(true, false);
        assertThat(due.mine().getLast().lastNarrative()).isEqualTo("Just begun");
        assertThat(due.mine().getFirst().stale()).isTrue();
    }

    @Test
    void whatIsTypedIsKeptForItsAuthorUntilItIsPosted() {
        long id = active(new SomeInitiatives(jdbc).of(section));
        NewUpdate half = new NewUpdate(id, "Half a sen", null, 10, null, null, Set.of());
        updates.keep(half);
        assertThat(updates.draft(id)).contains(half);
        assertThat(due.mine().getFirst().draft()).isEqualTo(half);
        signIn(some.as(some.staff()));
        assertThat(updates.draft(id)).isEmpty();
        signIn(some.as(some.member("Mia", "Member")));
        assertThatThrownBy(() -> updates.keep(half)).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(chair));
        updates.post(new NewUpdate(id, "A whole sentence", Health.ON_TRACK, 10, null, null, Set.of()));
        assertThat(updates.draft(id)).isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfInitiatives() {
        active(new SomeInitiatives(jdbc).of(section).milestone("Text", FIRST_DAY, 10));
        long few = StatementCount.of(due::mine);
        for (int i = 0; i < 30; i++) {
            active(new SomeInitiatives(jdbc).of(section).titled("Number " + i).milestone("Text", FIRST_DAY, 10));
        }
        assertThat(due.mine()).hasSize(31);
        assertThat(StatementCount.of(due::mine)).isEqualTo(few);
    }

    private String field(NewUpdate update) {
        try {
            updates.post(update);
        } catch (Refused refused) {
            return refused.field();
        }
        throw new AssertionError("Not refused: " + update);
    }

    private long active(SomeInitiatives initiative) {
        long id = filing.file(initiative.content());
        stages.start(id);
        return id;
    }
}
