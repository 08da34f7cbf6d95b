package org.alcts.portal.survey.ui.answer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyAnswering;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The way through a survey, from the promise to the receipt, and what one reads who cannot answer it. */
@Transactional
class AnswerViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private SurveyFielding fielding;

    @Autowired
    private SurveyAnswering answering;

    private SomePeople some;
    private long section;
    private long chair;
    private long member;
    private long survey;

    @BeforeEach
    void aDraft() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        member = some.member("Mia", "Member");
        some.affiliate(member, section);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, questionnaire()));
    }

    @Test
    void promisesBeforeTheFirstQuestion() {
        open();
        visit();
        assertThat(shown())
                .contains(
                        "Acquisitions Section asks",
                        "About a minute",
                        "at least 5 people",
                        "from 10 people",
                        "Anonymous")
                .doesNotContain("First things");
        answering.discard(survey);
        fieldingWithNames();
        visit();
        assertThat(shown()).contains("With your name", "The office can see who answered what.");
    }

    @Test
    void goesPageByPageSavesAndComesBackToWhereOneWas() {
        open();
        visit();
        _click(button("Begin"));
        assertThat(shown()).contains("Page 1 of 2", "First things");
        _click(button("Next"));
        assertThat(shown()).contains("Please look at this question again:");
        assertThat(field().getErrorMessage()).isEqualTo("Please answer this question.");
        _setValue(field(), "Paper");
        MockVaadin.clientRoundtrip(false);
        assertThat(answering.open(survey).answers().values()).containsOnly(Map.entry("X1", "Paper"));
        _click(button("Next"));
        assertThat(shown()).contains("Page 2 of 2");
        visit();
        assertThat(shown()).contains("Page 2 of 2");
        _click(button("Back"));
        assertThat(field().getValue()).isEqualTo("Paper");
        _click(button("Back"));
        assertThat(shown()).contains("What happens to your answers");
        _click(button("Go on"));
        assertThat(shown()).contains("Page 1 of 2");
    }

    @Test
    void keepsWhatIsTypedInTheMomentOfLeavingForElsewhere() {
        open();
        visit();
        _click(button("Begin"));
        _setValue(field(), "In a hurry");
        UI.getCurrent().navigate("");
        assertThat(answering.open(survey).answers().values()).containsEntry("X1", "In a hurry");
        assertThat(shown()).contains("Surveys for you", "Begun");
    }

    @Test
    void saysWhatIsOpenAndHandsInOnce() {
        open();
        visit();
        _click(button("Begin"));
        _setValue(field(), "Paper");
        _click(button("Next"));
        _click(button("Next"));
        assertThat(shown()).contains("You have answered 1 of 2 questions.", "Anything else?");
        Button submit = button("Hand in");
        submit.click();
        submit.click();
        assertThat(shown()).contains("Thank you, your answers are in", "Your draft is deleted.", "The end.");
        assertThat(jdbc.sql("select count(*) from response where survey_id = ?")
                        .param(survey)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        visit();
        assertThat(shown()).contains("You have answered this survey");
        UI.getCurrent().navigate("");
        assertThat(shown()).contains("Answered");
    }

    @Test
    void leadsBackToWhatIsMissing() {
        open();
        signIn(some.as(member));
        List<Page> pages = answering.open(survey).questionnaire().pages();
        answering.save(survey, Map.of(), pages.getFirst().key(), "");
        UI.getCurrent().navigate("surveys/" + survey, QueryParameters.of("page", "review"));
        assertThat(shown()).contains("You have answered 0 of 2 questions.");
        assertThat(_find(Anchor.class, spec -> spec.withText("What do you miss?")))
                .hasSize(1);
        _click(button("Hand in"));
        assertThat(shown()).contains("Page 1 of 2", "Please look at this question again:");
        assertThat(field().isInvalid()).isTrue();
    }

    @Test
    void speaksTheLanguageThatOneChooses() {
        open();
        visit();
        @SuppressWarnings("unchecked")
        Select<String> languages = _get(Select.class);
        _setValue(languages, "es");
        assertThat(shown()).contains("¿Qué echa de menos?");
        assertThat(answering.open(survey).language()).isEqualTo("es");
    }

    @Test
    void whoeverCannotAnswerReadsWhy() {
        UI.getCurrent().navigate("surveys/" + survey);
        assertThat(shown()).contains("This survey is not open yet");
        open();
        signIn(some.as(some.member("Stan", "Stranger")));
        UI.getCurrent().navigate("surveys/" + survey);
        assertThat(shown()).contains("This survey is for others");
        signIn(some.as(chair));
        fielding.close(survey);
        visit();
        assertThat(shown()).contains("This survey is closed");
    }

    @Test
    void aSurveyThatClosesMeanwhileIsNoError() {
        open();
        visit();
        _click(button("Begin"));
        _setValue(field(), "Paper");
        jdbc.sql("update survey set state = 'CLOSED' where id = ?")
                .param(survey)
                .update();
        MockVaadin.clientRoundtrip(false);
        assertThat(shown()).contains("This survey is closed");
    }

    private static Questionnaire questionnaire() {
        Question wish = Question.of(QuestionKind.TEXT, "X1")
                .text(SomeSurveys.text("What do you miss?").with("es", "¿Qué echa de menos?"))
                .obligation(Obligation.HARD)
                .done();
        Question rest = Question.of(QuestionKind.TEXT, "X2")
                .text(SomeSurveys.text("Anything else?"))
                .done();
        return Questionnaire.empty("en", "What do you need?")
                .withLanguages("en", List.of("es"))
                .withEnding(SomeSurveys.text("The end."))
                .withPages(List.of(
                        Page.of(SomeSurveys.text("First things"), List.of(wish)), Page.of(Text.NONE, List.of(rest))));
    }

    private void open() {
        fielding.plan(survey, fielding.find(survey).version(), SomeSurveys.of(section));
        fielding.propose(survey);
        fielding.open(survey);
    }

    private void fieldingWithNames() {
        jdbc.sql("update survey set anonymous = 0 where id = ?").param(survey).update();
    }

    private void visit() {
        signIn(some.as(member));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("surveys/" + survey);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field() {
        return _get(TextField.class);
    }

    private static String shown() {
        return _get(Screen.class).getElement().getTextRecursively();
    }
}
