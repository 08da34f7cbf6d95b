package org.alcts.portal.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.alcts.portal.plan.StratmlSchemas;
import org.alcts.portal.test.JourneyTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A Board member asks the Board's questions, one after the other, and each is answered on one screen. */
class BoardJourneyTest extends JourneyTest {

    private void signInAs(String login) {
        open("/login");
        page.getByLabel("E-mail").fill(login + "@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    }

    private Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(text));
    }

    private Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(text));
    }

    @Test
    void theBoardsQuestionsAreAnsweredAndEachFigureLeadsToItsRecords() {
        signInAs("president");
        open("/board");
        assertThat(heading("Which objectives have nobody, or a single initiative?"))
                .isVisible();
        assertThat(heading("What is to be decided now?")).isVisible();
        assertThat(heading("What was promised and is late?")).isVisible();
        assertThat(heading("How does the plan stand?")).isVisible();
        assertThat(heading("Are we solvent, and are members staying?")).isVisible();
        assertThat(page.locator("#solvent").getByText("Retention after the first year"))
                .isVisible();
        assertAccessible(page);
        keepScreenshots(page, "board");
        Locator late = link("late initiatives").first();
        String number = late.innerText().trim().split("\\s+")[0];
        late.click();
        assertThat(page).hasURL(Pattern.compile(".*/initiatives\\?late=yes"));
        assertThat(page.getByText(Pattern.compile("^" + number + " initiatives")))
                .isVisible();
    }

    @Test
    void whatStoodAtAConferenceIsReadByItsNameAndNothingCanBeDoneThere() {
        signInAs("president");
        open("/board?as-of=Annual%202008");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 July 2008");
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Decide")))
                .hasCount(0);
        assertAccessible(page);
        link("active initiatives").last().click();
        assertThat(page).hasURL(Pattern.compile(".*/initiatives\\?.*as-of=2008-07-02.*"));
        assertThat(page.getByText("This is how the plan stood at the end of 2 July 2008.")
                        .first())
                .isVisible();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("As things stand now"))
                .click();
        assertThat(page).not().hasURL(Pattern.compile(".*as-of.*"));
    }

    @Test
    void whatChangedSinceMidwinterStandsInAnAddress() {
        signInAs("member");
        open("/board/compare?from=Midwinter%202008&to=Annual%202008");
        assertThat(heading("What changed")).isVisible();
        assertThat(page.getByText("From the end of 16 January 2008 to the end of 2 July 2008.")
                        .first())
                .isVisible();
        assertThat(heading("Added")).isVisible();
        assertThat(heading("Measures that changed")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "compare");
        open("/board/compare?from=Mitwinter&to=today");
        // For a moment the field also says it to screen readers, in an element of its own.
        assertThat(page.getByText("“Mitwinter” is neither a day nor a conference.")
                        .first())
                .isVisible();
    }

    @Test
    void theGapMapIsReadByKeyboardAndAsAList() {
        signInAs("member");
        open("/board/gap-map");
        assertThat(heading("Who works on what")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "gap-map");
        Locator cell = page.locator(".gap-cell a").first();
        String led = cell.innerText().trim();
        cell.focus();
        page.keyboard().press("ArrowDown");
        assertThat(cell).not().isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(cell).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/initiatives\\?.*unit=.*"));
        assertThat(page.getByText(Pattern.compile("^(" + led + " initiatives|One initiative)")))
                .isVisible();
        open("/board/gap-map?view=list");
        assertThat(link("Show as a map")).isVisible();
        assertAccessible(page);
    }

    @Test
    void aPhoneGetsTheGapMapAsAListUnlessTheAddressSaysOtherwise() {
        page.setViewportSize(390, 844);
        signInAs("member");
        open("/board/gap-map");
        assertThat(link("Show as a map")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "gap-list");
        link("Show as a map").click();
        assertThat(page).hasURL(Pattern.compile(".*view=map.*"));
        assertThat(link("Show as a list")).isVisible();
    }

    @Test
    void whoWorksWithWhomIsAPictureATableAndAList() {
        signInAs("member");
        open("/board/collaboration");
        assertThat(heading("Units and what they do together")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "collaboration");
        Locator joint = page.locator("td.number a").first();
        String number = joint.innerText().trim();
        joint.click();
        assertThat(page).hasURL(Pattern.compile(".*/initiatives\\?.*partner=.*"));
        assertThat(page.getByText(Pattern.compile("^(" + number + " initiatives|One initiative)")))
                .isVisible();
    }

    @Test
    void aTargetIsSetAndTheMeasureSaysHowItStands() throws Exception {
        signInAs("president");
        open("/board/measures");
        assertThat(heading("Measures of the plan")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "measures");
        Download stratml = page.waitForDownload(
                () -> page.getByText("Download as StratML, Part 2").click());
        Assertions.assertThat(stratml.suggestedFilename()).endsWith(".stratml2.xml");
        StratmlSchemas.validatePerformance(Files.readAllBytes(stratml.path()));
        open("/board/measures/retention");
        assertThat(page.getByText("The Board has set no target, so the value is neither good nor bad.")
                        .first())
                .isVisible();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Set a target"))
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Set it"))
                .click();
        assertThat(page.getByText("Enter a number.").first()).isVisible();
        page.getByLabel("Target (%)").fill("90");
        page.getByLabel("By which day").fill("31 Aug 2009");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Set it"))
                .click();
        assertThat(page.getByText("is at least 95% of the target").first()).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "measure");
    }
}
