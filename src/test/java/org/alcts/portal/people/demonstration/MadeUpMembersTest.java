package org.alcts.portal.people.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.people.MembershipKind;
import org.junit.jupiter.api.Test;

class MadeUpMembersTest {

    private static final LocalDate SHOWN = LocalDate.of(2009, 1, 12);
    private static final List<MadeUpMember> MEMBERS = MadeUpMembers.all();
    private static final List<MadeUpMember> TODAY =
            MEMBERS.stream().filter(member -> member.isMemberOn(SHOWN)).toList();

    @Test
    void areTheSameEveryTime() {
        assertThat(MadeUpMembers.all()).isEqualTo(MEMBERS);
    }

    @Test
    void areNearlyFiveThousandWhenTheDemonstrationBegins() {
        assertThat(TODAY).hasSizeBetween(4_900, 5_050);
    }

    @Test
    void haveAddressesAndNumbersOfTheirOwn() {
        assertThat(MEMBERS).extracting(MadeUpMember::email).doesNotHaveDuplicates();
        assertThat(MEMBERS).extracting(MadeUpMember::email).allMatch(email -> email.matches("[a-z.-]+@example\\.org"));
        assertThat(MEMBERS).extracting(MadeUpMember::number).doesNotHaveDuplicates();
        assertThat(KnownPerson.all())
                .extracting(KnownPerson::email)
                .doesNotContainAnyElementsOf(
                        MEMBERS.stream().map(MadeUpMember::email).toList());
    }

    @Test
    void spreadOverTheSectionsAsOftenAsTheyLike() {
        assertThat(TODAY.stream().map(member -> member.sections().size()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        for (String section : MadeUpTerms.SECTIONS) {
            assertThat(TODAY.stream()
                            .filter(member -> member.sections().contains(section))
                            .count())
                    .as(section)
                    .isGreaterThan(600);
        }
    }

    @Test
    void nameAPrimarySectionThatIsTheirsOrNone() {
        assertThat(TODAY)
                .allMatch(
                        member -> member.primary() == null || member.sections().contains(member.primary()));
        assertThat(TODAY)
                .anyMatch(
                        member -> member.primary() == null && !member.sections().isEmpty());
    }

    @Test
    void comeAndGoByTheMonth() {
        assertThat(MEMBERS).allMatch(member -> member.joined().getDayOfMonth() == 1);
        assertThat(MEMBERS)
                .filteredOn(member -> member.left() != null)
                .allMatch(member -> member.left().plusDays(1).getDayOfMonth() == 1)
                .allMatch(member -> !member.left().isBefore(DemonstrationPeople.FIRST_DAY))
                .allMatch(member -> member.left().isAfter(member.joined()));
    }

    @Test
    void haveEveryKindOfMembership() {
        assertThat(TODAY).extracting(MadeUpMember::kind).contains(MembershipKind.values());
    }
}
