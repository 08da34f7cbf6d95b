package org.alcts.portal.survey.ui.results;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class TextsScreenViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private BeanFactory portal;

    private SomePeople some;
    private long survey;

    @BeforeEach
    void thirtyTexts() {
        some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            answers.add(Answers.NONE.with("A1", "public").with("X1", "More about <b>weeding</b> " + i));
        }
        new SomeAnswers(portal).of(survey, answers);
        jdbc.sql("update survey set state = 'CLOSED' where id = ?")
                .param(survey)
                .update();
        signIn(some.as(some.staff()));
    }

    @Test
    void theOfficeReleasesOneTextAfterTheOther() {
        open("texts", "");
        assertThat(_find(ReviewedText.class)).hasSize(TextsPanel.AT_ONCE);
        assertThat(_find(Html.class)).isEmpty();
        ReviewedText first = _find(ReviewedText.class).getFirst();
        _click(_get(first, Button.class, spec -> spec.withText("Release")));
        assertThat(words(first)).contains("Released");
        open("texts", "state=released");
        assertThat(_find(ReviewedText.class)).hasSize(1);
    }

    @Test
    void membersReadWhatWasReleasedAndNothingElse() {
        read();
        assertThat(words(_get(ResultsView.class))).contains("The office has released none of these yet.");
        open("texts", "");
        _click(_get(_find(ReviewedText.class).getFirst(), Button.class, spec -> spec.withText("Release")));
        signIn(some.as(some.member("Mona", "Member")));
        read();
        assertThat(words(_get(ResultsView.class))).contains("<b>weeding</b>").contains("1 of 30 may be read");
    }

    @Test
    void aCodeIsAddedOnce() {
        open("texts", "");
        _setValue(_get(TextField.class, spec -> spec.withLabel("New code")), "Weeding");
        _click(_get(Button.class, spec -> spec.withText("Add")));
        assertThat(words(_get(Codebook.class))).contains("Weeding");
        _setValue(_get(TextField.class, spec -> spec.withLabel("New code")), "Weeding");
        _click(_get(Button.class, spec -> spec.withText("Add")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("New code")).getErrorMessage())
                .isEqualTo("There is a code Weeding already.");
    }

    private void read() {
        open("results", "part=texts&field=X1");
    }

    private void open(String screen, String query) {
        UI.getCurrent().navigate("surveys/" + survey + "/" + screen, QueryParameters.fromString(query));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
