package org.alcts.portal.initiative;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

/** How an initiative comes to its end, and how the office writes down what a meeting confirmed. */
class InitiativeEndJourneyTest extends JourneyTest {

    @Test
    void aChairDefersTakesUpAgainAndCompletes() {
        signIn("chair.as");
        open("/initiatives?unit=as&stage=active");
        page.locator("vaadin-grid a[href^='initiatives/']:visible").first().click();
        button("Defer").click();
        assertAccessible(page);
        dialogButton("Defer").click();
        assertThat(page.getByText("Give the reason.").first()).isVisible();
        page.getByLabel("Reason").fill("Nobody has time before the elections.");
        dialogButton("Defer").click();
        assertThat(page.getByText("Nobody has time before the elections.").first())
                .isVisible();
        button("Take up again").click();
        dialogButton("Take up again").click();
        button("Complete").click();
        assertAccessible(page);
        page.getByLabel("What came of it, with its numbers").fill("Held twice; 41 came.");
        dialogButton("Complete").click();
        assertThat(page.getByText("Held twice; 41 came.").first()).isVisible();
        assertThat(page.getByText("Completed").first()).isVisible();
        assertAccessible(page);
        open("/units/as");
        assertAccessible(page);
    }

    @Test
    void theOfficeWritesDownWhatAMeetingConfirmed() {
        signIn("office");
        assertAccessible(page);
        open("/decisions");
        assertAccessible(page);
        Locator confirm = page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Record the confirmation of .*")))
                .first();
        confirm.click();
        assertAccessible(page);
        dialogButton("Record the confirmation").click();
        assertThat(page.getByText("The confirmation is recorded.").first()).isVisible();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator dialogButton(String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void signIn(String login) {
        open("/login");
        page.getByLabel("E-mail").fill(login + "@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        awaitScreen(page);
    }
}
