package org.alcts.portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.Visibility;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Writes for good, since the history keeps only what was committed: so all is of a unit and a goal figure of its own. */
class AsOfDatabaseTest extends DatabaseTest {

    /** Each test has days that no other wrote on. */
    private static LocalDate nextFiled = FIRST_DAY.plusDays(10);

    private LocalDate filed;
    private LocalDate started;
    private LocalDate now;

    @Autowired
    private AsOf asOf;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeList list;

    @Autowired
    private GoalDashboards dashboards;

    private SomePeople some;
    private long chair;
    private long id;
    private String unit;

    @BeforeEach
    void anInitiativeIsFiledAndStartedLater() {
        filed = nextFiled;
        started = filed.plusDays(30);
        now = filed.plusDays(70);
        nextFiled = filed.plusDays(100);
        some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Section with a past");
        unit = jdbc.sql("select unit_key from unit where id = ?")
                .param(section)
                .query(String.class)
                .single();
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, now.minusDays(1));
        goTo(filed);
        signIn(some.as(chair));
        id = filing.file(new SomeInitiatives(jdbc).of(section).serving("2.3").content());
        goTo(started);
        stages.start(id);
        goTo(now);
        signIn(some.as(some.member("Mia", "Member")));
    }

    private int active() {
        return dashboards.find(2).orElseThrow().summary().active();
    }

    private Stage stage() {
        return list
                .page(
                        new InitiativeFilter(null, null, null, unit, null, null, false, false, false, false, null),
                        PageRequest.of(0, 10))
                .stream()
                .map(row -> row.stage())
                .findFirst()
                .orElse(null);
    }

    @Test
    void eachDayIsReadAsItStood() {
        assertThat(stage()).isEqualTo(Stage.ACTIVE);
        assertThat(asOf.at(started.minusDays(1), this::stage)).isNull();
        assertThat(asOf.at(started, this::stage)).isEqualTo(Stage.ACTIVE);
        assertThat(asOf.at(started, this::active)).isEqualTo(asOf.at(started.minusDays(1), this::active) + 1);
        assertThat(stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void anOfficeOfThePastGivesNoRightToItsDrafts() {
        signIn(some.as(chair));
        assertThat(asOf.at(filed, this::stage)).isNull();
        goTo(now.minusDays(1));
        assertThat(asOf.at(filed, this::stage)).isEqualTo(Stage.IDEA);
    }

    @Test
    void whatWasWithdrawnSinceIsNotReadInThePast() {
        assertThat(asOf.at(started, this::stage)).isEqualTo(Stage.ACTIVE);
        goTo(now.plusDays(1));
        signIn(some.as(some.staff()));
        InitiativeContent opened = filing.open(id);
        filing.revise(
                id,
                opened,
                new SomeInitiatives(jdbc)
                        .of(opened.leadUnitId())
                        .serving("2.3")
                        .readBy(Visibility.UNIT)
                        .content());
        signIn(some.as(some.member("Max", "Member")));
        assertThat(asOf.at(started, this::stage)).isNull();
    }

    @Test
    void aDayToComeIsNow() {
        assertThat(asOf.at(now.plusDays(3), this::stage)).isEqualTo(Stage.ACTIVE);
        assertThat(asOf.at(null, this::stage)).isEqualTo(Stage.ACTIVE);
    }
}
