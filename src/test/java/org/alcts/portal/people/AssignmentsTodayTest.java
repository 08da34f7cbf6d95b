package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alcts.portal.platform.security.Roles;
import org.junit.jupiter.api.Test;

class AssignmentsTodayTest {

    private static final long PARS = 1;
    private static final long CRS = 2;
    private static final long BOARD = 3;

    @Test
    void theChairWritesForAndLeadsTheirOwnUnitOnly() {
        var chair = holding(held(PARS, UnitKind.SECTION, Office.CHAIR, false));
        assertThat(chair.writesFor(PARS)).isTrue();
        assertThat(chair.leads(PARS)).isTrue();
        assertThat(chair.writesFor(CRS)).isFalse();
        assertThat(chair.leads(CRS)).isFalse();
    }

    @Test
    void thePlanningRepresentativeWritesButDoesNotLead() {
        var representative = holding(held(PARS, UnitKind.SECTION, Office.PLANNING_REPRESENTATIVE, false));
        assertThat(representative.writesFor(PARS)).isTrue();
        assertThat(representative.leads(PARS)).isFalse();
    }

    @Test
    void theElectOneReadsAndWritesNothing() {
        var elect = holding(held(PARS, UnitKind.SECTION, Office.CHAIR_ELECT, false));
        assertThat(elect.belongsTo(PARS)).isTrue();
        assertThat(elect.writesFor(PARS)).isFalse();
        assertThat(CurrentPerson.rolesOf(elect)).containsExactly(Roles.MEMBER);
    }

    @Test
    void onlyAVotingSeatOnTheBoardDecides() {
        assertThat(holding(held(BOARD, UnitKind.BOARD, Office.MEMBER, true)).votesOnBoard())
                .isTrue();
        assertThat(holding(held(BOARD, UnitKind.BOARD, Office.EDITOR, false)).votesOnBoard())
                .isFalse();
        assertThat(holding(held(PARS, UnitKind.SECTION, Office.CHAIR, true)).votesOnBoard())
                .isFalse();
    }

    @Test
    void theAdministratorIsNotTheOffice() {
        var administrator = holding(held(9, UnitKind.OFFICE, Office.SYSTEM_ADMINISTRATOR, false));
        assertThat(administrator.isOffice()).isFalse();
        assertThat(CurrentPerson.rolesOf(administrator)).containsExactlyInAnyOrder(Roles.MEMBER, Roles.ADMINISTRATOR);
    }

    @Test
    void whoIsNoMemberAndHoldsNothingHasNoRole() {
        assertThat(CurrentPerson.rolesOf(new AssignmentsToday(7, "Pat", false, List.of(), Set.of())))
                .isEmpty();
    }

    @Test
    void actsUnderTheWeightiestOffice() {
        var both = holding(
                held(PARS, UnitKind.SECTION, Office.PLANNING_REPRESENTATIVE, false),
                held(PARS, UnitKind.SECTION, Office.CHAIR, false));
        assertThat(both.actingFor(PARS)).map(HeldOffice::office).contains(Office.CHAIR);
        assertThat(both.actingFor(CRS)).isEmpty();
    }

    @Test
    void ownUnitsComeFromOfficesAndAffiliations() {
        var person = new AssignmentsToday(
                7, "Pat", true, List.of(held(PARS, UnitKind.SECTION, Office.SECRETARY, false)), Set.of(CRS));
        assertThat(person.ownUnits()).containsExactlyInAnyOrder(PARS, CRS);
        assertThat(person.belongsTo(CRS)).isTrue();
        assertThat(person.unitsWrittenFor()).isEmpty();
    }

    private static AssignmentsToday holding(HeldOffice... held) {
        return new AssignmentsToday(7, "Pat Reader", false, List.of(held), Set.of());
    }

    private static HeldOffice held(long unitId, UnitKind kind, Office office, boolean voting) {
        return new HeldOffice(
                1,
                unitId,
                "u" + unitId,
                kind,
                "Unit " + unitId,
                "U" + unitId,
                office,
                Obtained.ELECTED,
                voting,
                LocalDate.of(2008, 7, 1),
                LocalDate.of(2009, 6, 30));
    }
}
