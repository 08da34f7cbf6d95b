package org.alcts.portal.board.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.InitiativePages;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.UpdateKind;
import org.alcts.portal.initiative.Visibility;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Two sections do the same: who is told, who answers, who carries it out, and what becomes of it. */
@Transactional(timeout = 120)
class OverlapsDatabaseTest extends DatabaseTest {

    private static final String TITLE = "Palimpsest conservation in small collections";

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativePages pages;

    @Autowired
    private EntityManager entities;

    @Autowired
    private OverlapFinder finder;

    @Autowired
    private Overlaps overlaps;

    @Autowired
    private OverlapAnswers answers;

    @Autowired
    private MeasureReader measures;

    private SomePeople some;
    private long one;
    private long other;
    private long oneChair;
    private long otherChair;
    private long director;
    private long first;
    private long second;

    @BeforeEach
    void twoSectionsWithTheSameTitle() {
        some = new SomePeople(jdbc, currentPerson);
        long board = some.unit(UnitKind.BOARD, "Board of Directors");
        one = some.unit(UnitKind.SECTION, "Section One");
        other = some.unit(UnitKind.SECTION, "Section Two");
        oneChair = some.member("Ona", "One");
        otherChair = some.member("Otto", "Other");
        director = some.member("Dan", "Director");
        some.assign(oneChair, one, Office.CHAIR, SomePeople.LONG_AGO, null)
                .assign(oneChair, board, Office.MEMBER, SomePeople.LONG_AGO, null, true)
                .assign(otherChair, other, Office.CHAIR, SomePeople.LONG_AGO, null)
                .assign(director, board, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null, true);
        first = active(one, oneChair, Reach.OWN_UNIT);
        second = active(other, otherChair, Reach.ALCTS_UNITS);
    }

    private SomeInitiatives initiative(long unit) {
        return new SomeInitiatives(jdbc).of(unit).titled(TITLE).serving("2.3");
    }

    private long active(long unit, long chair, Reach reach) {
        signIn(some.as(chair));
        long id = filing.file(initiative(unit).reaching(reach).content());
        set(id, "stage = 'ACTIVE', approved_on = created_on");
        return id;
    }

    /** Behind the services' back, so they must not remember. */
    private void set(long id, String what) {
        entities.flush();
        jdbc.sql("update initiative set " + what + " where id = ?").param(id).update();
        entities.clear();
    }

    private void look() {
        finder.keep(finder.open());
    }

    private List<OverlapRow> mine(OverlapState state) {
        return overlaps.page(new OverlapFilter(null, some.keyOf(one), state), PageRequest.of(0, 50));
    }

    private OverlapRow found() {
        look();
        return mine(null).getFirst();
    }

    private void answer(OverlapRow row, Answer answer, Long leading) {
        signIn(some.as(director));
        answers.answer(row.id(), row.version(), new NewAnswer(answer, leading, "They do the same."));
    }

    private InitiativePage page(long id) {
        return pages.find(id).orElseThrow();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

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
        int before = overlaps.toSettle();
        set(second, "stage = 'IDEA', approved_on = null");
        look();
        assertThat(overlaps.toSettle()).as("to who filed it").isEqualTo(before + 1);
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

    private void revise(long id, long unit, long chair, String title) {
        signIn(some.as(chair));
        InitiativeContent opened = filing.open(id);
        filing.revise(
                id,
                opened,
                new SomeInitiatives(jdbc)
                        .of(unit)
                        .titled(title)
                        .serving("2.3")
                        .reaching(opened.reach())
                        .content());
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
