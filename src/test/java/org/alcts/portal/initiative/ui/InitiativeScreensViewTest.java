package org.alcts.portal.initiative.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.InitiativeRow;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class InitiativeScreensViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private InitiativeList list;

    private SomePeople some;
    private long section;
    private long chair;

    @BeforeEach
    void theChairWrites() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Karibu Section");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldsAndNothingTypedIsLost() {
        UI.getCurrent().navigate("initiatives/new");
        _setValue(_get(TextArea.class, area -> area.withLabel("For whom")), "Everybody");
        _click(_get(Button.class, button -> button.withText("Save")));
        TextField title = _get(TextField.class, field -> field.withLabel("Title"));
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("The title is missing.");
        assertThat(_get(TextArea.class, area -> area.withLabel("What is done")).isInvalid())
                .isTrue();
        assertThat(_get(TextArea.class, area -> area.withLabel("For whom")).getValue())
                .isEqualTo("Everybody");
    }

    @Test
    void whatWasTypedIsThereAgainAfterLeaving() {
        UI.getCurrent().navigate("initiatives/new");
        _setValue(_get(TextField.class, field -> field.withLabel("Title")), "Half a thought");
        UI.getCurrent().navigate("initiatives");
        UI.getCurrent().navigate("initiatives/new");
        assertThat(_get(TextField.class, field -> field.withLabel("Title")).getValue())
                .isEqualTo("Half a thought");
        _assertOne(Button.class, button -> button.withText("Discard the draft"));
    }

    @Test
    void theSecondWriterSeesTheDifferenceAndKeepsTheirText() {
        long id = filing.file(initiative().content());
        UI.getCurrent().navigate("initiatives/" + id + "/edit");
        filing.revise(id, filing.open(id), initiative().titled("Theirs").content());
        _setValue(_get(TextField.class, field -> field.withLabel("Title")), "Mine");
        _click(_get(Button.class, button -> button.withText("Save")));
        _assertOne(H2.class, heading -> heading.withText("Somebody else saved meanwhile"));
        assertThat(_get(TextField.class, field -> field.withLabel("Title")).getValue())
                .isEqualTo("Mine");
        _click(_get(Button.class, button -> button.withText("Save")));
        _assertOne(H1.class, heading -> heading.withText("Mine"));
    }

    @Test
    void theAddressHoldsTheFilters() {
        long active = active(initiative().titled("Under way"));
        filing.file(initiative().titled("A thought").content());
        String key = some.keyOf(section);
        UI.getCurrent().navigate("initiatives", QueryParameters.simple(Map.of("unit", key, "stage", "active")));
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_get(grid(), 0).id()).isEqualTo(active);
        ComboBox<Stage> stage = stageFilter();
        assertThat(stage.getValue()).isEqualTo(Stage.ACTIVE);
        _setValue(stage, null);
        assertThat(_size(grid())).isEqualTo(2);
    }

    @Test
    void theExportIsSafeAgainstFormulas() {
        filing.file(initiative().titled("=HYPERLINK(\"http://example.org\")").content());
        var out = new ByteArrayOutputStream();
        new InitiativeCsv(list)
                .write(
                        new InitiativeFilter(
                                null, null, null, some.keyOf(section), null, null, false, false, false, false, null),
                        Sort.by("title"),
                        out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Title,Objectives,Lead unit")
                .contains("'=HYPERLINK")
                .contains("2500.00,USD");
    }

    @Test
    void anUpdateAsksWhyWhenTheClaimDiffers() {
        active(initiative().titled("Late").milestone("Text", FIRST_DAY.minusDays(3), 10));
        UI.getCurrent().navigate("updates");
        _setValue(_get(TextArea.class, area -> area.withLabel("How does it stand?")), "All well");
        _setValue(claim(), Health.AT_RISK);
        _assertNone(TextArea.class, area -> area.withLabel("Why yours differs"));
        _setValue(claim(), Health.ON_TRACK);
        _click(_get(Button.class, button -> button.withText("Post the update")));
        TextArea reason = _get(TextArea.class, area -> area.withLabel("Why yours differs"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Only a signature is missing");
        _click(_get(Button.class, button -> button.withText("Post the update")));
        _assertNone(TextArea.class, area -> area.withLabel("How does it stand?"));
    }

    @Test
    void aMemberIsOfferedNothingToDoOnTheUnitsInitiative() {
        long id = active(initiative().titled("Open to read"));
        signIn(some.as(some.member("Mia", "Member")));
        UI.getCurrent().navigate("initiatives/" + id);
        _assertOne(H1.class, heading -> heading.withText("Open to read"));
        for (String text : Set.of("Edit", "Post an update", "Complete", "Defer", "Drop")) {
            _assertNone(Button.class, button -> button.withText(text));
        }
    }

    private SomeInitiatives initiative() {
        return new SomeInitiatives(jdbc).of(section);
    }

    private long active(SomeInitiatives initiative) {
        long id = filing.file(initiative.content());
        stages.start(id);
        return id;
    }

    @SuppressWarnings("unchecked")
    private static Grid<InitiativeRow> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Stage> stageFilter() {
        return _get(ComboBox.class, field -> field.withLabel("Stage"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Health> claim() {
        return _get(RadioButtonGroup.class, field -> field.withLabel("Health, as you see it"));
    }
}
