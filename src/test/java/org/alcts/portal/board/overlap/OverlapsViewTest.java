package org.alcts.portal.board.overlap;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional(timeout = 120)
class OverlapsViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private OverlapFinder finder;

    @Autowired
    private EntityManager entities;

    private SomePeople some;
    private long one;
    private long oneChair;
    private long otherChair;
    private long director;

    @BeforeEach
    void twoSectionsThatDoTheSame() {
        some = new SomePeople(jdbc, currentPerson);
        one = some.unit(UnitKind.SECTION, "Section One");
        oneChair = active(one, "Kinetoscopes and their care");
        otherChair = active(some.unit(UnitKind.SECTION, "Section Two"), "Care of kinetoscopes");
        director = some.member("Dan", "Director");
        some.assign(
                director,
                some.unit(UnitKind.BOARD, "Board of Directors"),
                Office.DIRECTOR_AT_LARGE,
                SomePeople.LONG_AGO,
                null,
                true);
        finder.keep(finder.open());
    }

    private long active(long unit, String title) {
        long chair = some.member("Cora", "Chair");
        some.assign(chair, unit, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        long id = filing.file(
                new SomeInitiatives(jdbc).of(unit).titled(title).serving("2.3").content());
        jdbc.sql("update initiative set stage = 'ACTIVE', approved_on = created_on where id = ?")
                .param(id)
                .update();
        entities.clear();
        return chair;
    }

    private void open(long person, String... parameters) {
        signIn(some.as(person));
        Map<String, List<String>> query = parameters.length == 0
                ? Map.of("unit", List.of(some.keyOf(one)))
                : Map.of("unit", List.of(some.keyOf(one)), parameters[0], List.of(parameters[1]));
        UI.getCurrent().navigate("board/overlaps", new QueryParameters(query));
    }

    private static String words() {
        return _get(Article.class).getElement().getTextRecursively();
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    @Test
    void bothStandSideBySideWithTheReason() {
        open(some.member("Mia", "Member"));
        assertThat(words())
                .contains("Kinetoscopes and their care", "Care of kinetoscopes", "Section One", "Section Two")
                .contains(
                        "Both speak of kinetoscopes, care; serve 2.3 first of all; are to be done within the same day")
                .contains("Cora Chair, Chair", "$2,500", "31 Dec 2009");
        _assertNone(Button.class, button -> button.withText("Answer"));
    }

    @Test
    void theBoardAnswersAndTheUnitCarriesItOut() {
        open(director);
        _click(button("Answer"));
        _click(button("Record the answer"));
        RadioButtonGroup<Answer> answer = answer();
        assertThat(answer.isInvalid()).isTrue();
        _setValue(answer, Answer.MERGE);
        TextArea why = _get(TextArea.class, area -> area.withLabel("Why"));
        _setValue(why, "One is enough.");
        _click(button("Record the answer"));
        RadioButtonGroup<OverlapRow.Side> goesOn = leading();
        assertThat(goesOn.isInvalid()).isTrue();
        assertThat(why.getValue()).isEqualTo("One is enough.");
        OverlapRow.Side kept = goesOn.getListDataView().getItem(0);
        _setValue(goesOn, kept);
        _click(button("Record the answer"));
        assertThat(words()).contains("One is enough.", "Dan Director", "Waits for Section Two");
        _assertNone(Button.class, button -> button.withText("Give it up in favour of “" + kept.title() + "”"));

        open(oneChair);
        _assertNone(Button.class, button -> button.withText("Give it up in favour of “" + kept.title() + "”"));
        open(otherChair);
        _click(button("Give it up in favour of “" + kept.title() + "”"));
        ConfirmDialog asked = _get(ConfirmDialog.class);
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(asked);
        _assertOne(EmptyState.class);
        open(otherChair, "state", "resolved");
        assertThat(words()).contains("Carried out", "Cora Chair");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Answer> answer() {
        return _get(RadioButtonGroup.class, group -> group.withLabel("What is to be done?"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<OverlapRow.Side> leading() {
        return _get(RadioButtonGroup.class, group -> group.withLabel("Which one goes on?"));
    }

    @Test
    void whoseUnitItIsReadsWhyThereIsNothingToPress() {
        some.assign(oneChair, some.unit(UnitKind.BOARD, "Board"), Office.MEMBER, SomePeople.LONG_AGO, null, true);
        open(oneChair);
        _assertOne(Paragraph.class, words -> words.withText("You have no say in this one: it is about your own unit."));
        _assertNone(Button.class, button -> button.withText("Answer"));
    }

    @Test
    void anAddressFiltersAndAnEmptyListSaysSo() {
        open(director, "state", "dismissed");
        assertThat(_find(Article.class)).isEmpty();
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("No overlap fits these filters.", "Show what is to be settled");
        open(director, "goal", "2");
        assertThat(_find(Article.class)).hasSize(1);
        open(director, "goal", "3");
        assertThat(_find(Article.class)).isEmpty();
        open(director, "page", "77");
        assertThat(_find(Article.class))
                .as("beyond the last page is the last page")
                .hasSize(1);
    }

    @Test
    void theBoardSeesHowManyThereAre() {
        signIn(some.as(director));
        UI.getCurrent().navigate("board");
        Component section = _get(Section.class, found -> found.withId("overlaps"));
        assertThat(section.getElement().getTextRecursively()).contains("Where do sections overlap?", "pairs to answer");
    }
}
