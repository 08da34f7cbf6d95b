package org.alcts.portal.survey.ui.results;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
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
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.test.StatementCount;
import org.alcts.portal.ui.chart.Chart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class ResultsScreenViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private BeanFactory portal;

    private long survey;

    /** 12 public, 20 academic, 3 of schools; everybody is interested in RDA, nobody says how many years. */
    @BeforeEach
    void fortyAnswers() {
        SomePeople some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < 35; i++) {
            answers.add(Answers.NONE
                    .with("A1", i < 12 ? "public" : i < 32 ? "academic" : "school")
                    .with("A3[cat]", i < 20 ? "Y" : "")
                    .with("A3[acq]", "Y")
                    .with("T1[rda]", i < 25 ? "5" : "1"));
        }
        new SomeAnswers(portal).of(survey, answers);
        jdbc.sql("update survey set state = 'CLOSED' where id = ?")
                .param(survey)
                .update();
        signIn(some.as(some.member("Mona", "Member")));
    }

    @Test
    void everyQuestionHasACardWithItsAnswers() {
        open("");
        assertThat(_get(H1.class).getText()).isEqualTo("What came out: What do you need to learn?");
        assertThat(_find(ResultCard.class)).hasSize(5);
        assertThat(words(card("A3"))).contains("acq").contains("100%").contains("Several answers were possible");
        assertThat(words(card("N1"))).contains("Nobody answered this.");
    }

    @Test
    void aHiddenNumberIsSaidToBeHiddenAndWhy() {
        open("");
        assertThat(words(card("A1")))
                .contains("hidden")
                .contains("fewer than 5 people")
                .doesNotContain("9%");
        assertThat(words(card("X1"))).doesNotContain("hidden");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFilterStandsInTheAddress() {
        open("");
        ComboBox<Dimension> question = _get(ComboBox.class);
        _setValue(question, question.getListDataView().getItem(0));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("group=");
    }

    @Test
    void aGroupTooSmallIsRefusedInWords() {
        open("?group=A1&is=school");
        assertThat(words(_get(ResultsView.class))).contains("cannot be divided like this");
        open("?group=N1&is=7");
        assertThat(words(_get(ResultsView.class))).contains("cannot be divided like this");
    }

    @Test
    void aMatrixTurnsIntoATable() {
        open("");
        ScaleRows rows = _get(card("T1"), ScaleRows.class);
        assertThat(_find(rows, Chart.class)).hasSize(1);
        rows.swap().click();
        assertThat(_find(rows, Chart.class)).isEmpty();
        assertThat(words(rows)).contains("rda").contains("Mean");
    }

    @Test
    void comparisonsOpenByTheirAddresses() {
        open("?part=cross&rows=A3%5Bcat%5D&columns=T1%5Brda%5D");
        assertThat(words(_get(ResultsView.class))).contains("35 answered both");
        open("?part=cross&rows=A1&columns=A1");
        assertThat(words(_get(ResultsView.class))).contains("Please choose two different questions.");
        open("?part=waves");
        assertThat(words(_get(ResultsView.class))).contains("Choose a question.");
    }

    @Test
    void theOfficePublishesAndTakesBackByAButtonThatAsksOnce() {
        assertNoButton("Publish the results");
        SomePeople some = new SomePeople(jdbc, currentPerson);
        signIn(some.as(some.staff()));
        open("");
        _click(_get(Button.class, button -> button.withText("Publish the results")));
        assertThat(published()).isZero();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(published()).isEqualTo(1);
        assertThat(_get(Anchor.class, link -> link.withText("Public since 12 Jan 2009"))
                        .getHref())
                .startsWith("public/surveys/");
        _click(_get(Button.class, button -> button.withText("Take back from the public")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(published()).isZero();
        _get(Button.class, button -> button.withText("Publish the results"));
    }

    private void assertNoButton(String text) {
        open("");
        _assertNone(Button.class, button -> button.withText(text));
    }

    private int published() {
        return jdbc.sql("select count(*) from survey_publication where survey_id = ? and withdrawn_on is null")
                .param(survey)
                .query(Integer.class)
                .single();
    }

    @Test
    void aScreenOfResultsCostsAFewStatements() {
        open("");
        assertThat(StatementCount.of(() -> open(""))).isLessThanOrEqualTo(35);
    }

    private void open(String query) {
        UI.getCurrent()
                .navigate(
                        "surveys/" + survey + "/results",
                        QueryParameters.fromString(query.isEmpty() ? "" : query.substring(1)));
    }

    private static ResultCard card(String code) {
        return _get(ResultCard.class, spec -> spec.withId("q-" + code));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
