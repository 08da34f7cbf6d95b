package org.alcts.portal.survey.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.survey.SurveyFilter;
import org.alcts.portal.survey.SurveyList;
import org.alcts.portal.survey.SurveyRow;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class SurveyScreensViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private SurveyFielding fielding;

    @Autowired
    private SurveyList list;

    private SomePeople some;
    private long section;
    private long chair;
    private long survey;

    @BeforeEach
    void theChairMakesASurvey() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Karibu Section");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
    }

    @Test
    void aDraftIsListedForItsMakersOnly() {
        assertThat(listed()).extracting(SurveyRow::id).containsExactly(survey);
        signIn(some.as(some.member("Mia", "Member")));
        assertThat(listed()).isEmpty();
    }

    @Test
    void goesFromThePlanToOpenOnTheButtons() {
        UI.getCurrent().navigate("surveys/" + survey + "/about");
        _assertOne(H1.class, heading -> heading.withText("What do you need to learn?"));
        _click(_get(Button.class, button -> button.withText("Approve")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(state()).isEqualTo(SurveyState.APPROVED);
        _click(_get(Button.class, button -> button.withText("Open now")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(state()).isEqualTo(SurveyState.OPEN);
        _assertOne(H2.class, heading -> heading.withText("Answers so far"));
        _assertNone(Button.class, button -> button.withText("Open now"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysBesideTheFieldWhatIsWrongAndWhoeverAsksOthersNeedsTheBoard() {
        some.unit(UnitKind.SECTION, "Other Section");
        UI.getCurrent().navigate("surveys/" + survey + "/about");
        IntegerField threshold = _get(IntegerField.class, field -> field.withLabel("Smallest group in a figure"));
        _setValue(threshold, 3);
        _click(_get(Button.class, button -> button.withText("Save the plan")));
        assertThat(threshold.isInvalid()).isTrue();
        assertThat(threshold.getErrorMessage()).isEqualTo("Please give a number from 5 to 1,000.");
        _setValue(threshold, 6);
        MultiSelectComboBox<UnitSummary> units = _get(MultiSelectComboBox.class);
        units.select(units.getListDataView()
                .getItems()
                .filter(unit -> unit.name().equals("Other Section"))
                .toList());
        _click(_get(Button.class, button -> button.withText("Save the plan")));
        _assertOne(Button.class, button -> button.withText("Submit to the Board"));
        assertThat(fielding.find(survey).survey().threshold()).isEqualTo(6);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListIsFilteredByItsAddressAndCostsTheSameForManyAsForOne() {
        designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        UI.getCurrent().navigate("surveys", QueryParameters.of("unit", some.keyOf(section)));
        Grid<SurveyRow> grid = _get(Grid.class);
        assertThat(_size(grid)).isEqualTo(2);
        assertThat(_get(grid, 0).canMake()).isTrue();
        SurveyFilter filter = new SurveyFilter(null, some.keyOf(section), null);
        long statements = StatementCount.of(() -> list.page(filter, PageRequest.of(0, 50)));
        assertThat(statements).isLessThanOrEqualTo(3);
    }

    private List<SurveyRow> listed() {
        return list.page(new SurveyFilter(null, some.keyOf(section), null), PageRequest.of(0, 50));
    }

    private SurveyState state() {
        return fielding.find(survey).survey().state();
    }
}
