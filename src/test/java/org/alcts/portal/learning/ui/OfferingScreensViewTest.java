package org.alcts.portal.learning.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.learning.offering.OfferingEntries;
import org.alcts.portal.learning.offering.OfferingFilter;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.learning.offering.OfferingLedger;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.learning.offering.SomeOfferings;
import org.alcts.portal.learning.offering.Turnout;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.ui.DayField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class OfferingScreensViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private OfferingEntries entries;

    @Autowired
    private OfferingLedger ledger;

    @Autowired
    private InitiativeFiling filing;

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

    private static Button button(String text) {
        return _get(Button.class, one -> one.withText(text));
    }

    private static TextField title() {
        return _get(TextField.class, one -> one.withLabel("Title"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<OfferingRow> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<OfferingFormat> format() {
        return _get(ComboBox.class, one -> one.withLabel("Format"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static MultiSelectComboBox<Topic> topics() {
        return _get(MultiSelectComboBox.class, one -> one.withLabel("Topics"));
    }

    private List<OfferingRow> ours() {
        return ledger.all(
                new OfferingFilter(null, some.keyOf(section), null, null, null, null, null, null, null, false));
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldsAndNothingTypedIsLost() {
        UI.getCurrent().navigate("learning/offerings/new");
        _setValue(_get(TextField.class, one -> one.withLabel("Partners outside")), "A library");
        _setValue(_get(IntegerField.class, one -> one.withLabel("Participants")), 12);
        _click(button("Save"));
        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).isEqualTo("Give it a title.");
        assertThat(topics().isInvalid()).isTrue();
        assertThat(_get(IntegerField.class, one -> one.withLabel("Participants"))
                        .getErrorMessage())
                .isEqualTo("Participants and evaluation belong to what was held.");
        assertThat(_get(TextField.class, one -> one.withLabel("Partners outside"))
                        .getValue())
                .isEqualTo("A library");
    }

    @Test
    void aUnitWriterEntersAnOffering() {
        UI.getCurrent().navigate("learning/offerings/new");
        _setValue(title(), "E-forum: statistics");
        _setValue(format(), OfferingFormat.E_FORUM);
        _setValue(_get(DayField.class, one -> one.withLabel("First day")), LocalDate.of(2009, 3, 17));
        topics().setValue(topics().getListDataView().getItems().limit(2).collect(Collectors.toSet()));
        _click(button("Save"));
        _assertOne(H1.class, heading -> heading.withText("E-forum: statistics"));
        assertThat(ours())
                .singleElement()
                .satisfies(row -> assertThat(row.topics()).hasSize(2));
    }

    @Test
    void theSecondWriterSeesTheDifferenceAndKeepsTheirText() {
        long id = entries.enter(SomeOfferings.of(section).content());
        UI.getCurrent().navigate("learning/offerings/" + id + "/edit");
        entries.revise(
                id,
                entries.open(id).version(),
                SomeOfferings.of(section).titled("Theirs").content());
        _setValue(title(), "Mine");
        _click(button("Save"));
        _assertOne(H2.class, heading -> heading.withText("Somebody else has saved this offering meanwhile"));
        assertThat(title().getValue()).isEqualTo("Mine");
        _click(button("Save"));
        _assertOne(H1.class, heading -> heading.withText("Mine"));
    }

    @Test
    void leavingWithSomethingTypedAsksOnce() {
        UI.getCurrent().navigate("learning/offerings/new");
        _setValue(title(), "Half a thought");
        UI.getCurrent().navigate("learning/offerings");
        _assertOne(ConfirmDialog.class);
        assertThat(title().getValue()).isEqualTo("Half a thought");
    }

    @Test
    void theAddressHoldsTheFilters() {
        entries.enter(SomeOfferings.of(section)
                .titled("Old")
                .on(LocalDate.of(2006, 9, 1))
                .content());
        long forum = entries.enter(SomeOfferings.of(section)
                .titled("Forum")
                .as(OfferingFormat.E_FORUM)
                .content());
        Map<String, String> filters = Map.of("unit", some.keyOf(section), "format", "e-forum", "period", "term-2008");
        UI.getCurrent().navigate("learning/offerings", QueryParameters.simple(filters));
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_get(grid(), 0).id()).isEqualTo(forum);
        assertThat(format().getValue()).isEqualTo(OfferingFormat.E_FORUM);
        _setValue(format(), null);
        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    void aReaderSeesWhatIsNotKnownAndCannotWrite() {
        long id = entries.enter(SomeOfferings.of(section).with(Turnout.UNKNOWN).content());
        signIn(some.as(some.member("Mona", "Member")));
        UI.getCurrent().navigate("learning/offerings/" + id);
        _assertOne(H1.class, heading -> heading.withText("Web seminar on licenses"));
        _assertNone(Button.class, one -> one.withText("Edit this offering"));
        assertThat(_find(Description.class))
                .extracting(Description::getText)
                .as("participants, newcomers and what they learned, each unknown and none nought")
                .contains("not known")
                .doesNotContain("0");
        UI.getCurrent().navigate("learning/offerings");
        _assertNone(Button.class, one -> one.withText("Enter an offering"));
    }

    @Test
    void anOfferingLeadsToItsTopicsAndItsInitiative() {
        long initiative = filing.file(new SomeInitiatives(jdbc)
                .of(section)
                .titled("Licenses made easy")
                .content());
        long id = entries.enter(SomeOfferings.of(section).cameOf(initiative).content());
        UI.getCurrent().navigate("learning/offerings/" + id);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("initiatives/" + initiative, "learning/topics/licensing");
        UI.getCurrent().navigate("initiatives/" + initiative);
        _assertOne(H2.class, heading -> heading.withText("Needs and offerings"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("learning/offerings/" + id);
        UI.getCurrent().navigate("learning/topics/licensing");
        _assertOne(H1.class, heading -> heading.withText("Negotiating licenses"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("learning/offerings/" + id);
    }

    @Test
    void removingAsksOnce() {
        long id = entries.enter(SomeOfferings.of(section).content());
        UI.getCurrent().navigate("learning/offerings/" + id);
        _click(button("Remove"));
        assertThat(ledger.find(id)).isPresent();
        _assertOne(ConfirmDialog.class);
    }

    @Test
    void aFileIsShownRowByRowAndThenTaken() {
        UI.getCurrent().navigate("learning/offerings/import");
        String file = "key,title,unit,format,begins,topics,shoe size\nk-1,From a file," + some.keyOf(section)
                + ",e-forum,2009-11-18,weeding,42\nk-2,From elsewhere,nowhere,e-forum,2009-11-18,weeding,42\n";
        UploadKt._upload(_get(Upload.class), "offerings.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        _assertOne(H2.class, title -> title.withText("What offerings.csv would do"));
        _assertOne(ListItem.class, column -> column.withText("“shoe size”"));
        assertThat(_size(_get(Grid.class))).isEqualTo(2);
        _click(button("Apply…"));
        assertThat(ours()).isEmpty();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(ours()).extracting(OfferingRow::title).containsExactly("From a file");
        _assertOne(Paragraph.class, done -> done.withText("Done. Added: 1; changed: 0."));
        _assertNone(Grid.class);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedBelowTheButton() {
        UI.getCurrent().navigate("learning/offerings/import");
        UploadKt._upload(_get(Upload.class), "a.csv", "text/csv", "title\nA\n".getBytes(StandardCharsets.UTF_8));
        _assertOne(
                Paragraph.class,
                fault -> fault.withText(
                        "The first line names no column “key”; it says: title. Put a line with the names of the columns on top."));
        _assertNone(Grid.class);
        String good = "key,titel,title,unit,format,state,begins,topics\nk-1,,Another," + some.keyOf(section)
                + ",e-forum,planned,2009-03-17,usage\n";
        UploadKt._upload(_get(Upload.class), "b.csv", "text/csv", good.getBytes(StandardCharsets.UTF_8));
        _assertNone(
                Paragraph.class,
                fault -> fault.withText("The first line names no column “key”; it says: title."
                        + " Put a line with the names of the columns on top."));
        _assertOne(ListItem.class, column -> column.withText("“titel”: is “title” meant?"));
        _assertOne(H2.class, title -> title.withText("What b.csv would do"));
    }
}
