package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Not in one transaction: the full-text index knows what is committed. */
class InitiativeOverlapDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeOverlap overlap;

    @Test
    void whatAnotherUnitDoesAlreadyIsFoundWhileTyping() {
        var some = new SomePeople(jdbc, currentPerson);
        long theirs = some.unit(UnitKind.SECTION, "Their Section");
        long mine = some.unit(UnitKind.SECTION, "My Section");
        long theirChair = some.member("Theo", "Their");
        long myChair = some.member("Mara", "Mine");
        some.assign(theirChair, theirs, Office.CHAIR, SomePeople.LONG_AGO, null)
                .assign(myChair, mine, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(theirChair));
        var initiatives = new SomeInitiatives(jdbc).of(theirs).serving("2.2");
        long shown = filing.file(
                initiatives.titled("Palimpsest and papyrus conservation").content());
        stages.start(shown);
        long draft = filing.file(
                initiatives.titled("Palimpsest and papyrus handling").content());
        for (String other : new String[] {"Budget", "Elections", "Newsletter", "Orientation", "Awards"}) {
            stages.start(filing.file(initiatives.titled(other).content()));
        }

        signIn(some.as(myChair));
        var found = overlap.similar("Papyrus and palimpsest workshop", Set.of(), mine, null);
        assertThat(found).extracting(SimilarInitiative::id).contains(shown).doesNotContain(draft);
        assertThat(found.getFirst().unitName()).isEqualTo("Their Section");
        long objective = initiatives.objective("2.2");
        assertThat(overlap.similar("", Set.of(objective), mine, null))
                .isNotEmpty()
                .allSatisfy(similar -> assertThat(similar.sameObjective()).isTrue());
        assertThat(overlap.similar("", Set.of(), mine, null)).isEmpty();

        signIn(some.as(theirChair));
        assertThat(overlap.similar("Papyrus and palimpsest workshop", Set.of(), theirs, null))
                .extracting(SimilarInitiative::id)
                .as("one's own unit's are left out")
                .doesNotContain(shown, draft);
    }
}
