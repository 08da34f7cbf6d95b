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
    void whatAChairProposesForANeedStandsWithTheNeedAsSoonAsItIsFiled() {
        signIn("chair.pars@example.org");
        open("/learning");
        assertThat(heading("You said, we did")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "learning");
        int without = needsWithoutInitiative();
        link("Without an initiative").click();
        assertThat(page.locator(".said-and-done > li")).hasCount(without);
        Locator topic = page.locator(".said-and-done > li")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='learning/topics/']")))
                .first();
        String need = topic.locator(".said-need").textContent();
        String chain = topic.locator("a[href*='learning/topics/']").getAttribute("href");
        topic.getByText("Propose an initiative").click();
        assertThat(page).hasURL(Pattern.compile(".*/initiatives/new.*"));
        assertThat(page.getByLabel("Title")).hasValue("Learning about: " + need);
        assertThat(page.getByText("This initiative answers the need")).isVisible();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.getByText("Say what is to be done.").first()).isVisible();
        page.getByLabel("What is done").fill("Two web seminars and a guide.");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Draft kept").first()).isVisible();
        open("/initiatives/new");
        assertThat(page.getByText("This initiative answers the need")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "form-of-a-need");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(heading("Learning about: " + need)).isVisible();
        open("/" + chain);
        assertThat(link("Learning about: " + need)).isVisible();
        assertThat(page.getByText("Taken up by an initiative").first()).isVisible();
        open("/learning");
        assertThat(link("Learning about: " + need)).isVisible();
        org.assertj.core.api.Assertions.assertThat(needsWithoutInitiative()).isEqualTo(without - 1);
    }

    /** As the gap map counts them. */
    private int needsWithoutInitiative() {
        open("/board/gap-map");
        String figure = page.locator("a.figure")
                .filter(new Locator.FilterOptions().setHasText("needs without an initiative"))
                .locator(".figure-number")
                .textContent();
        open("/learning");
        return Integer.parseInt(figure.replaceAll("\\D.*", ""));
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
