package org.alcts.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class EvidenceLinksDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private EvidenceLinks links;

    private SomePeople some;
    private long section;
    private long chair;
    private long survey;

    @BeforeEach
    void aClosedSurvey() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        state("CLOSED");
    }

    @Test
    void aLinkSaysWhatIsDoneAboutANeed() {
        long initiative = filing.file(
                new SomeInitiatives(jdbc).of(section).titled("RDA by webinar").content());
        links.add(new NewEvidence(survey, "T1[rda]", "5", objective("3.2"), initiative, " asked for most "));
        assertThat(links.of(survey)).singleElement().satisfies(link -> {
            assertThat(link.field()).isEqualTo("T1[rda]");
            assertThat(link.choice()).isEqualTo("5");
            assertThat(link.objectiveCode()).isEqualTo("3.2");
            assertThat(link.initiative().title()).isEqualTo("RDA by webinar");
            assertThat(link.initiative().stage()).isEqualTo(Stage.IDEA);
            assertThat(link.note()).isEqualTo("asked for most");
            assertThat(link.linkedOn()).isEqualTo(FIRST_DAY);
            assertThat(link.removable()).isTrue();
        });
        assertThat(links.ofSurveysThatAreOver())
                .extracting(EvidenceLink::surveyId)
                .contains(survey);
    }

    @Test
    void anInitiativeThatIsNotForTheReaderIsNotNamed() {
        long idea = filing.file(
                new SomeInitiatives(jdbc).of(section).titled("Not yet").content());
        links.add(new NewEvidence(survey, "T1[rda]", null, objective("3.2"), idea, null));
        signIn(some.as(some.member("Mona", "Member")));
        assertThat(links.of(survey)).singleElement().satisfies(link -> {
            assertThat(link.objectiveCode()).isEqualTo("3.2");
            assertThat(link.initiative()).isNull();
            assertThat(link.removable()).isFalse();
        });
    }

    @Test
    void onlyWhatTheSurveyAskedIsLinked() {
        refused("learning.refused.need", new NewEvidence(survey, "T1[cats]", null, objective("3.2"), null, null));
        refused("learning.refused.need", new NewEvidence(survey, "T1[rda]", "9", objective("3.2"), null, null));
        refused("learning.refused.objective", new NewEvidence(survey, "A1", "public", null, null, null));
        refused("learning.refused.note", new NewEvidence(survey, "A1", null, objective("3.2"), null, "x".repeat(501)));
        links.add(new NewEvidence(survey, "A1", "public", objective("3.2"), null, null));
        refused("learning.refused.linked-already", new NewEvidence(survey, "A1", "public", objective("3.2"), null, ""));
    }

    @Test
    void beforeItClosesNobodyButBoardAndOfficeLooks() {
        state("OPEN");
        assertThatThrownBy(() -> links.of(survey)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> links.add(new NewEvidence(survey, "A1", null, objective("3.2"), null, null)))
                .isInstanceOf(AccessDeniedException.class);
        signIn(some.as(some.staff()));
        assertThat(links.of(survey)).isEmpty();
    }

    @Test
    void aLinkIsTakenAwayByItsAuthorOrTheSurveysMakers() {
        long other = some.unit(UnitKind.SECTION, "Serials Section");
        long writer = some.member("Will", "Writer");
        some.assign(writer, other, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(writer));
        long own = links.add(new NewEvidence(survey, "A1", null, objective("3.1"), null, null));
        links.remove(own);
        long again = links.add(new NewEvidence(survey, "A1", null, objective("3.1"), null, null));
        signIn(some.as(chair));
        long makers = links.add(new NewEvidence(survey, "A1", null, objective("3.2"), null, null));
        links.remove(again);
        signIn(some.as(writer));
        assertThatThrownBy(() -> links.remove(makers)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> links.remove(again)).isInstanceOf(Refused.class);
    }

    @Test
    void manyLinksCostNoMoreStatementsThanOne() {
        links.add(new NewEvidence(survey, "A1", null, objective("3.1"), null, null));
        long one = StatementCount.of(() -> links.of(survey));
        links.add(new NewEvidence(survey, "A1", "public", objective("3.1"), null, null));
        links.add(new NewEvidence(survey, "A1", "school", objective("3.1"), null, null));
        assertThat(StatementCount.of(() -> links.of(survey))).isEqualTo(one);
    }

    private void refused(String key, NewEvidence entered) {
        assertThatThrownBy(() -> links.add(entered))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private void state(String state) {
        jdbc.sql("update survey set state = ? where id = ?")
                .params(state, survey)
                .update();
    }

    private long objective(String code) {
        return jdbc.sql("""
                        select o.id from objective o join goal_area g on g.id = o.goal_area_id
                         where concat(g.number, '.', o.number) = ? order by o.id limit 1""").param(code).query(Long.class).single();
    }
}
