package org.alcts.portal.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasErrorParameter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.alcts.portal.people.Accounts;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.ui.DayField;
import org.alcts.portal.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PeopleScreensViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Accounts accounts;

    private SomePeople some;
    private long section;
    private long chair;
    private long staff;

    @BeforeEach
    void aSectionWithItsChair() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Preservation and Reformatting Section");
        chair = some.member("Kofi", "Novak");
        some.assign(chair, section, Office.CHAIR, LocalDate.of(2008, 7, 1), LocalDate.of(2009, 6, 30));
        staff = some.staff();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "people/1", "people/import", "terms"})
    void membersDoNotComeToTheOfficesScreens(String path) {
        signIn(some.as(chair));
        UI.getCurrent().navigate(path);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isNotInstanceOfAny(PeopleView.class, PersonView.class, ImportView.class, TermsView.class)
                .isInstanceOf(HasErrorParameter.class);
    }

    @Test
    void everyMemberSeesAUnitAndOnlyTheOfficeChangesIt() {
        String path = "units/" + some.keyOf(section);
        signIn(some.as(some.member("Mia", "Member")));
        UI.getCurrent().navigate(path);
        _assertOne(H1.class, title -> title.withText("Preservation and Reformatting Section"));
        _assertNone(Button.class, button -> button.withText("Rename"));
        signIn(some.as(staff));
        UI.getCurrent().navigate("units");
        UI.getCurrent().navigate(path);
        _click(_get(Button.class, button -> button.withText("Rename")));
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Section for Keeping");
        clickLast("Rename");
        _assertOne(H1.class, title -> title.withText("Section for Keeping"));
    }

    @Test
    void aSecondChairIsRefusedBesideTheDay() {
        signIn(some.as(staff));
        UI.getCurrent().navigate("people/" + some.member("Una", "Second"));
        _click(_get(Button.class, button -> button.withText("Assign an office")));
        @SuppressWarnings({"unchecked", "rawtypes"})
        ComboBox<UnitSummary> unit = _get(ComboBox.class, field -> field.withLabel("Unit"));
        unit.getListDataView().getItems().filter(u -> u.id() == section).forEach(unit::setValue);
        @SuppressWarnings({"unchecked", "rawtypes"})
        ComboBox<Office> office = _get(ComboBox.class, field -> field.withLabel("Office"));
        assertThat(office.getListDataView().getItems())
                .contains(Office.CHAIR)
                .doesNotContain(Office.PRESIDENT, Office.STAFF);
        _setValue(office, Office.CHAIR);
        clickLast("Assign");
        var from = _get(DayField.class, field -> field.withLabel("First day"));
        assertThat(from.getErrorMessage())
                .isEqualTo("Kofi Novak holds this office from 1 Jul 2008 to 30 Jun 2009. Choose other days, or assign"
                        + " somebody acting.");
        assertThat(office.getValue()).isEqualTo(Office.CHAIR);
    }

    @Test
    void theTermsScreenCountsAndShowsVacancies() {
        some.unit(UnitKind.COMMITTEE, "Vacant Committee");
        signIn(some.as(staff));
        UI.getCurrent().navigate("terms");
        _assertOne(H1.class, title -> title.withText("Terms of office"));
        _assertOne(TermFigures.class);
    }

    @Test
    void theImportSaysEveryRowsFate() {
        signIn(some.as(staff));
        byte[] file =
                "email,given name,family name\nnew.karibu@example.org,N,K\nbad,B,B\n".getBytes(StandardCharsets.UTF_8);
        UI.getCurrent().navigate("people/import");
        UploadKt._upload(_get(Upload.class), "members.csv", "text/csv", file);
        _assertOne(H2.class, title -> title.withText("What members.csv would do"));
        assertThat(_get(Screen.class).getElement().getTextRecursively())
                .contains("All 2", "1 refused", "0 changed", "1 added");
        _assertOne(Button.class, button -> button.withText("Apply…"));
    }

    @Test
    void aOneTimeLinkLeadsToAPasswordAndIsUsedUp() {
        signIn(some.as(staff));
        String path = accounts.makeLink(chair).path().substring(1);
        UI.getCurrent().navigate(path);
        _assertOne(H2.class, title -> title.withText("Kofi Novak, choose a password"));
        choose("password1234");
        assertThat(_get(PasswordField.class, field -> field.withLabel("New password"))
                        .getErrorMessage())
                .startsWith("That is one of the first to be guessed");
        choose("quarto vellum marmalade");
        _assertOne(H2.class, title -> title.withText("Your password is set"));
        UI.getCurrent().navigate("units");
        UI.getCurrent().navigate(path);
        _assertOne(H2.class, title -> title.withText("This link has been used"));
    }

    @Test
    void theAccountShowsWhatIsOnesOwn() {
        signIn(some.as(chair));
        UI.getCurrent().navigate("account");
        _assertOne(H1.class, title -> title.withText("My account"));
        _assertOne(Span.class, badge -> badge.withText("in office"));
    }

    private static void choose(String password) {
        _setValue(_get(PasswordField.class, field -> field.withLabel("New password")), password);
        _setValue(_get(PasswordField.class, field -> field.withLabel("New password, once more")), password);
        _click(_get(Button.class, button -> button.withText("Set the password")));
    }

    /** The dialog's own button, which may say the same as the one that opened it. */
    private static void clickLast(String text) {
        _click(_find(Button.class, button -> button.withText(text)).getLast());
    }
}
