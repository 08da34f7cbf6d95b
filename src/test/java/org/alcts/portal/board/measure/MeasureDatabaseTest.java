package org.alcts.portal.board.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Other tests leave records behind, so these look at what a figure grows by. */
@Transactional
class MeasureDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2008, 8, 31);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private MeasureReader reader;

    @Autowired
    private MeasureEntries entries;

    @Autowired
    private Formulas formulas;

    @Autowired
    private MeetingCalendar meetings;

    private SomePeople some;
    private long section;
    private long chair;

    @BeforeEach
    void aSection() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Section that counts");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    private MeasureStanding standing(String key) {
        return reader.find(key).orElseThrow().standing();
    }

    private static NewValue value(LocalDate day, String number, String note) {
        return new NewValue(
                day, number == null ? null : new BigDecimal(number), number == null, null, null, note, null);
    }

    private void asOffice() {
        signIn(some.as(some.staff()));
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
    void eachObjectiveHasMeasuresAndTheBoardSeesTwelveFirst() {
        List<MeasureStanding> all = reader.all();
        assertThat(all.stream()
                        .map(MeasureStanding::objective)
                        .filter(code -> code != null)
                        .distinct())
                .hasSize(26);
        assertThat(MeasureStanding.first(reader.all()))
                .hasSize(12)
                .last()
                .extracting(MeasureStanding::key)
                .isEqualTo("plan-coverage");
        assertThat(reader.ofGoal(4)).allMatch(measure -> measure.objective().startsWith("4."));
        assertThat(all)
                .allMatch(
                        measure -> measure.target() == null || measure.target().setOn() != null);
    }

    @Test
    void everyFormulaAnswersOnAnyDay() {
        assertThat(formulas.on(FIRST_DAY, meetings.all()).keySet())
                .isSubsetOf(Formulas.known())
                .contains("plan-coverage", "retention", "ala-partner", "seats-filled");
        assertThat(formulas.on(LocalDate.of(1999, 1, 1), List.of())).isNotNull();
    }

    @Test
    void onlyApprovedInitiativesCount() {
        Formulas.Computed before = formulas.on(FIRST_DAY, meetings.all()).get("ala-partner");
        filing.file(new SomeInitiatives(jdbc).of(section).titled("Only an idea").content());
        stages.start(filing.file(new SomeInitiatives(jdbc)
                .of(section)
                .titled("Our own")
                .reaching(Reach.OWN_UNIT)
                .content()));
        Formulas.Computed after = formulas.on(FIRST_DAY, meetings.all()).get("ala-partner");
        assertThat(after.countedOf() - orNought(before.countedOf())).isEqualTo(1);
        assertThat(orNought(after.counted())).isEqualTo(orNought(before.counted()));
    }

    @Test
    void whoLeavesLowersRetentionAndWhoJoinsIsNew() {
        Formulas.Computed before = formulas.on(FIRST_DAY, meetings.all()).get("retention");
        Formulas.Computed joined = formulas.on(FIRST_DAY, meetings.all()).get("new-members");
        long leaver = some.member("Lea", "Leaver");
        jdbc.sql("update membership set valid_from = '2007-01-01', valid_to = '2008-12-31' where person_id = ?")
                .param(leaver)
                .update();
        long stayer = some.member("Stan", "Stayer");
        jdbc.sql("update membership set valid_from = '2007-01-01' where person_id = ?")
                .param(stayer)
                .update();
        long newcomer = some.member("Nora", "Newcomer");
        jdbc.sql("update membership set valid_from = '2008-12-01' where person_id = ?")
                .param(newcomer)
                .update();
        Formulas.Computed after = formulas.on(FIRST_DAY, meetings.all()).get("retention");
        assertThat(after.countedOf() - orNought(before.countedOf())).isEqualTo(2);
        assertThat(after.counted() - orNought(before.counted())).isEqualTo(1);
        assertThat(formulas.on(FIRST_DAY, meetings.all()).get("new-members").counted() - joined.counted())
                .isEqualTo(1);
    }

    private static long orNought(Long number) {
        return number == null ? 0 : number;
    }

    @Test
    void aCorrectionAppendsAndTheFirstValueStays() {
        asOffice();
        entries.enter("reserve", value(DAY, "7.5", null));
        assertThatThrownBy(() -> entries.enter("reserve", value(DAY, "8", null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("asOf"));
        assertThatThrownBy(() -> entries.correct("reserve", value(DAY, "6", " ")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("note"));
        entries.correct("reserve", value(DAY, "6", "A fund was counted twice"));
        MeasurePage page = reader.find("reserve").orElseThrow();
        assertThat(page.standing().latest().value()).isEqualByComparingTo("6");
        assertThat(page.series())
                .extracting(MeasurePage.Entry::origin, MeasurePage.Entry::replaced)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Origin.CORRECTION, false),
                        org.assertj.core.groups.Tuple.tuple(Origin.ENTERED, true));
    }

    @Test
    void noDataIsRecordedAndIsNotNought() {
        asOffice();
        assertThatThrownBy(() -> entries.enter("sponsorship", value(DAY, null, null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("note"));
        entries.enter("sponsorship", value(DAY, null, "The books were not closed"));
        assertThat(standing("sponsorship").status()).isEqualTo(MeasureStatus.NO_DATA);
        assertThat(standing("sponsorship").latest().value()).isNull();
        entries.enter("pilots-with-result", value(DAY, "0", null));
        assertThat(standing("pilots-with-result").status()).isEqualTo(MeasureStatus.NO_TARGET);
    }

    @Test
    void aProposalCountsOnceTheOfficeTakesItOver() {
        entries.propose("outreach-contacts", value(DAY, "12", "From our log"));
        assertThat(standing("outreach-contacts").latest()).isNull();
        asOffice();
        MeasurePage.Entry proposed =
                reader.find("outreach-contacts").orElseThrow().proposals().getFirst();
        entries.accept(proposed.id());
        assertThat(standing("outreach-contacts").latest().value()).isEqualByComparingTo("12");
        assertThatThrownBy(() -> entries.refuse(proposed.id())).isInstanceOf(Refused.class);
    }

    @Test
    void theBoardSetsTargetsAndNobodyElse() {
        NewTarget target = new NewTarget(new BigDecimal("80"), null, LocalDate.of(2009, 8, 31), null);
        asOffice();
        assertThatThrownBy(() -> entries.setTarget("feel-welcome", target)).isInstanceOf(AccessDeniedException.class);
        entries.enter("feel-welcome", value(DAY, "77", null));
        asBoard();
        assertThatThrownBy(() -> entries.enter("feel-welcome", value(DAY.plusDays(1), "99", null)))
                .isInstanceOf(AccessDeniedException.class);
        entries.setTarget("feel-welcome", target);
        assertThat(standing("feel-welcome").status()).isEqualTo(MeasureStatus.ON_TARGET);
        entries.setTarget("feel-welcome", new NewTarget(new BigDecimal("90"), null, LocalDate.of(2010, 8, 31), null));
        assertThat(standing("feel-welcome").status()).isEqualTo(MeasureStatus.ACT);
        assertThat(reader.find("feel-welcome").orElseThrow().targets()).hasSize(2);
        assertThatThrownBy(() -> entries.setTarget("dues-share", target)).isInstanceOf(Refused.class);
    }

    @Test
    void theNumberOfStatementsIsThatOfOneMeasure() {
        long one = StatementCount.of(() -> reader.ofGoal(4));
        assertThat(StatementCount.of(reader::all)).isEqualTo(one).isLessThanOrEqualTo(5);
    }
}
