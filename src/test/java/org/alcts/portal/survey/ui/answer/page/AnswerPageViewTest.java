package org.alcts.portal.survey.ui.answer.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.alcts.portal.survey.SomeSurveys.options;
import static org.alcts.portal.survey.SomeSurveys.single;
import static org.alcts.portal.survey.SomeSurveys.text;
import static org.alcts.portal.survey.ui.answer.page.SomeQuestions.exclusiveLast;
import static org.alcts.portal.survey.ui.answer.page.SomeQuestions.some;
import static org.alcts.portal.survey.ui.answer.page.SomeQuestions.topics;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.ui.DayField;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of question: what it shows, and which answers come of what one does. */
class AnswerPageViewTest extends KaribuTest {

    private final List<Map<String, String>> changes = new ArrayList<>();
    private AnswerPage page;

    @Test
    void aChoiceWithOtherKeepsItsWordsOnlyAsLongAsItIsChosen() {
        show(some(QuestionKind.SINGLE, "A1", "Where?")
                .choices(options("public", "school"))
                .rules(Rules.NONE.withOther(true).withComment(true))
                .done());
        pick("public");
        pick("Other");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Please say what")), "A zoo");
        assertThat(answers()).containsOnly(Map.entry("A1", Option.OTHER), Map.entry("A1[other]", "A zoo"));
        pick("school");
        assertThat(answers()).containsOnly(Map.entry("A1", "school"));
        pick("Other");
        assertThat(answers()).containsEntry("A1[other]", "A zoo");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Comment")), "By night");
        assertThat(answers()).containsEntry("A1[comment]", "By night");
        _click(_get(Button.class, spec -> spec.withText("Clear my answer")));
        assertThat(answers()).containsOnly(Map.entry("A1[comment]", "By night"));
    }

    /** After a lost connection: the browser sends the properties as they are at last, before the first event. */
    @Test
    void theLastOfManyChangesThatArriveTogetherHolds() {
        show(single("A1", "Where?", "public", "school", "zoo"));
        for (Pick pick : _find(Pick.class)) {
            set(pick.getElement().getChild(0), "checked", true);
        }
        pick("public");
        pick("zoo");
        pick("school");
        assertThat(answers()).containsOnly(Map.entry("A1", "school"));
    }

    @Test
    void aListToOpenStartsWithTheAnswer() {
        show(
                new Answers(Map.of("A7", "west")),
                some(QuestionKind.SINGLE, "A7", "Which part of the world?")
                        .choices(options("north", "west"))
                        .rules(Rules.NONE.withDropdown(true))
                        .done());
        Element list = element("select");
        assertThat(list.getProperty("value")).isEqualTo("west");
        set(list, "value", "north");
        assertThat(answers()).containsOnly(Map.entry("A7", "north"));
        set(list, "value", "");
        assertThat(answers()).isEmpty();
    }

    @Test
    void whatStandsAloneTakesTheOthersOutAndTooManyAreSaidAtOnce() {
        show(some(QuestionKind.MULTIPLE, "A3", "Which areas?")
                .choices(exclusiveLast("cat", "acq", "ser", "none"))
                .rules(Rules.NONE.withCount(null, 2))
                .done());
        assertThat(shown()).contains("2 at most");
        pick("cat");
        pick("acq");
        pick("ser");
        assertThat(shown()).contains("Please choose 2 at most.");
        pick("none");
        assertThat(answers()).containsOnly(Map.entry("A3[none]", "Y"));
        assertThat(shown()).doesNotContain("Please choose 2 at most.");
        pick("ser");
        assertThat(answers()).containsOnly(Map.entry("A3[ser]", "Y"));
    }

    @Test
    void aScaleOfElevenSaysItsEnds() {
        List<Option> points = Stream.iterate(0, i -> i + 1)
                .limit(11)
                .map(i -> Option.of(String.valueOf(i), i == 10 ? text("10 (extremely likely)") : Text.NONE))
                .toList();
        show(some(QuestionKind.RATING, "V2", "How likely?").choices(points).done());
        assertThat(shown()).contains("10 (extremely likely)");
        pick("7");
        assertThat(answers()).containsOnly(Map.entry("V2", "7"));
    }

    @Test
    void aMatrixTakesOneForEachRowAndSaysWhichAreMissing() {
        show(some(QuestionKind.MATRIX, "T1", "How interested?")
                .obligation(Obligation.HARD)
                .rows(topics())
                .choices(options("low", "high"))
                .done());
        pick(1);
        pick(2);
        assertThat(answers()).containsOnly(Map.entry("T1[rda]", "high"), Map.entry("T1[erm]", "low"));
        assertThat(page.check()).isFalse();
        assertThat(shown()).contains("Please answer every row.", "Please look at this question again:");
        pick(4);
        assertThat(answers()).containsEntry("T1[marc]", "low");
        assertThat(shown()).doesNotContain("Please answer every row.");
        assertThat(page.check()).isTrue();
    }

