package org.alcts.portal.survey.ui.exchange;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

/** The list of files on the results screen. */
@Transactional
class DownloadMenuViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private BeanFactory portal;

    private SomePeople some;
    private long member;
    private long office;
    private long survey;

    @BeforeEach
    void aSurveyThatIsOver() {
        some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        long chair = some.member("Cora", "Chair");
        member = some.member("Mona", "Member");
        office = some.member("Olga", "Office");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null)
                .assign(office, some.unit(UnitKind.OFFICE, "Office"), Office.STAFF, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(Answers.NONE.with("A1", i < 12 ? "public" : "academic"));
        }
        new SomeAnswers(portal).of(survey, answers);
        jdbc.sql("update survey set state = 'CLOSED' where id = ?")
                .param(survey)
                .update();
    }

    @Test
    void anAnonymousSurveyOffersCountsAndSaysWhyNoMore() {
        Component list = open(office);
        assertThat(links(list)).containsExactly("CSV", "Excel", "SPSS", "DDI Codebook", "SurveyJS");
        assertThat(list.getElement().getTextRecursively())
                .contains("the one for SPSS holds counts too")
                .doesNotContain("Single responses");
    }

    @Test
    void namedResponsesAreOfferedToTheOfficeAlone() {
        jdbc.sql("update survey set anonymous = false where id = ?")
                .param(survey)
                .update();
        assertThat(links(open(member))).hasSize(5);
        Component list = open(office);
        assertThat(links(list)).hasSize(8);
        assertThat(list.getElement().getTextRecursively()).contains("for the office alone");
    }

    @Test
    void aFileHoldsWordsWhenTheyAreWanted() {
        Component list = open(member);
        Anchor csv = _get(list, Anchor.class, spec -> spec.withText("CSV"));
        assertThat(csv.getAriaLabel()).contains("CSV, Counts");
        assertThat(fetched(csv)).contains("A1,Where do you work?,A1,,public,public,12,20");
        _setValue(_get(list, Checkbox.class), false);
        assertThat(fetched(csv)).contains("A1,A1,public,12,20,0.6000,");
    }

    private static String fetched(Anchor link) {
        return new String(DownloadKt._download(link), StandardCharsets.UTF_8);
    }

    private Component open(long person) {
        signIn(some.as(person));
        UI.getCurrent().navigate("surveys/" + survey + "/results");
        return _get(_get(DownloadMenu.class), Popover.class);
    }

    private static List<String> links(Component list) {
        return all(list)
                .filter(Anchor.class::isInstance)
                .map(link -> link.getElement().getText())
                .toList();
    }

    private static Stream<Component> all(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(DownloadMenuViewTest::all));
    }
}
