package org.alcts.portal.board.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** That two sections do the same: how it is found, who is told, and when it is found no longer. */
class OverlapsDatabaseTest extends TwoAlikeSections {

    @Test
    void twoUnitsThatDoTheSameAreFoundWithTheReason() {
        OverlapRow row = found();
        assertThat(row.first().title()).isEqualTo(TITLE);
        assertThat(row.first().id()).isEqualTo(first);
        assertThat(row.second().id()).isEqualTo(second);
        assertThat(row.words()).isEqualTo("palimpsest, conservation, collections");
        assertThat(row.objectives()).isEqualTo("2.3");
        assertThat(row.samePrimary()).isTrue();
        assertThat(row.closeInTime()).isTrue();
        assertThat(row.foundOn()).isEqualTo(FIRST_DAY);
        assertThat(row.first())
                .returns("Ona One", OverlapRow.Side::owners)
                .returns(250_000L, OverlapRow.Side::moneyMinor)
                .returns("USD", OverlapRow.Side::currency)
                .returns(Stage.ACTIVE, OverlapRow.Side::stage);
        int before = overlaps.count(OverlapFilter.TO_SETTLE);
        look();
        assertThat(overlaps.count(OverlapFilter.TO_SETTLE)).isEqualTo(before);
    }

    @Test
    void aPairWithSomebodyElsesDraftIsNotToldNotEvenAsANumber() {
        signIn(some.as(otherChair));
        int before = overlaps.standing().toAnswer();
        set(second, "stage = 'IDEA', approved_on = null");
        look();
        assertThat(overlaps.standing().toAnswer()).as("to who filed it").isEqualTo(before + 1);
        long id = mine(null).getFirst().id();
        for (long reader : new long[] {oneChair, director, some.member("Mia", "Member")}) {
            signIn(some.as(reader));
            assertThat(overlaps.count(new OverlapFilter(null, some.keyOf(one), null)))
                    .isZero();
            assertThat(overlaps.count(new OverlapFilter(null, some.keyOf(other), null)))
                    .isZero();
            assertThat(overlaps.find(id)).isEmpty();
        }
        signIn(some.as(director));
        refused(
                "overlap.refused.gone",
                () -> answers.answer(id, 0, new NewAnswer(Answer.NO_OVERLAP, null, "Of course not")));
    }

    @Test
    void whatEndedIsNothingToSettleEvenBeforeTheNextLook() {
        found();
        signIn(some.as(director));
        int before = overlaps.standing().toAnswer();
        set(second, "stage = 'COMPLETED'");
        assertThat(mine(null)).isEmpty();
        assertThat(mine(OverlapState.OPEN)).isEmpty();
        assertThat(overlaps.standing().toAnswer()).isEqualTo(before - 1);
    }

    @Test
    void whatEndsOrChangesItsSubjectLapses() {
        found();
        revise(second, other, otherChair, "Awards");
        look();
        assertThat(mine(null)).isEmpty();
        revise(second, other, otherChair, TITLE);
        look();
        assertThat(mine(null)).hasSize(1);
        signIn(some.as(otherChair));
        stages.defer(second, "Later");
        look();
        assertThat(mine(null)).isEmpty();
    }

    @Test
    void itIsFoundAgainOnlyWhenSomethingChanged() {
        finder.lookIfChanged();
        assertThat(StatementCount.of(finder::lookIfChanged)).isEqualTo(2);
        goTo(FIRST_DAY.plusDays(1));
        revise(second, other, otherChair, "Palimpsest conservation in small houses");
        finder.lookIfChanged();
        assertThat(mine(null).getFirst().words()).doesNotContain("collections");
        assertThat(overlaps.lookedAt().orElseThrow()).isAfterOrEqualTo(nineOn(FIRST_DAY.plusDays(1)));
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        found();
        OverlapFilter all = new OverlapFilter(2, null, null);
        long few = StatementCount.of(() -> overlaps.page(all, PageRequest.of(0, 50)));
        long looking = StatementCount.of(this::look);
        for (int i = 0; i < 5; i++) {
            active(one, oneChair, Reach.OWN_UNIT);
        }
        look();
        signIn(some.as(director));
        assertThat(overlaps.count(all)).isGreaterThan(3);
        assertThat(StatementCount.of(() -> overlaps.page(all, PageRequest.of(0, 50))))
                .isEqualTo(few);
        assertThat(StatementCount.of(this::look)).isEqualTo(looking);
    }

    @Test
    void itsTargetDoesNotMatterWhereTheWordsAgree() {
        signIn(some.as(otherChair));
        InitiativeContent opened = filing.open(second);
        filing.revise(
                second,
                opened,
                initiative(other)
                        .reaching(Reach.ALCTS_UNITS)
                        .by(LocalDate.of(2010, 12, 31))
                        .content());
        assertThat(found().closeInTime()).isFalse();
    }
}
