package org.alcts.portal.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

/** From home to what came out of a survey, and to what is done about it. */
class ResultsJourneyTest extends JourneyTest {

    @Test
    void aMemberReadsWhatCameOfASurvey() {
        signIn("member@example.org");
        assertThat(heading("What came of it")).isVisible();
        link("See what came out").click();
        assertThat(heading(Pattern.compile("What came out: .*"))).isVisible();
        assertAccessible(page);
        link("Topics").click();
        Locator table = page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("How interested are you")))
                .first();
        table.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName("Mean"))
                        .first())
                .isVisible();
        assertAccessible(page);
        keepScreenshots(page, "survey-results");
        link("Cross-table").click();
        assertThat(page.getByText("Choose a question for the rows and one for the columns.")
                        .first())
                .isVisible();
        assertAccessible(page);
    }

    @Test
    void aChairProposesAnInitiativeForANeedThatNothingIsDoneAbout() {
        signIn("chair.pars@example.org");
        open("/learning");
        assertThat(heading("You said, we did")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "learning");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Propose an initiative for .*")))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/initiatives/new.*"));
        assertThat(page.getByLabel("Title")).hasValue(Pattern.compile("Learning about: .*"));
    }

    @Test
    void theOfficeReadsTextsFirst() {
        signIn("office@example.org");
        open("/surveys");
        page.getByText("Survey of learning needs 2006").first().click();
        link("Review texts").click();
        assertThat(heading("Codebook")).isVisible();
        assertAccessible(page);
    }

    private void signIn(String email) {
        open("/login");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        awaitScreen(page);
    }

    private Locator heading(Object name) {
        GetByRoleOptions options = new GetByRoleOptions();
        return page.getByRole(
                        AriaRole.HEADING,
                        name instanceof Pattern pattern ? options.setName(pattern) : options.setName(name.toString()))
                .first();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name))
                .first();
    }
}
