package org.alcts.portal.people.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.UnitKind;
import org.junit.jupiter.api.Test;

class MadeUpTermsTest {

    private static final LocalDate SHOWN = LocalDate.of(2009, 1, 12);
    private static final LocalDate PLAN_ENDS = LocalDate.of(2011, 6, 1);
    private static final MadeUpPast PAST = MadeUpPast.all();
    private static final Set<UnitKind> CHAIRED = Set.of(
            UnitKind.SECTION, UnitKind.COUNCIL, UnitKind.COMMITTEE, UnitKind.TASK_FORCE, UnitKind.INTEREST_GROUP);

    @Test
    void areTheSameEveryTime() {
        assertThat(MadeUpPast.all()).isEqualTo(PAST);
    }

    @Test
    void theBoardHasSixteenSeatsWithAVoteAndTwoWithout() {
        for (LocalDate day = DemonstrationPeople.FIRST_DAY; !day.isAfter(PLAN_ENDS); day = day.plusMonths(1)) {
            List<MadeUpTerm> board = heldIn("board", day);
            assertThat(board.stream().filter(MadeUpTerm::voting))
                    .as("voting on %s", day)
                    .hasSize(16);
            assertThat(board.stream().filter(seat -> !seat.voting()))
                    .extracting(MadeUpTerm::office)
                    .containsExactlyInAnyOrder(Office.EDITOR, Office.EXECUTIVE_DIRECTOR);
            assertThat(board).extracting(MadeUpTerm::email).doesNotHaveDuplicates();
        }
    }

    @Test
    void theBoardsVotesAreThoseOfTheBylaws() {
        Map<Office, Long> seats = heldIn("board", SHOWN).stream()
                .filter(MadeUpTerm::voting)
                .collect(Collectors.groupingBy(MadeUpTerm::office, Collectors.counting()));
        assertThat(seats)
                .containsOnly(
                        Map.entry(Office.PRESIDENT, 1L),
                        Map.entry(Office.PRESIDENT_ELECT, 1L),
                        Map.entry(Office.PAST_PRESIDENT, 1L),
                        Map.entry(Office.COUNCILOR, 1L),
                        Map.entry(Office.DIRECTOR_AT_LARGE, 3L),
                        Map.entry(Office.MEMBER, 9L));
    }

    @Test
    void nobodyChairsASectionWithoutASeatOnTheBoard() {
        Set<String> board =
                heldIn("board", SHOWN).stream().map(MadeUpTerm::email).collect(Collectors.toSet());
        for (String unit : List.of("as", "ccs", "cmds", "pars", "crs", "crg", "planning", "budget-finance")) {
            assertThat(board).contains(holder(unit, Office.CHAIR, SHOWN));
        }
    }

    @Test
    void whoHasALoginHoldsTheOfficeThatTheFileSays() {
        PAST.persons().stream()
                .filter(person -> person.office() != null)
                .forEach(person -> assertThat(heldIn(person.unit(), SHOWN))
                        .anyMatch(term -> term.email().equals(person.email()) && term.office() == person.office()));
    }

    @Test
    void thisYearsViceChairIsNextYearsChairAndThenPastChair() {
        for (String section : MadeUpTerms.SECTIONS) {
            for (int year = 2005; year < 2010; year++) {
                LocalDate day = LocalDate.of(year + 1, 1, 12);
                String elect = holder(section, Office.CHAIR_ELECT, day);
                assertThat(holder(section, Office.CHAIR, day.plusYears(1))).isEqualTo(elect);
                assertThat(holder(section, Office.PAST_CHAIR, day.plusYears(2))).isEqualTo(elect);
            }
        }
    }

    @Test
    void everyUnitHasItsChairSaveTwoAndOneIsActing() {
        List<String> vacant = PAST.units().stream()
                .filter(unit -> CHAIRED.contains(unit.kind()))
                .filter(unit -> unit.dissolved() == null || unit.dissolved().isAfter(SHOWN))
                .map(KnownUnit::key)
                .filter(unit -> heldIn(unit, SHOWN).stream().noneMatch(term -> term.office() == Office.CHAIR))
                .toList();
        assertThat(vacant).containsExactlyInAnyOrder("cmds-education", "journal-costs");
        assertThat(PAST.terms().stream().filter(term -> term.obtained() == Obtained.ACTING && term.isHeldOn(SHOWN)))
                .hasSize(1);
    }

    @Test
    void noSeatForOneIsHeldByTwo() {
        for (LocalDate day = DemonstrationPeople.FIRST_DAY; !day.isAfter(PLAN_ENDS); day = day.plusMonths(1)) {
            LocalDate that = day;
            assertThat(PAST.terms().stream().filter(term -> term.office().singleSeat() && term.isHeldOn(that)))
                    .extracting(term -> term.unit() + " " + term.office())
                    .as("on %s", that)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void onlyMembersAndStaffHoldOffice() {
        Map<String, MadeUpMember> members =
                PAST.members().stream().collect(Collectors.toMap(MadeUpMember::email, member -> member));
        Set<String> known = PAST.persons().stream().map(KnownPerson::email).collect(Collectors.toSet());
        assertThat(PAST.terms()).allSatisfy(term -> {
            MadeUpMember member = members.get(term.email());
            assertThat(known.contains(term.email()) || member != null && member.left() == null)
                    .isTrue();
        });
    }

    @Test
    void unitsAreThereWhileSomebodyServesInThem() {
        Map<String, KnownUnit> units = PAST.units().stream().collect(Collectors.toMap(KnownUnit::key, unit -> unit));
        assertThat(PAST.terms()).allSatisfy(term -> {
            KnownUnit unit = units.get(term.unit());
            assertThat(unit.established()).isBeforeOrEqualTo(term.from());
            assertThat(unit.dissolved() == null || !term.to().isAfter(unit.dissolved()))
                    .isTrue();
        });
    }

    @Test
    void allThatHappensIsEnteredOnTheFirstOfAMonth() {
        assertThat(PAST.terms()).allMatch(term -> term.entered().getDayOfMonth() == 1);
        assertThat(PAST.units())
                .flatExtracting(KnownUnit::names)
                .allMatch(name -> name.from().getDayOfMonth() == 1);
    }

    private static List<MadeUpTerm> heldIn(String unit, LocalDate day) {
        return PAST.terms().stream()
                .filter(term -> term.unit().equals(unit) && term.isHeldOn(day))
                .toList();
    }

    private static String holder(String unit, Office office, LocalDate day) {
        return heldIn(unit, day).stream()
                .filter(term -> term.office() == office)
                .map(MadeUpTerm::email)
                .findFirst()
                .orElseThrow();
    }
}
