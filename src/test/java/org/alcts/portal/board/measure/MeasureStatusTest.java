package org.alcts.portal.board.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasureStatusTest {

    private static final LocalDate DAY = LocalDate.of(2009, 1, 12);

    private static MeasureValue value(String number) {
        return new MeasureValue(DAY, number == null ? null : new BigDecimal(number), null, null, null, null);
    }

    private static MeasureTarget target(String value, String upper) {
        return new MeasureTarget(new BigDecimal(value), upper == null ? null : new BigDecimal(upper), DAY, DAY);
    }

    private static MeasureStatus of(Direction direction, String value, MeasureTarget target) {
        return MeasureStatus.of(direction, value(value), target);
    }

    @Test
    void whatShouldRiseIsOnTargetFromNinetyFivePerCentOfIt() {
        assertThat(of(Direction.UP, "60", target("50", null))).isEqualTo(MeasureStatus.ON_TARGET);
        assertThat(of(Direction.UP, "47.5", target("50", null))).isEqualTo(MeasureStatus.ON_TARGET);
        assertThat(of(Direction.UP, "47.4", target("50", null))).isEqualTo(MeasureStatus.WATCH);
        assertThat(of(Direction.UP, "45", target("50", null))).isEqualTo(MeasureStatus.WATCH);
        assertThat(of(Direction.UP, "44.9", target("50", null))).isEqualTo(MeasureStatus.ACT);
    }

    @Test
    void whatShouldFallIsMeasuredTheOtherWayRound() {
        assertThat(of(Direction.DOWN, "10", target("20", null))).isEqualTo(MeasureStatus.ON_TARGET);
        assertThat(of(Direction.DOWN, "21", target("20", null))).isEqualTo(MeasureStatus.ON_TARGET);
        assertThat(of(Direction.DOWN, "22", target("20", null))).isEqualTo(MeasureStatus.WATCH);
        assertThat(of(Direction.DOWN, "23", target("20", null))).isEqualTo(MeasureStatus.ACT);
        assertThat(of(Direction.DOWN, "0", target("0", null))).isEqualTo(MeasureStatus.ON_TARGET);
    }

    @Test
    void aBandIsMissedOnBothSides() {
        assertThat(of(Direction.BAND, "15", target("10", "20"))).isEqualTo(MeasureStatus.ON_TARGET);
        assertThat(of(Direction.BAND, "8", target("10", "20"))).isEqualTo(MeasureStatus.ACT);
        assertThat(of(Direction.BAND, "22", target("10", "20"))).isEqualTo(MeasureStatus.WATCH);
        assertThat(of(Direction.BAND, "40", target("10", "20"))).isEqualTo(MeasureStatus.ACT);
    }

    @Test
    void noDataIsNotNought() {
        assertThat(MeasureStatus.of(Direction.UP, null, target("1", null))).isEqualTo(MeasureStatus.NO_DATA);
        assertThat(of(Direction.UP, null, target("1", null))).isEqualTo(MeasureStatus.NO_DATA);
        assertThat(of(Direction.UP, "0", target("1", null))).isEqualTo(MeasureStatus.ACT);
    }

    @Test
    void withoutATargetNothingIsGoodOrBad() {
        assertThat(of(Direction.UP, "5", null)).isEqualTo(MeasureStatus.NO_TARGET);
        assertThat(of(Direction.INFO, "5", target("1", null))).isEqualTo(MeasureStatus.INFO);
    }
}
