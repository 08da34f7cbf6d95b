package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.alcts.portal.people.UnitPage.DatedName;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class UnitRecordsDatabaseTest extends DatabaseTest {

    private static final LocalDate RENAMED = LocalDate.of(2007, 7, 1);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private UnitRecords records;

    @Autowired
    private UnitHistory history;

    @Autowired
    private EntityManager entities;

    private SomePeople some;
    private long serials;
    private String key;

    @BeforeEach
    void theOfficeKeepsTheUnits() {
        some = new SomePeople(jdbc, currentPerson);
        serials = some.unit(UnitKind.SECTION, "Serials Section");
        key = some.keyOf(serials);
        signIn(some.as(some.staff()));
    }

    @Test
    void theOldNameEndsTheDayBeforeTheNewOne() {
        records.rename(serials, "Continuing Resources Section", "CRS", RENAMED);
        assertThat(page().names())
                .containsExactly(
                        new DatedName("Continuing Resources Section", "CRS", RENAMED, null),
                        new DatedName(
                                "Serials Section",
                                page().names().getLast().acronym(),
                                SomePeople.LONG_AGO,
                                RENAMED.minusDays(1)));
        assertThat(page().unit().name()).isEqualTo("Continuing Resources Section");
    }

    @Test
    void aNameInBetweenEndsBeforeTheLaterOne() {
        records.rename(serials, "Third", "T", RENAMED);
        entities.flush();
        records.rename(serials, "Second", "S", RENAMED.minusYears(1));
        assertThat(page().names())
                .extracting(DatedName::name, DatedName::to)
                .containsExactly(
                        tuple("Third", null),
                        tuple("Second", RENAMED.minusDays(1)),
                        tuple("Serials Section", RENAMED.minusYears(1).minusDays(1)));
    }

    @Test
    void theSameDayCorrectsASlip() {
        records.rename(serials, "Continuing Resorces Section", "CRS", RENAMED);
        entities.flush();
        records.rename(serials, "Continuing Resources Section", "CRS", RENAMED);
        assertThat(page().names()).hasSize(2);
        assertThat(page().unit().name()).isEqualTo("Continuing Resources Section");
    }

    @Test
    void aUnitNeverComesToBelongToItself() {
        long committee = some.unit(UnitKind.COMMITTEE, "Committee");
        long task = some.unit(UnitKind.TASK_FORCE, "Task force");
        records.moveUnder(committee, serials, FIRST_DAY);
        records.moveUnder(task, committee, FIRST_DAY);
        entities.flush();
        assertThatThrownBy(() -> records.moveUnder(serials, task, FIRST_DAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> records.moveUnder(serials, serials, FIRST_DAY)).isInstanceOf(Refused.class);
        assertThat(page().children()).extracting(UnitSummary::id).containsExactly(committee);
    }

    @Test
    void dissolvingEndsWhatHangsOnTheUnitAndKeepsItsPage() {
        long chair = some.member("Dee", "Chair");
        some.assign(chair, serials, Office.CHAIR, SomePeople.LONG_AGO, null).affiliate(chair, serials);
        records.dissolve(serials, FIRST_DAY, "Merged");
        entities.flush();
        assertThat(page().dissolved()).isEqualTo(FIRST_DAY);
        assertThat(page().roster()).hasSize(1);
        goTo(FIRST_DAY.plusDays(1));
        assertThat(page().roster()).isEmpty();
        assertThat(page().members()).isZero();
        assertThat(page().unit().name()).isEqualTo("Serials Section");
        assertThat(history.tree()).extracting(UnitNode::id).doesNotContain(serials);
    }

    @Test
    void aUnitWithUnitsBelowIsNotDissolved() {
        records.moveUnder(some.unit(UnitKind.COMMITTEE, "Policy Committee"), serials, FIRST_DAY);
        entities.flush();
        assertThatThrownBy(() -> records.dissolve(serials, FIRST_DAY, "Merged"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Policy Committee"));
    }

    @Test
    void aNewUnitHasANameAKeyAndAPlace() {
        String made = records.create(new NewUnit(
                "new-" + key, UnitKind.COMMITTEE, "New Committee", "NC", serials, FIRST_DAY, "To try things."));
        entities.flush();
        assertThat(history.find(made)).get().satisfies(page -> {
            assertThat(page.charge()).isEqualTo("To try things.");
            assertThat(page.parents().getFirst().key()).isEqualTo(key);
        });
        assertThatThrownBy(() ->
                        records.create(new NewUnit("Bad Key", UnitKind.COMMITTEE, "New", "N", null, FIRST_DAY, null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("key"));
    }

    private UnitPage page() {
        entities.flush();
        return history.find(key).orElseThrow();
    }
}
