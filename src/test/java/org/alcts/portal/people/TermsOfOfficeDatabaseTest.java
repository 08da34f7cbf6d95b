package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.people.TermFilter.When;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class TermsOfOfficeDatabaseTest extends DatabaseTest {

    private static final LocalDate FROM = LocalDate.of(2008, 7, 1);
    private static final LocalDate TO = LocalDate.of(2009, 6, 30);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private TermsOfOffice terms;

    @Autowired
    private TermList list;

    @Autowired
    private Assignments assignments;

    private SomePeople some;
    private long section;
    private long person;
    private long staff;

    @BeforeEach
    void theOfficeAssigns() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        person = some.member("Ana", "Elected");
        staff = some.staff();
        signIn(some.as(staff));
    }

    @Test
    void oneChairAtATimeAndAnActingOneBesideThem() {
        terms.assign(chair(person, Obtained.ELECTED, FROM, TO));
        long other = some.member("Bea", "Other");
        assertThatThrownBy(() -> terms.assign(chair(other, Obtained.APPOINTED, TO, null)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("from");
                    assertThat(refused.arguments()).contains("Ana Elected", FROM, TO);
                });
        terms.assign(chair(other, Obtained.ACTING, TO, null));
        terms.assign(chair(some.member("Cy", "Next"), Obtained.ELECTED, TO.plusDays(1), null));
        assertThat(assignments.findByUnitIdAndOffice(section, Office.CHAIR)).hasSize(3);
    }

    @Test
    void nobodyHoldsTheSameOfficeTwiceAtOnce() {
        terms.assign(chair(person, Obtained.ELECTED, FROM, TO));
        assertThatThrownBy(() -> terms.assign(chair(person, Obtained.ACTING, TO, null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("person"));
    }

    @Test
    void theChairsSeatOnTheBoardComesAndGoesWithTheOffice() {
        long board = some.unit(UnitKind.BOARD, "Board of Directors");
        jdbc.sql("update unit set dissolved_on = '2000-01-02' where kind = 'BOARD' and id <> ?")
                .param(board)
                .update();
        long id =
                terms.assign(new NewTerm(person, section, Office.CHAIR, Obtained.ELECTED, false, FROM, TO, null, true));
        signIn(some.as(person));
        assertThat(currentPerson.today().votesOnBoard()).isTrue();
        signIn(some.as(staff));
        assertThat(terms.hasBoardSeatBeside(id)).isTrue();
        terms.end(id, 0, FIRST_DAY, "Resigned", true);
        assertThat(assignments.findByPersonId(person))
                .hasSize(2)
                .allSatisfy(term -> assertThat(term.period().ends()).contains(FIRST_DAY))
                .allSatisfy(term -> assertThat(term.endReason()).contains("Resigned"));
    }

    @Test
    void anEndedTermIsNotStretchedAndAsksForAReason() {
        long id = terms.assign(chair(person, Obtained.ELECTED, FROM, TO));
        assertThatThrownBy(() -> terms.end(id, 0, FIRST_DAY, " ", false))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThatThrownBy(() -> terms.end(id, 0, TO.plusDays(1), "More", false))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> terms.end(id, 0, FROM.minusDays(1), "Less", false))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> terms.end(id, 7, FIRST_DAY, "Stale", false)).isInstanceOf(Refused.class);
    }

    @Test
    void theOfficeDoesNotGiveTheRunningOfThePortal() {
        long office = some.unit(UnitKind.OFFICE, "The office");
        var administrator = new NewTerm(
                staff, office, Office.SYSTEM_ADMINISTRATOR, Obtained.APPOINTED, false, FIRST_DAY, null, null, false);
        assertThatThrownBy(() -> terms.assign(administrator)).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(some.administrator()));
        assertThat(terms.assign(administrator)).isPositive();
    }

    @Test
    void theAdministratorGivesSeatsInTheOfficeOnly() {
        signIn(some.as(some.administrator()));
        assertThatThrownBy(() -> terms.assign(chair(person, Obtained.ELECTED, FROM, TO)))
                .isInstanceOf(AccessDeniedException.class);
        long office = some.unit(UnitKind.OFFICE, "The office");
        assertThat(terms.assign(new NewTerm(
                        person, office, Office.STAFF, Obtained.APPOINTED, false, FIRST_DAY, null, null, false)))
                .isPositive();
    }

    @Test
    void aSectionHasNoPresident() {
        var president = new NewTerm(person, section, Office.PRESIDENT, Obtained.ELECTED, false, FROM, TO, null, false);
        assertThatThrownBy(() -> terms.assign(president))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("office"));
    }

    @Test
    void theListFindsTermsByWhereTodayLies() {
        String key = some.keyOf(section);
        some.assign(person, section, Office.SECRETARY, FROM, FIRST_DAY.plusDays(60))
                .assign(person, section, Office.MEMBER, FROM, FIRST_DAY.plusDays(61))
                .assign(person, section, Office.PAST_CHAIR, FROM, FIRST_DAY.minusDays(1))
                .assign(person, section, Office.CHAIR_ELECT, FIRST_DAY.plusDays(1), null);
        assertThat(offices(key, When.ENDING_SOON)).containsExactly(Office.SECRETARY);
        assertThat(offices(key, When.TODAY)).containsExactlyInAnyOrder(Office.SECRETARY, Office.MEMBER);
        assertThat(offices(key, When.ENDED)).containsExactly(Office.PAST_CHAIR);
        assertThat(offices(key, When.COMING)).containsExactly(Office.CHAIR_ELECT);
        assertThat(list.count(new TermFilter("ana ele", key, null, null))).isEqualTo(4);
    }

    @Test
    void aChairThatNobodySitsInIsSeen() {
        assertThat(list.unitsWithoutChair()).extracting(UnitSummary::id).contains(section);
        terms.assign(chair(person, Obtained.ACTING, FIRST_DAY, null));
        assertThat(list.unitsWithoutChair()).extracting(UnitSummary::id).doesNotContain(section);
    }

    private List<Office> offices(String unitKey, When when) {
        var page = PageRequest.of(0, 50, Sort.by("office"));
        return list.page(new TermFilter(null, unitKey, null, when), page).stream()
                .map(TermRow::office)
                .toList();
    }

    private NewTerm chair(long personId, Obtained obtained, LocalDate from, LocalDate to) {
        return new NewTerm(personId, section, Office.CHAIR, obtained, false, from, to, null, false);
    }
}
