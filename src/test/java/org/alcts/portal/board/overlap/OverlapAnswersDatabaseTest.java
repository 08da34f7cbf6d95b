package org.alcts.portal.board.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.UpdateKind;
import org.alcts.portal.initiative.Visibility;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** That two sections do the same: who answers, who carries it out, and what becomes of it. */
class OverlapAnswersDatabaseTest extends TwoAlikeSections {

    @Autowired
    private MeasureReader measures;

    @Test
    void theBoardAnswersAndNobodyForTheirOwnUnit() {
        OverlapRow row = found();
        NewAnswer merge = new NewAnswer(Answer.MERGE, first, "They do the same.");
        long third = some.unit(UnitKind.SECTION, "Section Three");
        long thirdChair = some.member("Tia", "Third");
        some.assign(thirdChair, third, Office.CHAIR, SomePeople.LONG_AGO, null);
        for (long chair : new long[] {thirdChair, otherChair, oneChair}) {
            signIn(some.as(chair));
            assertThatThrownBy(() -> answers.answer(row.id(), row.version(), merge))
                    .isInstanceOf(AccessDeniedException.class);
        }
        signIn(some.as(oneChair));
        assertThat(mine(null).getFirst()).returns(false, OverlapRow::mayAnswer).returns(true, OverlapRow::recused);
        signIn(some.as(some.staff()));
        assertThat(mine(null).getFirst()).returns(true, OverlapRow::mayAnswer);
        answers.answer(row.id(), row.version(), merge);
        OverlapRow answered = mine(OverlapState.ANSWERED).getFirst();
        assertThat(answered.answer())
                .returns(Answer.MERGE, OverlapRow.Given::answer)
                .returns("Olive Staff", OverlapRow.Given::by)
                .returns(FIRST_DAY, OverlapRow.Given::on);
        assertThat(answered.answer().as()).contains("The office");
        assertThat(answered.toChange().id()).isEqualTo(second);
    }

    @Test
    void badAnswersAreRefusedBesideTheirField() {
        OverlapRow row = found();
        refused("overlap.refused.answer-missing", () -> answer(row, null, first));
        refused("overlap.refused.leading-missing", () -> answer(row, Answer.MERGE, null));
        refused("overlap.refused.leading-missing", () -> answer(row, Answer.MERGE, first + 1_000_000));
        refused("overlap.refused.own-unit", () -> answer(row, Answer.JOINT_LEAD, first));
        refused(
                "overlap.refused.reason-missing",
                () -> answers.answer(row.id(), row.version(), new NewAnswer(Answer.MERGE, first, "  ")));
        refused(
                "overlap.refused.reason-long",
                () -> answers.answer(row.id(), row.version(), new NewAnswer(Answer.MERGE, first, "x".repeat(1001))));
        answer(row, Answer.MERGE, first);
        refused("overlap.refused.meanwhile", () -> answer(row, Answer.MERGE, second));
    }

