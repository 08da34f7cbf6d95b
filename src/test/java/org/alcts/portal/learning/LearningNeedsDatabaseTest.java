package org.alcts.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeAnswers;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class LearningNeedsDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private BeanFactory portal;

    @Autowired
    private EvidenceLinks links;

    @Autowired
    private LearningNeeds needs;

    private SomePeople some;
    private long survey;

    /** Of 40, 30 want RDA and 10 can do it; 20 want licensing and 3 can: too few to be told. */
    @BeforeEach
    void aSurveyThatIsOver() {
        some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, questionnaire()));
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(Answers.NONE
                    .with("T1[rda]", i < 10 ? "5" : i < 30 ? "4" : "1")
                    .with("T1[lic]", i < 20 ? "5" : "2")
                    .with("T3[rda]", i < 10 ? "4" : "1")
                    .with("T3[lic]", i < 3 ? "4" : "1"));
        }
        new SomeAnswers(portal).of(survey, answers);
        state("CLOSED");
    }

    private static Questionnaire questionnaire() {
        return Questionnaire.empty("en", "What next?")
                .withPages(List.of(Page.of(Text.NONE, List.of(topics("T1"), topics("T3")))));
    }

    private static Question topics(String code) {
        return Question.of(QuestionKind.MATRIX, code)
                .identity(code)
                .text(SomeSurveys.text(code))
                .choices(SomeSurveys.options("1", "2", "3", "4", "5"))
                .rows(SomeSurveys.options("rda", "lic"))
                .done();
    }

    @Test
    void theGapIsTheDemandOfThoseWhoCannotDoItYet() {
        TopicNeed rda = topic("T1[rda]");
        assertThat(rda.interested()).isEqualTo(new NeedShare(40L, 30L));
        assertThat(rda.able()).isEqualTo(new NeedShare(40L, 10L));
        assertThat(rda.gap().orElseThrow()).isCloseTo(0.75 * 0.75, within(1e-9));
        assertThat(rda.urgent()).as("not asked").isEqualTo(NeedShare.HIDDEN);
    }

    @Test
    void whatIsHiddenTellsOfNoGap() {
        TopicNeed licensing = topic("T1[lic]");
        assertThat(licensing.interested().known()).isTrue();
        assertThat(licensing.able().known()).isFalse();
        assertThat(licensing.gap()).isEmpty();
    }

    @Test
    void aNeedStandsWithWhatIsDoneAboutIt() {
        links.add(new NewEvidence(survey, "T1[lic]", null, objective(), null, null));
        assertThat(needs.of(survey).needs())
                .extracting(need -> need.need().field(), need -> need.links().size())
                .containsExactly(tuple("T1[rda]", 0), tuple("T1[lic]", 1));
    }

    @Test
    void onlySurveysThatAreOverAreListed() {
        signIn(some.as(some.member("Mona", "Member")));
        assertThat(needs.surveys()).extracting(SurveySummary::id).contains(survey);
        state("OPEN");
        assertThat(needs.surveys()).extracting(SurveySummary::id).doesNotContain(survey);
        assertThatThrownBy(() -> needs.of(survey)).isInstanceOf(AccessDeniedException.class);
    }

    private TopicNeed topic(String field) {
        return needs.of(survey).topics().stream()
                .filter(topic -> topic.need().field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private void state(String state) {
        jdbc.sql("update survey set state = ? where id = ?")
                .params(state, survey)
                .update();
    }

    private long objective() {
        return jdbc.sql("select min(id) from objective").query(Long.class).single();
    }
}
