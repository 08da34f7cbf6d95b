package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class InitiativeListDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeList list;

    private SomePeople some;
    private long section;
    private String key;

    @BeforeEach
    void theChairFiles() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Listed Section");
        key = some.keyOf(section);
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    @Test
    void theFiltersFindWhatTheySay() {
        long courses = active(initiative().titled("Zebra binding").serving("3.2", "1.1"));
        long late =
                active(initiative().titled("Late guide").serving("2.2").milestone("Text", FIRST_DAY.minusDays(1), 5));
        long idea =
                filing.file(initiative().titled("Only an idea").serving("3.4").content());
        assertThat(ids(filter("COURSES zebra", null, null, null, null, false))).containsExactly(courses);
        assertThat(ids(filter("100%_", null, null, null, null, false))).isEmpty();
        assertThat(ids(filter(null, 3, null, null, null, false))).containsExactlyInAnyOrder(courses, idea);
        assertThat(ids(filter(null, 1, null, null, null, false))).containsExactly(courses);
        assertThat(ids(filter(null, null, "2.2", null, null, false))).containsExactly(late);
        assertThat(ids(filter(null, null, null, Stage.IDEA, null, false))).containsExactly(idea);
        assertThat(ids(filter(null, null, null, null, Health.AT_RISK, false))).containsExactly(late);
        assertThat(ids(filter(null, null, null, null, null, true))).containsExactly(late);
        assertThat(ids(filter("'; drop table initiative; --", null, null, null, null, false)))
                .isEmpty();
    }

    @Test
    void whatIsLateSaysSinceWhenAndWhatWasPromisedTheLongestFirst() {
        long text = active(initiative()
                .titled("Text")
                .milestone("Proofs", FIRST_DAY.minusDays(3), 5)
                .milestone("Draft", FIRST_DAY.minusDays(9), 5));
        long whole = active(initiative()
                .titled("Whole")
                .from(FIRST_DAY.minusDays(90))
                .by(FIRST_DAY.minusDays(20))
                .milestone("Programme", FIRST_DAY.minusDays(4), 5));
        active(initiative().titled("In time").milestone("Draft", FIRST_DAY, 5));
        var late = new InitiativeFilter(null, null, null, key, null, null, false, false, false, true, null);
        assertThat(list.page(late, PageRequest.of(0, 10, Sort.by("late"))))
                .extracting(InitiativeRow::id, InitiativeRow::lateSince, InitiativeRow::latePromise)
                .containsExactly(
                        tuple(whole, FIRST_DAY.minusDays(20), null), tuple(text, FIRST_DAY.minusDays(9), "Draft"));
    }

    @Test
    void whatGoesStaleIsFound() {
        goTo(LocalDate.of(2008, 6, 25));
        long silent = active(initiative().titled("Silent"));
        goTo(FIRST_DAY);
        active(initiative().titled("Heard of"));
        var stale = new InitiativeFilter(null, null, null, key, null, null, true, false, false, false, null);
        assertThat(ids(stale)).containsExactly(silent);
    }

    @Test
    void aPageIsSortedByTheDatabaseAndUnknownSortsAreLeftOut() {
        for (String title : List.of("B", "A", "C")) {
            active(initiative().titled(title));
        }
        InitiativeFilter mine = filter(null, null, null, null, null, false);
        assertThat(list.page(mine, PageRequest.of(0, 2, Sort.by("title"))))
                .extracting(InitiativeRow::title)
                .containsExactly("A", "B");
        assertThat(list.page(mine, PageRequest.of(1, 2, Sort.by("title"))))
                .extracting(InitiativeRow::title)
                .containsExactly("C");
        assertThat(list.page(mine, PageRequest.of(0, 5, Sort.by("title; drop table initiative"))))
                .hasSize(3);
    }

    @Test
    void draftsOfOthersAreNeitherListedNorCountedNorExported() {
        filing.file(initiative().titled("Secret draft").content());
        InitiativeFilter all = filter(null, null, null, null, null, false);
        assertThat(list.count(all)).isEqualTo(1);
        signIn(some.as(some.member("Mia", "Member")));
        assertThat(list.count(all)).isZero();
        List<String> exported = new ArrayList<>();
        list.export(all, Sort.unsorted(), line -> exported.add(line.title()));
        assertThat(exported).isEmpty();
    }

    @Test
    void theExportHasAllThatTheListCounts() {
        long partner = some.unit(UnitKind.SECTION, "Partner Section");
        filing.file(initiative()
                .with(partner)
                .reaching(Reach.ALCTS_UNITS)
                .titled("=1+1")
                .content());
        List<InitiativeExport> lines = new ArrayList<>();
        list.export(filter(null, null, null, null, null, false), Sort.by("title"), lines::add);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.partners()).isEqualTo("Partner Section");
            assertThat(line.objectives()).isEqualTo("3.1");
            assertThat(line.moneyMinor()).isEqualTo(250_000L);
        });
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfInitiatives() {
        active(initiative().serving("3.1", "1.1", "2.1"));
        long few = statements();
        for (int i = 0; i < 60; i++) {
            active(initiative()
                    .titled("Number " + i)
                    .serving("3.1", "1.1", "2.1")
                    .milestone("Text", FIRST_DAY, 5));
        }
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        InitiativeFilter all = filter(null, null, null, null, null, false);
        return StatementCount.of(() -> {
            list.page(all, PageRequest.of(0, 50, Sort.by("health")));
            list.count(all);
        });
    }

    private SomeInitiatives initiative() {
        return new SomeInitiatives(jdbc).of(section);
    }

    private long active(SomeInitiatives initiative) {
        long id = filing.file(initiative.content());
        stages.start(id);
        return id;
    }

    private InitiativeFilter filter(
            String text, Integer goal, String objective, Stage stage, Health health, boolean late) {
        return new InitiativeFilter(text, goal, objective, key, stage, health, false, false, false, late, null);
    }

    private List<Long> ids(InitiativeFilter filter) {
        return list.page(filter, PageRequest.of(0, 50)).stream()
                .map(InitiativeRow::id)
                .toList();
    }
}
