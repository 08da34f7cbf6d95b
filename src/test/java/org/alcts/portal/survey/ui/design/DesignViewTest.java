package org.alcts.portal.survey.ui.design;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.Design;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class DesignViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private EntityManager entities;

    private SomePeople some;
    private long section;
    private long survey;

    @BeforeEach
    void aChairHasADraft() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Designing Section");
        long chair = some.member("Dora", "Designer");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        Question a1 = Question.of(QuestionKind.SINGLE, "A1")
                .text(Text.of("en", "Where do you work?"))
                .choices(List.of(
                        Option.of("acad", Text.of("en", "Academic")), Option.of("public", Text.of("en", "Public"))))
                .done();
        Question a2 = Question.of(QuestionKind.LONG_TEXT, "A2")
                .text(Text.of("en", "What do you do there?"))
                .condition("A1 = \"public\"")
                .done();
        survey = designs.create(new NewSurvey(
                "",
                section,
                Questionnaire.empty("en", "Needs")
                        .withPages(List.of(Page.of(Text.of("en", "Work"), List.of(a1, a2))))));
    }

    @Test
    void everyChangeIsSavedAtOnce() {
        open();
        choose("A1");
        _setValue(area("Question"), "Where do you work today?");
        assertThat(saved().question("A1").orElseThrow().text().in("en", "en")).isEqualTo("Where do you work today?");
        assertThat(item("A1").getText() + words("A1")).contains("today");
    }

    @Test
    void aNewQuestionFollowsTheChosenOneUnderTheNextCode() {
        open();
        choose("A1");
        _click(_get(Button.class, button -> button.withText("Question")));
        _click(_find(Button.class).stream()
                .filter(button -> button.hasClassName("kind-button"))
                .skip(4)
                .findFirst()
                .orElseThrow());
        assertThat(saved().questions()).extracting(Question::code).containsExactly("A1", "A3", "A2");
        assertThat(saved().question("A3").orElseThrow().kind()).isEqualTo(QuestionKind.RATING);
        _assertOne(H2.class, heading -> heading.withText("A3 · Rating"));
    }

    @Test
    void aRenamedQuestionTakesItsConditionsAlongAndATakenCodeIsRefused() {
        open();
        choose("A1");
        TextField code = _get(TextField.class, field -> field.withLabel("Code"));
        _setValue(code, "a2");
        assertThat(code.isInvalid()).isTrue();
        assertThat(saved().question("A1")).isPresent();
        _setValue(code, "Setting");
        assertThat(code.isInvalid()).isFalse();
        assertThat(saved().question("A2").orElseThrow().condition()).isEqualTo("Setting = \"public\"");
    }

    @Test
    void whatIsRemovedComesBackWithUndoAndGoesAgainWithRedo() {
        open();
        choose("A1");
        _click(icon("Remove"));
        assertThat(saved().question("A1")).isEmpty();
        _click(icon("Undo (Ctrl+Z)"));
        assertThat(saved().question("A1")).isPresent();
        _assertOne(H2.class, heading -> heading.withText("A1 · Single choice"));
        _click(icon("Redo (Ctrl+Shift+Z)"));
        assertThat(saved().question("A1")).isEmpty();
    }

    @Test
    void linesOfTheOutlineAreMovedByKeyAndByDragging() {
        open();
        Outline outline = _get(Outline.class);
        String a1 = saved().question("A1").orElseThrow().key();
        String a2 = saved().question("A2").orElseThrow().key();
        ComponentUtil.fireEvent(outline, new Outline.Stepped(outline, true, a2, -1));
        assertThat(saved().questions()).extracting(Question::code).containsExactly("A2", "A1");
        ComponentUtil.fireEvent(outline, new Outline.Dropped(outline, true, a1, a2, false));
        assertThat(saved().questions()).extracting(Question::code).containsExactly("A1", "A2");
        ComponentUtil.fireEvent(outline, new Outline.Undo(outline, true));
        assertThat(saved().questions()).extracting(Question::code).containsExactly("A2", "A1");
    }

    @Test
    void choicesAreAddedSeveralAtOnceAndTheirCodesAreUnique() {
        open();
        choose("A1");
        _click(_get(Button.class, button -> button.withText("Several at once")));
        _setValue(area("One a line"), "School\nspec = Special or corporate");
        _click(_get(Button.class, button -> button.withText("Add them")));
        assertThat(saved().question("A1").orElseThrow().choices())
                .extracting(Option::code)
                .containsExactly("acad", "public", "1", "spec");
        TextField code = _find(TextField.class).stream()
                .filter(field -> field.hasClassName("option-code"))
                .findFirst()
                .orElseThrow();
        _setValue(code, "Public");
        assertThat(code.isInvalid()).isTrue();
        _setValue(code, "research");
        assertThat(saved().question("A1").orElseThrow().choices().getFirst().code())
                .isEqualTo("research");
    }

    @Test
    void ofAHundredChoicesSomeAreShownAtATime() {
        open();
        choose("A1");
        _click(_get(Button.class, button -> button.withText("Several at once")));
        _setValue(area("One a line"), "Country\n".repeat(98));
        _click(_get(Button.class, button -> button.withText("Add them")));
        assertThat(saved().question("A1").orElseThrow().choices()).hasSize(100);
        assertThat(_find(OptionLine.class)).hasSize(40);
        _assertOne(Span.class, where -> where.withText("61 to 100 of 100"));
        _click(icon("The ones before"));
        _assertOne(Span.class, where -> where.withText("21 to 60 of 100"));
    }

    @Test
    void aConditionIsPickedOrWrittenAndAMistakeIsSaidAtItsPlace() {
        open();
        choose("A2");
        assertThat(_get(ConditionTest.class).test().value()).isEqualTo("public");
        Select<?> way = way();
        choose(way, 3);
        TextArea written = area("Condition");
        assertThat(written.getValue()).isEqualTo("A1 = \"public\"");
        _setValue(written, "A1 = ");
        assertThat(written.isInvalid()).isTrue();
        assertThat(written.getErrorMessage()).contains("missing at the end");
        assertThat(saved().question("A2").orElseThrow().condition()).isEqualTo("A1 =");
        choose(way, 0);
        assertThat(saved().question("A2").orElseThrow().condition()).isEmpty();
    }

    @Test
    void theChecksNameThePlaceAndLeadThere() {
        open();
        choose("A2");
        choose(way(), 3);
        _setValue(area("Condition"), "A1 = \"school\" and B9 = 1");
        choose("A1");
        _click(_get(Button.class, button -> button.withText("Checks (3)")));
        assertThat(findings())
                .contains(
                        "A1: It has no topic, so its results lead to no initiative and no course.",
                        "A2: The condition compares A1 with “school”, which cannot be answered there.")
                .anyMatch(finding -> finding.startsWith("A2: The condition asks about “B9”"));
        _click(_find(Button.class).stream()
                .filter(button -> button.hasClassName("finding-button"))
                .findFirst()
                .orElseThrow());
        _assertOne(H2.class, heading -> heading.withText("A2 · Long text"));
    }

    private static List<String> findings() {
        return _find(Span.class).stream()
                .map(Span::getText)
                .filter(text -> text.matches("A\\d: .*"))
                .toList();
    }

    @Test
    void aTranslationIsTypedBesideTheBaseLanguage() {
        open();
        ComboBox<String> add = combo("Add a language");
        _setValue(add, "de");
        assertThat(saved().otherLanguages()).containsExactly("de");
        choose("A1");
        _setValue(area("Question – German"), "Wo arbeiten Sie?");
        assertThat(saved().question("A1").orElseThrow().text().in("de", "en")).isEqualTo("Wo arbeiten Sie?");
        assertThat(saved().question("A1").orElseThrow().text().in("en", "en")).isEqualTo("Where do you work?");
    }

    @Test
    void theSecondWriterIsToldAndLosesNothing() {
        open();
        choose("A1");
        Design theirs = designs.open(survey);
        designs.save(survey, theirs.revision(), theirs.questionnaire().withTitle(Text.of("en", "Theirs")));
        _setValue(area("Question"), "Mine");
        _assertOne(H2.class, heading -> heading.withText("Somebody else saved this questionnaire meanwhile"));
        assertThat(area("Question").getValue()).isEqualTo("Mine");
        assertThat(saved().title().in("en", "en")).isEqualTo("Theirs");
        _click(_get(Button.class, button -> button.withText("Save mine; undo leads back to theirs")));
        assertThat(saved().question("A1").orElseThrow().text().in("en", "en")).isEqualTo("Mine");
        assertThat(saved().title().in("en", "en")).isEqualTo("Needs");
        _click(icon("Undo (Ctrl+Z)"));
        assertThat(saved().title().in("en", "en")).isEqualTo("Theirs");
    }

    @Test
    void questionsOfTheBankKeepWhatTheyAre() {
        open();
        choose("A2");
        _click(_get(Button.class, button -> button.withText("From the bank")));
        _setValue(
                _get(TextField.class, field -> field.withLabel("Words in the question, its choices or its topic")),
                "T5");
        _click(_get(Button.class, button -> button.withText("Add")));
        assertThat(saved().question("T5").orElseThrow().identity()).isEqualTo("T5");
    }

    @Test
    void onlyWordsCanBePutRightWhilePeopleAnswer() {
        jdbc.sql("update survey set state = 'OPEN' where id = ?").param(survey).update();
        entities.clear();
        open();
        _assertNone(Button.class, button -> button.withText("Page"));
        choose("A1");
        _assertNone(TextField.class, field -> field.withLabel("Code"));
        Button publish = _get(Button.class, button -> button.withText("Publish the corrections"));
        assertThat(publish.isEnabled()).isFalse();
        _setValue(area("Question"), "Where do you work at present?");
        assertThat(saved().question("A1").orElseThrow().text().in("en", "en")).isEqualTo("Where do you work?");
        _click(publish);
        _click(_get(Button.class, button -> button.withText("Publish")));
        TextArea note = area("What was put right, and why?");
        assertThat(note.isInvalid()).isTrue();
        _setValue(note, "It was unclear when.");
        _click(_get(Button.class, button -> button.withText("Publish")));
        assertThat(saved().question("A1").orElseThrow().text().in("en", "en"))
                .isEqualTo("Where do you work at present?");
    }

    @Test
    void aSurveyBeginsFromTheBankOrFromNothing() {
        UI.getCurrent().navigate("surveys/new");
        TextField title = _get(TextField.class, field -> field.withLabel("Title of the survey"));
        assertThat(title.getValue()).isNotBlank();
        _click(_get(Button.class, button -> button.withText("Begin")));
        assertThat(_find(OutlineItem.class)).hasSizeGreaterThan(6);

        UI.getCurrent().navigate("surveys/new");
        _setValue(sources(), Source.EMPTY);
        title = _get(TextField.class, field -> field.withLabel("Title of the survey"));
        assertThat(title.getValue()).isEmpty();
        _click(_get(Button.class, button -> button.withText("Begin")));
        assertThat(title.isInvalid()).isTrue();
        _setValue(title, "Mine");
        _click(_get(Button.class, button -> button.withText("Begin")));
        assertThat(_find(OutlineItem.class)).hasSize(2);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Source> sources() {
        return (RadioButtonGroup<Source>) _find(RadioButtonGroup.class).getFirst();
    }

    @Test
    void whoWritesForAnotherUnitDoesNotOpenIt() {
        long other = some.member("Otto", "Other");
        some.assign(other, some.unit(UnitKind.SECTION, "Other Section"), Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(other));
        open();
        _assertNone(Outline.class);
    }

    private void open() {
        UI.getCurrent().navigate("surveys/" + survey + "/design");
    }

    private Questionnaire saved() {
        return designs.open(survey).questionnaire();
    }

    private void choose(String code) {
        _click(item(code));
    }

    private OutlineItem item(String code) {
        String key = saved().question(code).orElseThrow().key();
        return _find(OutlineItem.class).stream()
                .filter(item -> key.equals(item.getElement().getAttribute("data-key")))
                .findFirst()
                .orElseThrow();
    }

    private String words(String code) {
        return item(code).getElement().getAttribute("aria-label");
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, field -> field.withLabel(label));
    }

    private static Button icon(String does) {
        return _find(Button.class).stream()
                .filter(button -> does.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<String> combo(String label) {
        return (ComboBox<String>) _find(ComboBox.class).stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static Select<?> way() {
        return _find(Select.class).stream()
                .filter(select -> "Shown".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> void choose(Select<T> select, int index) {
        _setValue(select, select.getListDataView().getItem(index));
    }
}
