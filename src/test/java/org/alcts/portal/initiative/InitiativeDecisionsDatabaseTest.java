package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class InitiativeDecisionsDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeDecisions subjects;

    @Autowired
    private EntityManager entities;

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheInitiativesAskedAbout() {
        SomePeople some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Asking Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        List<Long> ids = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> filing.file(new SomeInitiatives(jdbc)
                        .of(section)
                        .titled("Initiative " + number)
                        .reaching(Reach.PUBLIC)
                        .content()))
                .toList();
        assertThat(subjects.ledBy(Set.copyOf(ids), currentPerson.today())).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(statements(ids)).isEqualTo(statements(ids.subList(0, 1)));
    }

    private long statements(Collection<Long> ids) {
        entities.flush();
        entities.clear();
        var person = currentPerson.today();
        return StatementCount.of(() -> subjects.ledBy(new HashSet<>(ids), person));
    }
}
