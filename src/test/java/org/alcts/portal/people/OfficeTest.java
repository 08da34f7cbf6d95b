package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeTest {

    @ParameterizedTest
    @EnumSource
    void everyOfficeIsOfSomeKindOfUnit(Office office) {
        assertThat(UnitKind.values()).anyMatch(office::isOf);
    }

    @ParameterizedTest
    @EnumSource
    void noUnitHasAChairAndAPresident(UnitKind kind) {
        assertThat(Office.CHAIR.isOf(kind) && Office.PRESIDENT.isOf(kind)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void thePortalIsRunFromTheOfficeOnly(UnitKind kind) {
        assertThat(Office.SYSTEM_ADMINISTRATOR.isOf(kind)).isEqualTo(kind == UnitKind.OFFICE);
    }

    @ParameterizedTest
    @EnumSource
    void whatBringsABoardSeatIsAnOfficeThere(UnitKind kind) {
        assertThat(Arrays.stream(Office.values()).filter(office -> office.bringsBoardSeat(kind)))
                .allMatch(office -> office.isOf(kind));
    }
}
