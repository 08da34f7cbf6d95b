package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.plan.MeetingKind;
import org.alcts.portal.plan.MeetingRhythm;
import org.junit.jupiter.api.Test;

class HealthRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 1, 12);
    private static final LocalDate ANNUAL = LocalDate.of(2008, 6, 26);
    private static final LocalDate MIDWINTER = LocalDate.of(2008, 1, 11);
    private static final MeetingRhythm RHYTHM = new MeetingRhythm(
            new Meeting(2, "annual-2008", MeetingKind.ANNUAL, "Annual 2008", "Anaheim", ANNUAL, ANNUAL.plusDays(6)),
            new Meeting(
                    1,
                    "midwinter-2008",
                    MeetingKind.MIDWINTER,
                    "Midwinter 2008",
                    "Philadelphia",
                    MIDWINTER,
                    MIDWINTER.plusDays(5)),
            null);

    @Test
    void freshAndNothingOverdueIsOnTrack() {
        ComputedHealth computed = compute(ANNUAL, TODAY, milestone(TODAY, 10, false), milestone(MIDWINTER, 10, true));
        assertThat(computed.health()).isEqualTo(Health.ON_TRACK);
        assertThat(computed.reasons()).isEmpty();
    }

    @Test
    void silenceSinceTheLastConferenceIsARiskAndSinceTheOneBeforeAStandstill() {
        assertThat(compute(ANNUAL.minusDays(1), null)).satisfies(computed -> {
            assertThat(computed.health()).isEqualTo(Health.AT_RISK);
            assertThat(computed.reasons()).containsExactly(new ComputedHealth.Stale(ANNUAL.minusDays(1)));
        });
        assertThat(compute(MIDWINTER, null).health()).isEqualTo(Health.AT_RISK);
        assertThat(compute(MIDWINTER.minusDays(1), null).health()).isEqualTo(Health.STALLED);
    }

    @Test
    void anOverdueMilestoneIsARisk() {
        assertThat(compute(TODAY, null, milestone(TODAY.minusDays(1), 1, false)).reasons())
                .containsExactly(new ComputedHealth.MilestonesOverdue(1, TODAY.minusDays(1)));
    }

    @Test
    void halfOfTheWeightOverdueForLongIsAStandstill() {
        PlannedMilestone late = milestone(TODAY.minusDays(HealthRule.LONG_OVERDUE + 1), 10, false);
        assertThat(compute(TODAY, null, late, milestone(MIDWINTER, 10, true)).health())
                .isEqualTo(Health.STALLED);
        assertThat(compute(TODAY, null, late, milestone(MIDWINTER, 11, true)).health())
                .isEqualTo(Health.AT_RISK);
        PlannedMilestone notSoLate = milestone(TODAY.minusDays(HealthRule.LONG_OVERDUE), 10, false);
        assertThat(compute(TODAY, null, notSoLate).health()).isEqualTo(Health.AT_RISK);
    }

    @Test
    void aTargetThatPassedIsARiskTheDayAfter() {
        assertThat(compute(TODAY, TODAY).health()).isEqualTo(Health.ON_TRACK);
        assertThat(compute(TODAY, TODAY.minusDays(1)).health()).isEqualTo(Health.AT_RISK);
    }

    private static ComputedHealth compute(LocalDate lastUpdate, LocalDate target, PlannedMilestone... milestones) {
        return HealthRule.compute(lastUpdate, target, List.of(milestones), RHYTHM, TODAY);
    }

    private static PlannedMilestone milestone(LocalDate due, int weight, boolean done) {
        return new PlannedMilestone(1L, "Step", due, weight, done ? due : null);
    }
}
