package org.alcts.portal.board.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.InitiativePages;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Two sections do the same, and somebody of each, and a director, to say what becomes of it. */
@Transactional(timeout = 120)
abstract class TwoAlikeSections extends DatabaseTest {

    static final String TITLE = "Palimpsest conservation in small collections";

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    InitiativeFiling filing;

    @Autowired
    InitiativeStages stages;

    @Autowired
    InitiativePages pages;

    @Autowired
    EntityManager entities;

    @Autowired
    OverlapFinder finder;

    @Autowired
    Overlaps overlaps;

    @Autowired
    OverlapAnswers answers;

    SomePeople some;
    long one;
    long other;
    long oneChair;
    long otherChair;
    long director;
    long first;
    long second;

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

    final SomeInitiatives initiative(long unit) {
        return new SomeInitiatives(jdbc).of(unit).titled(TITLE).serving("2.3");
    }

    final long active(long unit, long chair, Reach reach) {
        signIn(some.as(chair));
        long id = filing.file(initiative(unit).reaching(reach).content());
        set(id, "stage = 'ACTIVE', approved_on = created_on");
        return id;
    }

    /** Behind the services' back, so they must not remember. */
    final void set(long id, String what) {
        entities.flush();
        jdbc.sql("update initiative set " + what + " where id = ?").param(id).update();
        entities.clear();
    }

    final void look() {
        finder.keep(finder.open());
    }

    final List<OverlapRow> mine(OverlapState state) {
        return overlaps.page(new OverlapFilter(null, some.keyOf(one), state), PageRequest.of(0, 50));
    }

    final OverlapRow found() {
        look();
        return mine(null).getFirst();
    }

    final void answer(OverlapRow row, Answer answer, Long leading) {
        signIn(some.as(director));
        answers.answer(row.id(), row.version(), new NewAnswer(answer, leading, "They do the same."));
    }

    final InitiativePage page(long id) {
        return pages.find(id).orElseThrow();
    }

    static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    final void revise(long id, long unit, long chair, String title) {
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
}
