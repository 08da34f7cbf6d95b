package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Not in one transaction: history is made of committed ones, each at its own moment. */
class InitiativeHistoryDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeUpdates updates;

    @Autowired
    private InitiativeHistory history;

    @Autowired
    private InitiativePages pages;

    @Test
    void everyChangeSaysWhenByWhomAndWhatStoodBefore() {
        var some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        long partner = some.unit(UnitKind.SECTION, "Partner Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        var initiative = new SomeInitiatives(jdbc).of(section).milestone("Text", LocalDate.of(2009, 2, 1), 10);
        long id = filing.file(initiative.content());

        goTo(FIRST_DAY.plusDays(1));
        long staff = some.staff();
        signIn(some.as(staff));
        InitiativeContent opened = filing.open(id);
        InitiativeContent edited = new SomeInitiatives(jdbc)
                .of(section)
                .titled("Another title")
                .serving("3.1", "1.2")
                .with(partner)
                .reaching(Reach.ALCTS_UNITS)
                .content();
        filing.revise(id, opened, withMilestones(edited, opened.milestones()));

        goTo(FIRST_DAY.plusDays(2));
        signIn(some.as(chair));
        InitiativeContent again = filing.open(id);
        filing.revise(
                id,
                again,
                withMilestones(
                        new SomeInitiatives(jdbc)
                                .of(section)
                                .titled("Another title")
                                .content(),
                        List.of(new PlannedMilestone(
                                again.milestones().getFirst().id(), "Text", LocalDate.of(2009, 3, 1), 10, null))));

        goTo(FIRST_DAY.plusDays(3));
        stages.start(id);
        goTo(FIRST_DAY.plusDays(4));
        long milestone = pages.find(id).orElseThrow().milestones().getFirst().id();
        updates.post(new NewUpdate(id, "Written", Health.ON_TRACK, 50, null, null, Set.of(milestone)));

        List<HistoryEntry> entries = history.of(id);
        assertThat(entries)
                .extracting(entry -> LocalDate.ofInstant(entry.when(), calendar.getZone()), HistoryEntry::who)
                .containsExactly(
                        tuple(FIRST_DAY.plusDays(4), "Cora Chair"),
                        tuple(FIRST_DAY.plusDays(3), "Cora Chair"),
                        tuple(FIRST_DAY.plusDays(2), "Cora Chair"),
                        tuple(FIRST_DAY.plusDays(1), "Olive Staff"),
                        tuple(FIRST_DAY, "Cora Chair"));
        assertThat(entries.getLast().filed()).isTrue();
        assertThat(fields(entries.get(3))).containsExactlyInAnyOrder("title", "reach", "objectives", "partners");
        assertThat(entries.get(3).changes())
                .filteredOn(change -> change.field().equals("title"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("A suite of web courses");
                    assertThat(change.after()).isEqualTo("Another title");
                });
        assertThat(fields(entries.get(2))).containsExactlyInAnyOrder("reach", "objectives", "partners", "milestone");
        assertThat(fields(entries.get(1))).containsExactly("stage");
        assertThat(fields(entries.get(0))).containsExactlyInAnyOrder("health_claimed", "percent_done", "milestone");

        signIn(some.as(some.member("Mia", "Member")));
        assertThat(history.of(id)).hasSize(5);
        long hidden = hiddenIdea(some, section, chair);
        signIn(some.as(some.member("Max", "Member")));
        assertThatThrownBy(() -> history.of(hidden)).isInstanceOf(AccessDeniedException.class);
    }

    private long hiddenIdea(SomePeople some, long section, long chair) {
        signIn(some.as(chair));
        return filing.file(
                new SomeInitiatives(jdbc).of(section).titled("Only an idea").content());
    }

    private static List<String> fields(HistoryEntry entry) {
        return entry.changes().stream().map(HistoryEntry.FieldChange::field).toList();
    }

    private static InitiativeContent withMilestones(InitiativeContent content, List<PlannedMilestone> milestones) {
        return new InitiativeContent(
                content.title(),
                content.leadUnitId(),
                content.partnerUnitIds(),
                content.objectives(),
                content.reach(),
                content.what(),
                content.forWhom(),
                content.benefit(),
                content.start(),
                content.target(),
                milestones,
                content.expectedOutcome(),
                content.outcomeMeasure(),
                content.needs(),
                content.ownerOffice(),
                content.visibility(),
                content.links());
    }
}
