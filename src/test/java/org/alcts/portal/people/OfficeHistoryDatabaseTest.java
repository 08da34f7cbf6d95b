package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alcts.portal.people.OfficeHistory.Holder;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class OfficeHistoryDatabaseTest extends DatabaseTest {

    private static final LocalDate BEGINS = LocalDate.of(2006, 7, 1);
    private static final LocalDate ENDS = LocalDate.of(2007, 6, 30);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private AssignmentReader reader;

    private OfficeHistory offices;
    private SomePeople some;
    private long section;
    private String key;
    private long chair;
    private long representative;

    @BeforeEach
    void aSectionOfLongAgo() {
        offices = new OfficeHistory(jdbc, reader);
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Serials Section");
        key = some.keyOf(section);
        chair = some.person("Iris", "Then");
        representative = some.person("Noor", "Planning");
        some.assign(chair, section, Office.CHAIR, BEGINS, ENDS)
                .assign(representative, section, Office.PLANNING_REPRESENTATIVE, BEGINS, ENDS.plusYears(1));
    }

    @Test
    void saysWhoHeldTheOfficeOnThatDayOnly() {
        assertThat(offices.holder(key, Office.CHAIR, BEGINS.minusDays(1))).isEmpty();
        assertThat(offices.holder(key, Office.CHAIR, BEGINS))
                .map(Holder::personId)
                .contains(chair);
        assertThat(offices.holder(key, Office.CHAIR, ENDS)).map(Holder::name).contains("Iris Then");
        assertThat(offices.holder(key, Office.CHAIR, ENDS.plusDays(1))).isEmpty();
    }

    @Test
    void saysItInTheWordsOfTheTitle() {
        var titles = new OfficeTitles();
        assertThat(offices.holder(key, Office.CHAIR, ENDS).map(Holder::held).map(titles::title))
                .contains("Chair, Serials Section");
    }

    @Test
    void thePlanningRepresentativeWritesWhereThereIsNoChair() {
        assertThat(offices.writer(key, ENDS)).map(Holder::personId).contains(chair);
        assertThat(offices.writer(key, ENDS.plusDays(1))).map(Holder::personId).contains(representative);
    }

    @Test
    void anActingOneStandsBehindTheOneInOffice() {
        long acting = some.person("Ada", "Standing-In");
        some.assign(acting, section, Office.CHAIR, BEGINS.minusYears(1), ENDS.plusYears(1));
        jdbc.sql("update assignment set obtained = 'ACTING' where person_id = ?")
                .param(acting)
                .update();
        assertThat(offices.holder(key, Office.CHAIR, BEGINS))
                .map(Holder::personId)
                .contains(chair);
        assertThat(offices.holder(key, Office.CHAIR, ENDS.plusDays(1)))
                .map(Holder::personId)
                .contains(acting);
    }

    @Test
    void rightsAreThoseOfThatDay() {
        assertThat(offices.on(chair, ENDS).leads(section)).isTrue();
        assertThat(offices.on(chair, ENDS.plusDays(1)).leads(section)).isFalse();
    }
}
