package org.alcts.portal.learning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.initiative.InitiativeDrafts;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.learning.EvidenceLinks;
import org.alcts.portal.learning.NewEvidence;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeAnswers;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Of 40 people, 30 want {@code erm} and 3 are able, too few to be told; 24 want {@code usage}; 20 did not know of anything. */
@Transactional
class NeedScreensViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private BeanFactory portal;

    @Autowired
    private EvidenceLinks links;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeDrafts drafts;

    private SomePeople some;
    private long section;
    private long survey;

    @BeforeEach
    void aSurveyThatIsOver() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Karibu Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, questionnaire()));
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(Answers.NONE
                    .with("T1[erm]", i < 30 ? "5" : "1")
                    .with("T1[usage]", i < 24 ? "4" : "1")
                    .with("T3[erm]", i < 3 ? "4" : "1")
                    .with("T3[usage]", i < 20 ? "4" : "1")
                    .with("B1[unaware]", i < 20 ? "Y" : null)
                    .with("B1[time]", i >= 20 ? "Y" : null));
        }
        new SomeAnswers(portal).of(survey, answers);
        jdbc.sql("update survey set state = 'CLOSED' where id = ?")
                .param(survey)
                .update();
        links.add(new NewEvidence(survey, "B1[unaware]", null, objective("5.5"), null, null));
    }

    private static Questionnaire questionnaire() {
        return Questionnaire.empty("en", "What do you need?")
                .withPages(List.of(Page.of(
                        SomeSurveys.text("Topics"),
                        List.of(
                                matrix("T1", "Your interest"),
                                matrix("T3", "What you can do"),
                                Question.of(QuestionKind.MULTIPLE, "B1")
                                        .identity("B1")
                                        .text(SomeSurveys.text("What keeps you away?"))
                                        .choices(SomeSurveys.options("unaware", "time"))
                                        .done()))));
    }

    private static Question matrix(String code, String text) {
        return Question.of(QuestionKind.MATRIX, code)
                .identity(code)
                .text(SomeSurveys.text(text))
                .choices(SomeSurveys.options("1", "2", "3", "4", "5"))
                .rows(SomeSurveys.options("erm", "usage"))
                .done();
    }

    @Test
    void aBarrierIsProposedAsOneAndUnderTheObjectiveThatItsRowNames() {
        open("");
        assertThat(proposals())
                .anySatisfy(href -> assertThat(href)
                        .contains(
                                "objective=5.5",
                                "title=Lower a barrier: unaware",
                                "for=need:" + survey + ":B1[unaware]"))
                .anySatisfy(href -> assertThat(href)
                        .contains("objective=3.2", "title=Learning about: erm", "for=need:" + survey + ":T1[erm]"));
    }

    @Test
    void theNumberOnALinkIsThatOfTheLinesBehindIt() {
        long initiative =
                filing.file(new SomeInitiatives(jdbc).of(section).titled("ERM").content());
        links.add(new NewEvidence(survey, "T1[erm]", null, objective("3.2"), initiative, null));
        open("");
        assertThat(counts())
                .containsExactly("All 3", "Without an initiative 2", "Nothing linked 1", "All 2", "Nothing linked 1");
        open("&state=without-initiative");
        assertThat(needs()).isEqualTo(2);
        open("&state=nothing-linked");
        assertThat(needs()).isEqualTo(1);
        assertThat(shown(Anchor.class, "learning/topics/usage")).isNotEmpty();
        open("&state=topics-nothing-linked");
        assertThat(needs()).isZero();
        assertThat(shown(Anchor.class, "learning/topics/usage")).hasSize(1);
        assertThat(shown(Anchor.class, "learning/topics/erm")).isEmpty();
    }

    @Test
    void theMapListsTheTopicsOfOneCellAlone() {
        open("&by=format&cell=unmet");
        assertThat(shown(Anchor.class, "learning/topics/erm")).hasSize(1);
        assertThat(shown(Anchor.class, "learning/topics/usage")).isEmpty();
    }

    @Test
    void whatIsHeldBackIsCalledSoOnBothScreens() {
        open("");
        assertThat(html()).contains("held back").doesNotContain("not known");
        open("&by=format");
        assertThat(html()).contains("held back").doesNotContain("not known");
    }

    @Test
    void aTopicThatNothingIsOfferedOnHasNoFitAndSaysWhy() {
        jdbc.sql("delete from offering_topic").update();
        UI.getCurrent().navigate("learning/topics/erm");
        assertThat(_get(TopicView.class).getElement().getTextRecursively())
                .contains("no fit to tell, since nothing is offered")
                .contains("held back");
    }

    @Test
    void theNeedSurvivesFaultsLeavingAndComingBack() {
        String address = "initiatives/new?title=RDA&for=need:" + survey + ":T1%5Berm%5D";
        UI.getCurrent().navigate("initiatives/new", new Location(address).getQueryParameters());
        _assertOne(Span.class, said -> said.withText("This initiative answers the need"));
        assertThat(shown(Anchor.class, "learning/topics/erm")).hasSize(1);
        _setValue(_get(TextField.class, field -> field.withLabel("Title")), "");
        _click(button("Save"));
        _assertOne(Span.class, said -> said.withText("This initiative answers the need"));
        UI.getCurrent().navigate("initiatives");
        UI.getCurrent().navigate("initiatives/new");
        _assertOne(Span.class, said -> said.withText("This initiative answers the need"));
        _click(button("Take the need off"));
        _assertNone(Span.class, said -> said.withText("This initiative answers the need"));
        assertThat(drafts.find(null).orElseThrow().reason()).isNull();
    }

    @Test
    void aDraftThatWasBegunBeforeCanTakeTheNeedUp() {
        drafts.keep(
                null,
                null,
                new SomeInitiatives(jdbc).of(section).titled("Begun before").content(),
                null);
        String address = "initiatives/new?for=need:" + survey + ":T1%5Berm%5D";
        UI.getCurrent().navigate("initiatives/new", new Location(address).getQueryParameters());
        _assertNone(Span.class, said -> said.withText("This initiative answers the need"));
        _click(button("Let it answer this need"));
        _assertOne(Span.class, said -> said.withText("This initiative answers the need"));
        _click(button("Save"));
        assertThat(links.of(survey))
                .filteredOn(link -> link.field().equals("T1[erm]"))
                .singleElement()
                .satisfies(link -> assertThat(link.initiative().title()).isEqualTo("Begun before"));
    }

    @Test
    void aDiscardedDraftGivesWayToWhatTheAddressSays() {
        drafts.keep(
                null,
                null,
                new SomeInitiatives(jdbc).of(section).titled("Begun before").content(),
                null);
        String address = "initiatives/new?title=Anew&for=need:" + survey + ":T1%5Berm%5D";
        UI.getCurrent().navigate("initiatives/new", new Location(address).getQueryParameters());
        _click(button("Discard the draft"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(TextField.class, field -> field.withLabel("Title")).getValue())
                .isEqualTo("Anew");
        _assertOne(Span.class, said -> said.withText("This initiative answers the need"));
    }

    private void open(String more) {
        UI.getCurrent().navigate("learning", new Location("learning?survey=" + survey + more).getQueryParameters());
    }

    private static Button button(String text) {
        return _get(Button.class, one -> one.withText(text));
    }

    private static List<String> proposals() {
        return _find(ProposeLink.class).stream()
                .map(link -> URLDecoder.decode(link.getHref(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> counts() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getChildren()
                        .anyMatch(child -> child instanceof Span span && span.hasClassName("shown-count")))
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private static int needs() {
        return _find(SaidAndDone.class).stream()
                .mapToInt(list -> _find(list, ListItem.class).size())
                .sum();
    }

    private static List<Anchor> shown(Class<Anchor> type, String href) {
        return _find(type).stream().filter(link -> link.getHref().equals(href)).toList();
    }

    private static String html() {
        return _get(LearningView.class).getElement().getTextRecursively();
    }

    private long objective(String code) {
        return new SomeInitiatives(jdbc).objective(code);
    }
}
