package org.alcts.portal.board.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Writes for good, since the history keeps only what was committed: two initiatives with a word that no other has. */
class OverlapsAsOfDatabaseTest extends DatabaseTest {

    private static final LocalDate FILED = LocalDate.of(2013, 3, 1);
    private static final LocalDate FOUND = FILED.plusDays(30);
    private static final LocalDate ANSWERED = FILED.plusDays(60);
    private static final LocalDate NOW = FILED.plusDays(90);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private OverlapFinder finder;

    @Autowired
    private Overlaps overlaps;

    @Autowired
    private OverlapAnswers answers;

    @Autowired
    private AsOf asOf;

    private SomePeople some;

    private long started(long unit) {
        long chair = some.member("Cora", "Chair");
        some.assign(chair, unit, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        long id = filing.file(new SomeInitiatives(jdbc)
                .of(unit)
                .serving("2.3")
                .titled("Zoetropes restored")
                .from(FILED)
                .by(LocalDate.of(2014, 12, 31))
                .content());
        stages.start(id);
        return id;
    }

    @Test
    void eachDayIsReadAsItStood() {
        some = new SomePeople(jdbc, currentPerson);
        long one = some.unit(UnitKind.SECTION, "Section with a past");
        long other = some.unit(UnitKind.SECTION, "Section with another");
        goTo(FILED);
        Set<Long> both = Set.of(started(one), started(other));
        goTo(FOUND);
        Map<Long, Described> theirs = finder.open().entrySet().stream()
                .filter(entry -> both.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        finder.keep(theirs);
        goTo(ANSWERED);
        signIn(some.as(some.staff()));
        OverlapRow row = of(one, null).getFirst();
        answers.answer(row.id(), row.version(), new NewAnswer(Answer.NO_OVERLAP, null, "One turns, the other spins."));
        goTo(NOW);
        signIn(some.as(some.member("Mia", "Member")));
        assertThat(of(one, null)).isEmpty();
        assertThat(of(one, OverlapState.DISMISSED)).hasSize(1);
        assertThat(asOf.at(FOUND.minusDays(1), () -> of(one, null))).isEmpty();
        assertThat(asOf.at(FOUND, () -> of(one, null)))
                .singleElement()
                .satisfies(then -> assertThat(then.answer()).isNull())
                .satisfies(then -> assertThat(then.first().title()).isEqualTo("Zoetropes restored"));
        assertThat(asOf.at(ANSWERED, () -> of(one, OverlapState.DISMISSED))).hasSize(1);
        assertThat(asOf.at(FOUND, overlaps::standing).toAnswer())
                .isEqualTo(asOf.at(ANSWERED, overlaps::standing).toAnswer() + 1);
        assertThat(asOf.unattended(FILED.minusDays(1), finder::open)).doesNotContainKeys(both.toArray(Long[]::new));
    }

    private List<OverlapRow> of(long unit, OverlapState state) {
        return overlaps.page(new OverlapFilter(null, some.keyOf(unit), state), PageRequest.of(0, 10));
    }
}
