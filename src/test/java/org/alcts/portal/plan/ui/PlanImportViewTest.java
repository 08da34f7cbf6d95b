package org.alcts.portal.plan.ui;

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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.plan.exchange.PlanExport;
import org.alcts.portal.plan.exchange.PlanFormat;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.ui.DayField;
import org.alcts.portal.ui.FileField;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.StatusBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional(timeout = 120)
class PlanImportViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private PlanExport exporting;

    private SomePeople some;

    @BeforeEach
    void theOffice() {
        some = new SomePeople(jdbc, currentPerson);
        signIn(some.as(some.staff()));
        UI.getCurrent().navigate("plan/import");
    }

    private static void upload(String name) throws IOException {
        uploadAs(name, name);
    }

    private static void uploadAs(String called, String name) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/stratml", name));
        UploadKt._upload(_get(Upload.class), called, "application/octet-stream", file);
    }

    private static String page() {
        return _get(Screen.class).getElement().getTextRecursively();
    }

    @Test
    void aFileIsShownWithWhatItLacksBeforeItIsTaken() throws IOException {
        upload("older.xml");
        assertThat(page())
                .contains("Plan of the Society of Bell Founders · StratML Part 1")
                .contains("Goal 1: Apprentices learn to tune.")
                .contains("2 objectives")
                .contains("Forks")
                .contains("The plan does not say when it ends; 31 Dec 2013 is assumed.")
                .contains("Appendix");
        assertThat(_find(StatusBadge.class).getFirst().getElement().getTextRecursively())
                .isEqualTo("Lacking");
        assertThat(count("plan-of-the-society-of-bell-founders")).isZero();
    }

    @Test
    void whatIsInTheFileDecidesAndNotItsName() throws IOException {
        assertThat(_get(Upload.class).getElement().hasProperty("accept")).isFalse();
        for (String called : new String[] {"agency.txt", "agency", "agency.XML.bak", "agency.pdf"}) {
            uploadAs(called, "agency.xml");
            assertThat(page()).as(called).contains("Strategic Plan of the Bureau of River Records · StratML Part 1");
            assertThat(fault().isVisible()).as(called).isFalse();
        }
        uploadAs("plan.xml", "words.xml");
        assertThat(fault().getText()).startsWith("This is no well-formed XML");
    }

    @Test
    void ourOwnPlanLooksElsewhereAsItDoesHere() throws IOException {
        var file = new ByteArrayOutputStream();
        PlanFormat.STRATML2.write(exporting.inForce().orElseThrow(), file);
        UploadKt._upload(_get(Upload.class), "ours.xml", "application/xml", file.toByteArray());
        assertThat(page()).contains("Everything is carried as it is, and nothing is lacking.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Key")), "elsewhere");
        _click(_get(Button.class, spec -> spec.withText("Take as a draft")));
        assertThat(_get(H1.class).getText()).isEqualTo("ALCTS Strategic Plan 2006-2011");
        _assertOne(H2.class, heading -> heading.withText("What ALCTS is"));
        assertThat(page())
                .contains("Adopted by the ALCTS Executive Board in June 2006 in New Orleans")
                .containsOnlyOnce("is the recognized dynamic leader")
                .contains("About the plan");
    }

    @Test
    void targetsAndResultsAreCountedApart() throws IOException {
        upload("report.xml");
        assertThat(page()).contains("Targets2Results2");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Key")), "orchard");
        _click(_get(Button.class, spec -> spec.withText("Take as a draft")));
        assertThat(page()).contains("2 targets, one result, the last of 31 Dec 2012");
    }

    @Test
    void itIsTakenAsADraftUnderTheKeyAndThePeriodThatWereChosen() throws IOException {
        upload("agency.xml");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Key")), "rivers");
        _setValue(_get(DayField.class, spec -> spec.withLabel("Last day")), LocalDate.of(2016, 1, 31));
        _click(_get(Button.class, spec -> spec.withText("Take as a draft")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("plan?plan=rivers.1");
        assertThat(_get(H1.class).getText()).isEqualTo("Strategic Plan of the Bureau of River Records");
        assertThat(page())
                .contains("Every flood is known of a day before it comes.")
                .contains("Bad news first.")
                .contains("Gauges")
                .contains("Stakeholders: The Chief Hydrographer")
                .contains("Bureau of River Records (BRR)")
                .doesNotContain("What ALCTS is");
        assertThat(_find(StatusBadge.class).getFirst().getElement().getTextRecursively())
                .isEqualTo("draft");
        assertThat(jdbc.sql("select period_to from plan where plan_key = 'rivers'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2016, 1, 31));
    }

    @Test
    void whatIsNoPlanIsRefusedBesideTheUpload() throws IOException {
        for (String name : new String[] {"outside.xml", "feed.xml", "words.xml"}) {
            upload(name);
            assertThat(fault().isVisible()).as(name).isTrue();
            assertThat(fault().getText()).as(name).endsWith(".").doesNotContain("plan-file.");
            _assertNone(Button.class, spec -> spec.withText("Take as a draft"));
        }
        assertThat(fault().getText()).startsWith("This is no well-formed XML, at line 1");
    }

    @Test
    void aKeyThatCannotBeIsRefusedBesideItAndNothingTypedIsLost() throws IOException {
        upload("report.xml");
        TextField key = _get(TextField.class, spec -> spec.withLabel("Key"));
        _setValue(key, "No Key!");
        DayField last = _get(DayField.class, spec -> spec.withLabel("Last day"));
        _setValue(last, LocalDate.of(2014, 1, 1));
        _click(_get(Button.class, spec -> spec.withText("Take as a draft")));
        assertThat(key.isInvalid()).isTrue();
        assertThat(key.getErrorMessage()).startsWith("A key has lower-case letters");
        assertThat(last.getValue()).isEqualTo(LocalDate.of(2014, 1, 1));
        _setValue(key, "orchard");
        _setValue(last, LocalDate.of(2011, 1, 1));
        _click(_get(Button.class, spec -> spec.withText("Take as a draft")));
        assertThat(last.isInvalid()).isTrue();
        assertThat(count("orchard")).isZero();
    }

    @Test
    void markupIsShownAsTextAndASourceThatIsNoWebAddressLeadsNowhere() throws IOException {
        upload("markup.xml");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Key")), "bakers");
        _click(_get(Button.class, spec -> spec.withText("Take as a draft")));
        assertThat(_get(H1.class).getText()).contains("<script>alert(1)</script>");
        assertThat(page()).contains("javascript:alert(1)");
        assertThat(_find(Anchor.class)).noneMatch(anchor -> anchor.getHref().startsWith("javascript"));
    }

    @Test
    void theWayInIsOfferedToTheOfficeAloneAndFilesToEverybody() {
        UI.getCurrent().navigate("plan", QueryParameters.empty());
        _assertOne(Anchor.class, anchor -> anchor.withText("Bring a plan in"));
        signIn(some.as(some.member("Mia", "Member")));
        UI.getCurrent().navigate("plan", QueryParameters.of("again", "1"));
        _assertNone(Anchor.class, anchor -> anchor.withText("Bring a plan in"));
        _assertOne(PlanDownloads.class);
        for (String format : new String[] {"StratML Part 1", "StratML Part 2", "JSON", "CSV"}) {
            _assertOne(Anchor.class, anchor -> anchor.withText(format));
        }
    }

    private static Paragraph fault() {
        return _find(FileField.class)
                .getFirst()
                .getChildren()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private int count(String key) {
        return jdbc.sql("select count(*) from plan where plan_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
