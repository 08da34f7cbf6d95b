package org.alcts.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitRuleTest {

    @ParameterizedTest
    @CsvSource({
        "none, 1, false",
        "to25, 2500, true",
        "to25, 2501, false",
        "to49, 4900, true",
        "more, 999999, true",
        "unknown, 1, false",
        "-oth-, 1, false",
        "to, 1, false",
        "to9999999999999999999, 1, false"
    })
    void aBandReachesAFeeUpToItsEnd(String band, long fee, boolean reaches) {
        assertThat(FitRule.reaches(band, fee)).isEqualTo(reaches);
    }

    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheTwoInIt() {
        assertThat(NeedMaps.median(List.of())).isEmpty();
        assertThat(NeedMaps.median(List.of(0.2, 0.4, 0.9))).contains(0.4);
        assertThat(NeedMaps.median(List.of(0.2, 0.4, 0.6, 0.9))).contains(0.5);
    }

    @Test
    void wantedAndOfferedMakeFourCells() {
        assertThat(Cell.of(true, false)).isEqualTo(Cell.UNMET);
        assertThat(Cell.of(true, true)).isEqualTo(Cell.SERVED);
        assertThat(Cell.of(false, false)).isEqualTo(Cell.QUIET);
        assertThat(Cell.of(false, true)).isEqualTo(Cell.OVER_SERVED);
    }
}