    @Test
    void aMergerIsCarriedOutByTheUnitThatGivesItsOwnUp() {
        answer(found(), Answer.MERGE, first);
        OverlapRow row = mine(OverlapState.ANSWERED).getFirst();
        assertThat(row.mayCarryOut()).isFalse();
        signIn(some.as(oneChair));
        assertThatThrownBy(() -> answers.carryOut(row.id(), row.version())).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(otherChair));
        assertThat(mine(OverlapState.ANSWERED).getFirst().mayCarryOut()).isTrue();
        answers.carryOut(row.id(), row.version());
        assertThat(page(second))
                .returns(Stage.DROPPED, InitiativePage::stage)
                .satisfies(page -> assertThat(page.closingReason())
                        .isEqualTo("Merged into “" + TITLE + "” of Section One: They do the same."))
                .satisfies(page -> assertThat(page.links())
                        .anySatisfy(link -> assertThat(link.address()).endsWith("/initiatives/" + first)))
                .satisfies(page -> assertThat(page.updates().getFirst().kind()).isEqualTo(UpdateKind.DROPPED));
        assertThat(page(first).stage()).isEqualTo(Stage.ACTIVE);
        OverlapRow done = mine(OverlapState.RESOLVED).getFirst();
        assertThat(done.carriedOut().by()).isEqualTo("Otto Other");
        assertThat(done.carriedOut().as()).contains("Section Two");
        refused("overlap.refused.nothing-to-do", () -> answers.carryOut(done.id(), done.version()));
        look();
        assertThat(mine(OverlapState.RESOLVED)).hasSize(1);
    }

    @Test
    void whatIsBeforeTheBoardIsWithdrawnBeforeItIsMerged() {
        signIn(some.as(otherChair));
        long proposed =
                filing.file(initiative(other).reaching(Reach.ALCTS_UNITS).content());
        stages.submit(proposed);
        set(second, "stage = 'COMPLETED'");
        look();
        signIn(some.as(director));
        OverlapRow row = mine(null).getFirst();
        assertThat(row.second().id()).isEqualTo(proposed);
        answer(row, Answer.MERGE, first);
        signIn(some.as(otherChair));
        answers.carryOut(row.id(), row.version() + 1);
        assertThat(page(proposed).stage()).isEqualTo(Stage.DROPPED);
        assertThat(page(proposed).updates())
                .extracting(InitiativePage.LogEntry::kind)
                .contains(UpdateKind.WITHDRAWN);
    }

    @Test
    void aJointLeadIsCarriedOutByTheUnitThatLeads() {
        answer(found(), Answer.JOINT_LEAD, second);
        OverlapRow row = mine(OverlapState.ANSWERED).getFirst();
        signIn(some.as(oneChair));
        assertThatThrownBy(() -> answers.carryOut(row.id(), row.version())).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(otherChair));
        answers.carryOut(row.id(), row.version());
        assertThat(page(second).partners())
                .extracting(InitiativePage.UnitRef::id)
                .containsExactly(one);
        assertThat(page(second).stage()).isEqualTo(Stage.ACTIVE);
        assertThat(mine(OverlapState.RESOLVED)).hasSize(1);
        look();
        assertThat(mine(null)).isEmpty();
    }

    @Test
    void anIdeaThatIsJoinedReachesBeyondItsUnit() {
        set(first, "stage = 'IDEA', approved_on = null, visibility = 'UNIT'");
        look();
        signIn(some.as(some.staff()));
        OverlapRow row = mine(null).getFirst();
        answers.answer(row.id(), row.version(), new NewAnswer(Answer.JOINT_LEAD, first, "Together."));
        set(first, "visibility = 'MEMBERS'");
        signIn(some.as(oneChair));
        answers.carryOut(row.id(), row.version() + 1);
        assertThat(page(first))
                .returns(Reach.ALCTS_UNITS, InitiativePage::reach)
                .returns(Visibility.MEMBERS, InitiativePage::visibility)
                .returns(Stage.IDEA, InitiativePage::stage);
    }

    @Test
    void anAnswerCanBeReplacedUntilItIsCarriedOut() {
        answer(found(), Answer.MERGE, first);
        answer(mine(OverlapState.ANSWERED).getFirst(), Answer.MERGE, second);
        assertThat(mine(OverlapState.ANSWERED).getFirst().toChange().id()).isEqualTo(first);
        signIn(some.as(oneChair));
        OverlapRow row = mine(OverlapState.ANSWERED).getFirst();
        answers.carryOut(row.id(), row.version());
        refused("overlap.refused.settled", () -> {
            OverlapRow settled = mine(OverlapState.RESOLVED).getFirst();
            answer(settled, Answer.NO_OVERLAP, null);
        });
    }

    @Test
    void whatWasDismissedStaysSoUntilOneOfThemSaysSomethingElse() {
        answer(found(), Answer.NO_OVERLAP, null);
        look();
        assertThat(mine(null)).isEmpty();
        assertThat(mine(OverlapState.DISMISSED)).hasSize(1);
        revise(second, other, otherChair, "Palimpsest conservation for small collections");
        look();
        signIn(some.as(director));
        assertThat(mine(null)).as("the same in other words").isEmpty();
        revise(second, other, otherChair, "Palimpsest conservation on a small budget");
        look();
        signIn(some.as(director));
        assertThat(mine(null)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(OverlapState.OPEN);
            assertThat(row.answer().answer()).isEqualTo(Answer.NO_OVERLAP);
            assertThat(row.mayAnswer()).isTrue();
        });
    }

    @Test
    void theMeasureCountsWhatWasCarriedOut() {
        found();
        long before = of();
        long resolved = counted();
        answer(mine(null).getFirst(), Answer.MERGE, first);
        assertThat(counted()).as("answered is not carried out").isEqualTo(resolved);
        signIn(some.as(otherChair));
        OverlapRow row = mine(OverlapState.ANSWERED).getFirst();
        answers.carryOut(row.id(), row.version());
        assertThat(counted()).isEqualTo(resolved + 1);
        assertThat(of()).isEqualTo(before);
    }

    private long counted() {
        return measures.find("overlaps-resolved")
                .orElseThrow()
                .standing()
                .latest()
                .count();
    }

    private long of() {
        return measures.find("overlaps-resolved")
                .orElseThrow()
                .standing()
                .latest()
                .of();
    }
}
