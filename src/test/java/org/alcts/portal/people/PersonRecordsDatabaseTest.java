package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PersonRecordsDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private PersonRecords records;

    @Autowired
    private MembershipRecords memberships;

    @Autowired
    private EntityManager entities;

    private SomePeople some;

    @BeforeEach
    void theOfficeKeepsTheRecords() {
        some = new SomePeople(jdbc, currentPerson);
        signIn(some.as(some.staff()));
    }

    @Test
    void theSecondWriterSeesWhatTheFirstSaved() {
        long id = some.person("Ann", "Twice");
        String email = some.emailOf(id);
        records.edit(id, 0, new PersonDetails("Ann", "First", email, "", null));
        assertThatThrownBy(() -> records.edit(id, 0, new PersonDetails("Ann", "Second", email, "", null)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> {
                    assertThat(changed.saved().familyName()).isEqualTo("First");
                    assertThat(changed.version()).isEqualTo(1);
                });
    }

    @Test
    void anAddressBelongsToOnePersonWhateverItsCase() {
        String taken = some.emailOf(some.person("Ann", "Owner"));
        assertThatThrownBy(() -> records.add(new PersonDetails("Bo", "Late", taken.toUpperCase(), "", null)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("email");
                    assertThat(refused.arguments()).containsExactly("Ann Owner");
                });
        assertThatThrownBy(() -> records.add(new PersonDetails("Bo", " ", "bo@example.org", "", null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("familyName"));
        assertThatThrownBy(() -> records.add(new PersonDetails("Bo", "Late", "bo at example", "", null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void membershipsDoNotOverlapAndEndWithAReason() {
        long id = some.person("Ann", "Member");
        LocalDate from = LocalDate.of(2008, 1, 1);
        memberships.start(id, MembershipKind.STUDENT, " ", from, null);
        assertThatThrownBy(() -> memberships.start(id, MembershipKind.PERSONAL, null, FIRST_DAY, null))
                .isInstanceOf(Refused.class);
        long membership =
                records.find(id).orElseThrow().memberships().getFirst().id();
        memberships.end(membership, FIRST_DAY.minusDays(1), "Graduated");
        memberships.start(id, MembershipKind.PERSONAL, "77", FIRST_DAY, null);
        assertThatThrownBy(() -> memberships.end(membership, FIRST_DAY, "Again"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onePrimarySectionAtATime() {
        long id = some.member("Ann", "Joiner");
        memberships.affiliate(id, some.unit(UnitKind.SECTION, "One"), true, FIRST_DAY, null);
        memberships.affiliate(id, some.unit(UnitKind.SECTION, "Two"), true, FIRST_DAY, null);
        entities.flush();
        assertThat(records.find(id).orElseThrow().affiliations())
                .filteredOn(PersonRecord.AffiliationEntry::primary)
                .extracting(PersonRecord.AffiliationEntry::unitName)
                .containsExactly("Two");
        assertThatThrownBy(() ->
                        memberships.affiliate(id, some.unit(UnitKind.COMMITTEE, "Appointed"), false, FIRST_DAY, null))
                .isInstanceOf(Refused.class);
    }
}