    @Test
    void twoScalesStandBesideEachOther() {
        show(some(QuestionKind.MATRIX_TWO_SCALES, "V1", "How important, how good?")
                .rows(options("news"))
                .choices(options("little", "much"))
                .secondChoices(options("bad", "good"))
                .done());
        pick("much");
        pick("good");
        assertThat(answers()).containsOnly(Map.entry("V1[news][1]", "much"), Map.entry("V1[news][2]", "good"));
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        show(
                some(QuestionKind.NUMBER, "N1", "How many?")
                        .rules(Rules.NONE.withRange(BigDecimal.ZERO, BigDecimal.valueOf(2000), true))
                        .done(),
                some(QuestionKind.MATRIX_NUMBERS, "N2", "Where, when?")
                        .rows(options("here"))
                        .choices(options("y1", "y2"))
                        .done());
        assertThat(shown()).contains("0 to 2,000");
        List<TextField> fields = _find(TextField.class);
        _setValue(fields.get(0), "1,500");
        _setValue(fields.get(2), "some");
        assertThat(answers()).containsOnly(Map.entry("N1", "1500"), Map.entry("N2[here][y2]", "some"));
        assertThat(page.check()).isFalse();
        assertThat(fields.get(2).getErrorMessage()).isEqualTo("Please enter a number, such as 12 or 12.5.");
        _setValue(fields.get(2), "12.50");
        assertThat(fields.get(2).isInvalid()).isFalse();
        assertThat(answers()).containsEntry("N2[here][y2]", "12.50");
    }

    @Test
    void textsAreCountedAndMayStandInRows() {
        show(
                some(QuestionKind.LONG_TEXT, "X1", "What else?")
                        .rules(Rules.NONE.withText(10, null))
                        .done(),
                some(QuestionKind.TEXT, "X2", "Three words")
                        .rows(options("1", "2"))
                        .done());
        _setValue(_get(TextArea.class), "  much too long  ");
        _setValue(_get(TextField.class, spec -> spec.withLabel("2")), "second");
        assertThat(answers()).containsOnly(Map.entry("X1", "much too long"), Map.entry("X2[2]", "second"));
        assertThat(element("portal-count").getProperty("most", 0)).isEqualTo(10);
        assertThat(page.check()).isFalse();
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Please shorten this to 10 characters");
    }

    @Test
    void daysYesAndConsent() {
        show(
                some(QuestionKind.DATE, "D1", "When?").done(),
                some(QuestionKind.YES_NO, "Y1", "Really?").done(),
                some(QuestionKind.NOTE, "W1", "Please note: <b>this</b>").done(),
                some(QuestionKind.CONSENT, "C1", "I have read it.")
                        .obligation(Obligation.HARD)
                        .done());
        _setValue(_get(DayField.class), LocalDate.of(2009, 1, 23));
        pick("No");
        assertThat(page.check()).isFalse();
        assertThat(shown()).contains("Please tick this to go on.", "<b>this</b>");
        pick("(required)");
        assertThat(answers()).containsOnly(Map.entry("D1", "2009-01-23"), Map.entry("Y1", "N"), Map.entry("C1", "Y"));
        assertThat(page.check()).isTrue();
    }

    @Test
    void aRankingFillsItsPlacesFromTheFirst() {
        show(
                new Answers(Map.of("T4[1]", "marc")),
                some(QuestionKind.RANKING, "T4", "Which two matter most?")
                        .choices(topics())
                        .rules(Rules.NONE.withCount(null, 2))
                        .done());
        Element list = element("portal-ranking");
        assertThat(list.getProperty("ranked")).isEqualTo("marc");
        set(list, "ranked", "erm\nmarc");
        assertThat(answers()).containsOnly(Map.entry("T4[1]", "erm"), Map.entry("T4[2]", "marc"));
        set(list, "ranked", "nonsense\nmarc");
        assertThat(answers()).containsOnly(Map.entry("T4[1]", "marc"));
    }

    @Test
    void whatDependsOnAnAnswerComesAndGoesAndTheRestStays() {
        show(
                single("A1", "Where?", "public", "school"),
                some(QuestionKind.TEXT, "A2", "Which school?")
                        .condition("A1 = 'school'")
                        .done(),
                some(QuestionKind.TEXT, "A4", "Anything else?").done());
        TextField last = _get(TextField.class);
        pick("school");
        assertThat(_find(TextField.class)).hasSize(2).last().isSameAs(last);
        _setValue(_find(TextField.class).getFirst(), "The old one");
        pick("public");
        assertThat(_get(TextField.class)).isSameAs(last);
        pick("school");
        assertThat(_find(TextField.class).getFirst().getValue()).isEqualTo("The old one");
    }

    @Test
    void remindsOnceOfWhatMayBeLeftOut() {
        show(some(QuestionKind.TEXT, "X1", "What else?")
                .obligation(Obligation.SOFT)
                .done());
        assertThat(page.check()).isTrue();
        assertThat(page.remind()).isTrue();
        assertThat(shown()).contains("This question has no answer yet. You can go on without one:");
        assertThat(page.remind()).isFalse();
    }

    private void show(Question... questions) {
        show(Answers.NONE, questions);
    }

    private void show(Answers answers, Question... questions) {
        Page asked = Page.of(Text.NONE, List.of(questions));
        page = new AnswerPage(
                Questionnaire.empty("en", "Needs").withPages(List.of(asked)), asked, "en", answers, 1, changes::add);
        UI.getCurrent().add(page);
    }

    private Map<String, String> answers() {
        return page.answers().values();
    }

    private String shown() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void pick(String words) {
        pick(_find(Pick.class).stream()
                .filter(pick -> pick.getElement().getTextRecursively().endsWith(words))
                .findFirst()
                .orElseThrow());
    }

    private void pick(int number) {
        pick(_find(Pick.class).get(number));
    }

    private static void pick(Pick pick) {
        Element box = pick.getElement().getChild(0);
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("element.checked", true);
        box.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(box, "change", data));
    }

    private static void set(Element element, String property, Serializable value) {
        try {
            element.getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient(property, value)
                    .run();
        } catch (PropertyChangeDeniedException e) {
            throw new AssertionError(e);
        }
    }

    private Element element(String tag) {
        return _find(Component.class).stream()
                .map(Component::getElement)
                .filter(element -> element.getTag().equals(tag))
                .findFirst()
                .orElseThrow();
    }
}
