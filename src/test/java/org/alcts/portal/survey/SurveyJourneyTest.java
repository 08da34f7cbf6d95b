package org.alcts.portal.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

/** A chair's survey of the section: from the bank to open, answered on a phone, and seen to come in. */
class SurveyJourneyTest extends JourneyTest {

    @Test
    void fromTheBankToTheFirstAnswer() {
        open("/login");
        signIn(page);
        String survey = begun();
        page.navigate(survey + "/about");
        awaitScreen(page);
        assertAccessible(page);
        step("Approve");
        step("Open now");
        assertThat(page.getByText("0 of ").first()).isVisible();
        assertAccessible(page);
        answered(survey);
        page.navigate(survey + "/about");
        assertThat(page.getByText(Pattern.compile("^1 of [\\d,]+ have answered")))
                .isVisible();
        open("/surveys");
        assertAccessible(page);
    }

    /** @return the survey's address */
    private String begun() {
        open("/surveys/new");
        page.getByRole(AriaRole.RADIO).nth(2).check();
        page.getByLabel("Title of the survey").fill("After the journey");
        button(page, "Begin").click();
        // The screen stands before the browser has its address.
        page.waitForURL("**/design");
        awaitScreen(page);
        return page.url().replaceFirst("/design.*", "");
    }

    /** Asks once, and does it. */
    private void step(String name) {
        button(page, name).first().click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON)
                .getByText(name)
                .click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isHidden();
        awaitScreen(page);
    }

    /** By the chair, who belongs to the section; with a reload in the middle, handed in twice. */
    private void answered(String survey) {
        BrowserContext window = newWindow();
        Page phone = window.newPage();
        phone.setViewportSize(PHONE_WIDTH, 844);
        phone.navigate("/login");
        signIn(phone);
        phone.navigate(survey);
        button(phone, "Begin").click();
        phone.locator(".consent input").check();
        button(phone, "Next").click();
        Locator first = phone.getByLabel("Strongly agree").first();
        first.check();
        phone.waitForTimeout(1500);
        phone.reload();
        awaitScreen(phone);
        assertThat(phone.getByLabel("Strongly agree").first()).isChecked();
        assertAccessible(phone);
        button(phone, "Next").click();
        button(phone, "Hand in").dblclick();
        assertThat(phone.getByText("Thank you, your answers are in")).isVisible();
        window.close();
    }

    private static void signIn(Page page) {
        page.getByLabel("E-mail").fill("chair.as@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        awaitScreen(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
