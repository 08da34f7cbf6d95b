package org.alcts.portal.board.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.learning.offering.Money;
import org.alcts.portal.learning.offering.OfferingEntries;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.learning.offering.SomeOfferings;
import org.alcts.portal.learning.offering.Turnout;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger says of the twelve months before 12 January 2009, counted by hand. */
@Transactional
class OfferingFormulasDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private OfferingEntries entries;

    @Autowired
    private Formulas formulas;

    @Autowired
    private MeasureReader reader;

    private long section;

    @BeforeEach
    void anEmptyLedger() {
        jdbc.sql("delete from offering_topic").update();
        jdbc.sql("delete from offering").update();
        SomePeople some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Section that teaches");
        signIn(some.as(some.staff()));
    }

    private Formulas.Computed computed(String key) {
        return formulas.on(FIRST_DAY, List.of()).get(key);
    }

    private void threeOfferings() {
        // 58 people for an hour, 600 dollars of cost, 1,450 of income, 21 newcomers, a partner
        entries.enter(SomeOfferings.of(section).content());
        // 42 people for two hours, 50 dollars of cost, nothing of income, newcomers not counted, nobody outside
        entries.enter(SomeOfferings.of(section)
                .as(OfferingFormat.E_FORUM)
                .lasting(120)
                .with(new Turnout(42, null, null, null))
                .costing(new Money(0L, 5_000L, 0L, "USD"))
                .alone()
                .content());
        // nothing known
        entries.enter(SomeOfferings.of(section)
                .as(OfferingFormat.INTEREST_GROUP)
                .lasting(null)
                .with(Turnout.UNKNOWN)
                .costing(Money.UNKNOWN)
                .alone()
                .content());
        // too old, planned, cancelled, of another currency
        entries.enter(SomeOfferings.of(section)
                .as(OfferingFormat.MENTORING)
                .on(LocalDate.of(2008, 1, 12))
                .content());
        entries.enter(
                SomeOfferings.of(section).as(OfferingFormat.MENTORING).planned().content());
        entries.enter(SomeOfferings.of(section)
                .as(OfferingFormat.MENTORING)
                .cancelled()
                .content());
    }

    @Test
    void anEmptyLedgerIsNoDataAndNotNought() {
        for (String key : OfferingFormulaSql.ALL.keySet()) {
            assertThat(computed(key).value()).as(key).isNull();
        }
    }

    @Test
    void eachIsWhatWasCountedByHand() {
        threeOfferings();
        assertThat(computed("exchange-events").value()).isEqualByComparingTo("2");
        assertThat(computed("formats-in-use").value()).isEqualByComparingTo("3");
        assertThat(computed("formats-in-use").countedOf()).isEqualTo(12);
        assertThat(computed("new-participants").value())
                .as("21 of 58; where newcomers were not counted, nobody is")
                .isCloseTo(new BigDecimal("36.2069"), org.assertj.core.data.Offset.offset(new BigDecimal("0.001")));
        assertThat(computed("ce-net-result").value())
                .as("1,450 less 600, and nothing less 50")
                .isEqualByComparingTo("80000");
        assertThat(computed("ce-net-result").counted()).isEqualTo(2);
        assertThat(computed("ce-net-result").countedOf()).isEqualTo(3);
        assertThat(computed("cost-per-hour").value())
                .as("650 dollars for 58 and 84 hours")
                .isCloseTo(new BigDecimal("457.746"), org.assertj.core.data.Offset.offset(new BigDecimal("0.01")));
        assertThat(computed("offerings-with-partner").value())
                .isCloseTo(new BigDecimal("33.333"), org.assertj.core.data.Offset.offset(new BigDecimal("0.01")));
    }

    @Test
    void theyAreNewerEditionsOfWhatWasEntered() {
        for (String key : OfferingFormulaSql.ALL.keySet()) {
            assertThat(jdbc.sql("select concat(formula_key, ' ', edition) from measure where measure_key = ?")
                            .param(key)
                            .query(String.class)
                            .single())
                    .isEqualTo(key + " 2");
        }
        threeOfferings();
        assertThat(reader.find("formats-in-use")
                        .orElseThrow()
                        .standing()
                        .latest()
                        .value())
                .isEqualByComparingTo("3");
    }
}
