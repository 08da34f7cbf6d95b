package org.alcts.portal.board.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.StratmlDocument;
import org.alcts.portal.plan.StratmlIndicator;
import org.alcts.portal.plan.StratmlSchemas;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PerformanceIndicatorsDatabaseTest extends DatabaseTest {

    private static final LocalDate EARLIER = LocalDate.of(2008, 2, 29);
    private static final LocalDate LATER = LocalDate.of(2008, 8, 31);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private PerformanceIndicators indicators;

    @Autowired
    private MeasureReader reader;

    @Autowired
    private MeasureEntries entries;

    @Autowired
    private PlanReader plans;

    private SomePeople some;

    @BeforeEach
    void theOffice() {
        some = new SomePeople(jdbc, currentPerson);
        signIn(some.as(some.staff()));
    }

    private StratmlIndicator indicator(String key) {
        return indicators.all().stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static NewValue value(LocalDate day, String number, String note) {
        return new NewValue(
                day, number == null ? null : new BigDecimal(number), number == null, null, null, note, null);
    }

    private void asBoard() {
        long board = some.unit(UnitKind.BOARD, "Board that aims");
        long director = some.member("Dora", "Director");
        some.assign(director, board, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null);
        jdbc.sql("update assignment set voting = true where person_id = ?")
                .param(director)
                .update();
        signIn(some.as(director));
    }

    @Test
    void everyMeasureOfAnObjectiveIsThere() {
        assertThat(indicators.all())
                .extracting(StratmlIndicator::key)
                .containsExactlyElementsOf(reader.all().stream()
                        .filter(measure -> measure.objective() != null)
                        .map(MeasureStanding::key)
                        .toList());
    }

    @Test
    void aCorrectionStandsInPlaceOfWhatItCorrects() {
        entries.enter("feel-welcome", value(LATER, "77", null));
        entries.enter("feel-welcome", value(EARLIER, "70", null));
        entries.correct("feel-welcome", value(EARLIER, "71", "Counted anew"));
        assertThat(indicator("feel-welcome").actuals())
                .containsExactly(
                        new StratmlIndicator.Result(EARLIER, new BigDecimal("71.0000"), "Counted anew"),
                        new StratmlIndicator.Result(LATER, new BigDecimal("77.0000"), null));
    }

    @Test
    void noDataIsSaidAndIsNotNought() {
        entries.enter("feel-welcome", value(EARLIER, null, "Nobody was asked"));
        assertThat(indicator("feel-welcome").actuals())
                .containsExactly(new StratmlIndicator.Result(EARLIER, null, "Nobody was asked"));
        assertThat(indicator("feel-welcome").targets()).isEmpty();
    }

    @Test
    void onlyTheTargetInForceIsATarget() {
        asBoard();
        entries.setTarget("feel-welcome", new NewTarget(new BigDecimal("80"), null, LATER.plusYears(1), null));
        entries.setTarget("feel-welcome", new NewTarget(new BigDecimal("90"), null, LATER.plusYears(2), null));
        assertThat(indicator("feel-welcome").targets())
                .extracting(StratmlIndicator.Result::day)
                .containsExactly(LATER.plusYears(2));
    }

    @Test
    void moneyIsInItsMajorUnit() {
        entries.enter("sponsorship", value(LATER, "1850000", null));
        StratmlIndicator sponsorship = indicator("sponsorship");
        assertThat(sponsorship.unit()).isEqualTo("USD");
        assertThat(sponsorship.actuals().getLast().value()).isEqualByComparingTo("18500");
    }

    @Test
    void theWholeReportIsValid() throws Exception {
        entries.enter("feel-welcome", value(EARLIER, null, "Nobody was <asked> & counted"));
        PlanPage plan = plans.inForce().orElseThrow();
        var out = new ByteArrayOutputStream();
        StratmlDocument.writePerformance(plan, indicators.all(), out);
        StratmlSchemas.validatePerformance(out.toByteArray());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nobody was &lt;asked&gt; &amp; counted");
    }

    @Test
    void theNumberOfStatementsIsThatOfTheListAndTwo() {
        long list = StatementCount.of(reader::all);
        assertThat(StatementCount.of(indicators::all)).isEqualTo(list + 2);
    }
}
