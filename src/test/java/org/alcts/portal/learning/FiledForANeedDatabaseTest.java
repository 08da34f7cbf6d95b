package org.alcts.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.alcts.portal.initiative.FilingReason;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativePages;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An initiative that is proposed from a need is tied to it; what an address says of needs is not believed. */
@Transactional
class FiledForANeedDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativePages initiatives;

    @Autowired
    private EvidenceLinks links;

    @Autowired
    private LearningNeeds needs;

    private SomePeople some;
    private long section;
    private long survey;

    @BeforeEach
    void aSurveyThatIsOver() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        state("CLOSED");
    }

    @Test
    void whatIsFiledForANeedIsLinkedToItUnderItsPrimaryObjective() {
        long initiative = filing.file(
                new SomeInitiatives(jdbc)
                        .of(section)
                        .titled("RDA by webinar")
                        .serving("3.4", "3.1")
                        .content(),
                "need:" + survey + ":T1[rda]");
        assertThat(links.of(survey)).singleElement().satisfies(link -> {
            assertThat(link.field()).isEqualTo("T1[rda]");
            assertThat(link.choice()).isNull();
            assertThat(link.objectiveCode()).isEqualTo("3.4");
            assertThat(link.initiative().id()).isEqualTo(initiative);
        });
        assertThat(needs.of(survey).needsWithoutInitiative()).isEmpty();
    }

    @Test
    void aChoiceCanSayTheNeed() {
        filing.file(new SomeInitiatives(jdbc).of(section).content(), "need:" + survey + ":A1:public");
        assertThat(links.of(survey)).singleElement().satisfies(link -> {
            assertThat(link.field()).isEqualTo("A1");
            assertThat(link.choice()).isEqualTo("public");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "need:%d:T1[cats]",
                "need:%d:T1[rda]:9",
                "need:%d:",
                "need:%d",
                "need:999999999999999999:T1[rda]",
                "need:9999999999999999999999:T1[rda]",
                "need:-1:A1",
                "survey:%d:A1",
                "'; drop table evidence_link; --",
                ""
            })
    void whatNamesNoNeedKeepsNothingFromBeingFiled(String reference) {
        String named = reference.formatted(survey);
        assertThat(filing.reason(named)).isEmpty();
        long filed = filing.file(new SomeInitiatives(jdbc).of(section).content(), named);
        assertThat(initiatives.find(filed)).isPresent();
        assertThat(links.of(survey)).isEmpty();
    }

    @Test
    void aNeedWhoseResultsAreNotForTheAuthorIsNotLinked() {
        state("OPEN");
        String reference = "need:" + survey + ":T1[rda]";
        assertThat(filing.reason(reference)).isEmpty();
        long filed = filing.file(new SomeInitiatives(jdbc).of(section).content(), reference);
        assertThat(initiatives.find(filed)).isPresent();
        state("CLOSED");
        assertThat(links.of(survey)).isEmpty();
    }

    @Test
    void theFormCanSayWhatItIsFiledFor() {
        assertThat(filing.reason("need:" + survey + ":T1[rda]"))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .isEqualTo(new FilingReason(
                                "need:" + survey + ":T1[rda]",
                                "rda",
                                "What do you need to learn?",
                                "learning?survey=" + survey)));
        assertThat(filing.reason("need:" + survey + ":A1:public").orElseThrow().name())
                .isEqualTo("public");
        assertThat(filing.reason("need:" + survey + ":T1").orElseThrow().name()).isEqualTo("Your interest");
        assertThat(filing.reason(null)).isEmpty();
    }

    private void state(String state) {
        jdbc.sql("update survey set state = ? where id = ?")
                .params(state, survey)
                .update();
    }
}
