package org.alcts.portal.board.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Other tests leave initiatives behind, so these look at their own units and at what totals grow by. */
@Transactional
class GapMapsDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private GapMaps maps;

    @Autowired
    private Collaborations collaborations;

    @Autowired
    private InitiativeList list;

    private long lead;
    private long partner;

    @BeforeEach
    void twoSections() {
        var some = new SomePeople(jdbc, currentPerson);
        lead = some.unit(UnitKind.SECTION, "Section that leads");
        partner = some.unit(UnitKind.SECTION, "Section that helps");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, lead, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    private void start(String title, Long... partners) {
        long id = filing.file(new SomeInitiatives(jdbc)
                .of(lead)
                .titled(title)
                .serving("2.3")
                .with(partners)
                .reaching(partners.length == 0 ? Reach.OWN_UNIT : Reach.ALCTS_UNITS)
                .content());
        jdbc.sql("update initiative set stage = 'ACTIVE', approved_on = created_on where id = ?")
                .param(id)
                .update();
    }

    private GapMap.Cell cell(GapMap map, long unit) {
        String key = key(unit);
        return map.cells().stream()
                .filter(cell -> cell.unitKey().equals(key) && cell.code().equals("2.3"))
                .findFirst()
                .orElse(null);
    }

    private String key(long unit) {
        return jdbc.sql("select unit_key from unit where id = ?")
                .param(unit)
                .query(String.class)
                .single();
    }

    private static int total(GapMap map) {
        return map.objectives().stream()
                .filter(line -> line.code().equals("2.3"))
                .findFirst()
                .orElseThrow()
                .active();
    }

    @Test
    void aJointInitiativeStandsWithEachUnitAndCountsOnce() {
        int before = total(maps.map());
        start("Alone");
        start("Together", partner);
        GapMap map = maps.map();
        assertThat(total(map)).isEqualTo(before + 2);
        assertThat(cell(map, lead)).satisfies(cell -> {
            assertThat(cell.active()).isEqualTo(2);
            assertThat(cell.led()).isEqualTo(2);
            assertThat(cell.money()).containsExactly(new GapMap.Sum(500_000, "USD"));
        });
        assertThat(cell(map, partner)).satisfies(cell -> {
            assertThat(cell.active()).isEqualTo(1);
            assertThat(cell.led()).isZero();
            assertThat(cell.money()).isEmpty();
        });
    }

    @Test
    void moneyOfTwoCurrenciesIsNotAddedUp() {
        start("In dollars");
        start("In euros");
        jdbc.sql("update initiative set currency = 'EUR' where title = 'In euros' and lead_unit_id = ?")
                .param(lead)
                .update();
        assertThat(cell(maps.map(), lead).money())
                .containsExactly(new GapMap.Sum(250_000, "EUR"), new GapMap.Sum(250_000, "USD"));
    }

    @Test
    void aCellGrowsStaleWithTheConference() {
        start("Alone");
        assertThat(cell(maps.map(), lead).stale()).isZero();
        goTo(LocalDate.of(2009, 2, 10));
        assertThat(cell(maps.map(), lead).stale()).isEqualTo(1);
    }

    @Test
    void whoWorksTogetherIsCountedByPairs() {
        Collaboration before = collaborations.find();
        start("Alone");
        start("Together", partner);
        start("Together again", partner);
        Collaboration found = collaborations.find();
        assertThat(found.active()).isEqualTo(before.active() + 3);
        assertThat(found.joint()).isEqualTo(before.joint() + 2);
        assertThat(found.pairs())
                .filteredOn(pair -> pair.leadKey().equals(key(lead)))
                .singleElement()
                .isEqualTo(new Collaboration.Pair(key(lead), key(partner), 2));
        assertThat(found.alone()).extracting(GapMap.Unit::key).doesNotContain(key(lead), key(partner));
        assertThat(list.count(new InitiativeFilter(
                        null, null, null, key(lead), null, null, false, false, false, false, key(partner))))
                .isEqualTo(2);
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        start("One");
        long few = StatementCount.of(maps::map);
        for (int i = 0; i < 5; i++) {
            start("One more " + i, partner);
        }
        assertThat(StatementCount.of(maps::map)).isEqualTo(few);
    }
}
