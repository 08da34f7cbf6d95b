package org.alcts.portal.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

/** Answering the demonstration's open survey as members do: on a phone, interrupted, without a mouse, offline. */
class AnswerJourneyTest extends JourneyTest {

    private static final int PHONE_HEIGHT = 844;

    /** Longer than Vaadin waits between two tries to reach the portal. */
    private static final int BACK_ONLINE_MILLIS = 20_000;

    @Test
    void onAPhoneWithAReloadInTheMiddle() {
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        signIn("planning.pars");
        page.locator(".surveys-at-home a").first().click();
        assertThat(page.getByText("What happens to your answers").first()).isVisible();
        assertAccessible(page);
        button("Begin").click();
        assertThat(page.getByText("Page 1 of 3").first()).isVisible();
        assertAccessible(page);
        button("Next").click();
        assertThat(page.getByText("Please tick this to go on.").first()).isVisible();
        assertAccessible(page);
        firstPage();
        assertThat(page.getByText("Page 2 of 3").first()).isVisible();
        rows("How interested").first().locator("label").nth(3).click();
        awaitSaved();
        page.reload();
        awaitScreen(page);
        assertThat(page.getByText("Page 2 of 3").first()).isVisible();
        assertThat(rows("How interested").first().getByLabel("Very")).isChecked();
        assertAccessible(page);
        noWiderThanThePhone();
        button("Next").click();
        assertThat(page.getByText("Please answer every row.").first()).isVisible();
        everyRow();
        button("Next").click();
        assertThat(page.getByText("Page 3 of 3").first()).isVisible();
        noWiderThanThePhone();
        assertAccessible(page);
        button("Next").click();
        assertThat(page.getByText("Without an answer").first()).isVisible();
        assertAccessible(page);
        button("Hand in").dblclick();
        assertThat(page.getByText("Thank you, your answers are in").first()).isVisible();
        assertAccessible(page);
        page.reload();
        assertThat(page.getByText("You have answered this survey").first()).isVisible();
        assertAccessible(page);
        open("/");
        assertThat(page.locator(".surveys-at-home").getByText("Answered")).isVisible();
    }

    @Test
    void withoutAConnectionInTheMiddle() {
        signIn("chair.cmds");
        page.locator(".surveys-at-home a").first().click();
        button("Begin").click();
        assertThat(page.getByText("Page 1 of 3").first()).isVisible();
        awaitScreen(page);
        page.context().setOffline(true);
        page.getByLabel("Public library").check();
        assertThat(page.locator("portal-saved")).containsText("No connection");
        page.getByLabel("School library").check();
        page.getByLabel("Other", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Please say what").fill("A zoo");
        page.waitForTimeout(1000);
        page.getByLabel("Please say what").fill("A zoo at night");
        Locator none = page.getByLabel("None of them");
        none.check();
        page.getByLabel("Acquisitions").check();
        assertThat(none).not().isChecked();
        page.waitForTimeout(1000);
        page.context().setOffline(false);
        awaitSaved();
        page.reload();
        awaitScreen(page);
        assertThat(page.getByLabel("Other", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        assertThat(page.getByLabel("Please say what")).hasValue("A zoo at night");
        assertThat(page.getByLabel("Acquisitions")).isChecked();
        assertThat(page.getByLabel("None of them")).not().isChecked();
    }

    @Test
    void whenTheSessionEndedMeanwhile() {
        signIn("chair.crs");
        page.locator(".surveys-at-home a").first().click();
        button("Begin").click();
        page.getByLabel("School library").check();
        awaitSaved();
        page.context()
                .addCookies(page.context().cookies().stream()
                        .filter(cookie -> cookie.name.contains("SESSION"))
                        .map(cookie -> new Cookie(cookie.name, "gone")
                                .setDomain(cookie.domain)
                                .setPath(cookie.path))
                        .toList());
        page.getByLabel("Public library").check();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        signInHere("chair.crs");
        page.locator(".surveys-at-home a").first().click();
        assertThat(page.getByText("Page 1 of 3").first()).isVisible();
        assertThat(page.getByLabel("School library")).isChecked();
    }

    @Test
    void withTheKeyboardAlone() {
        signIn("chair.crg");
        press("Learning pulse", "Enter");
        assertThat(page.getByText("What happens to your answers").first()).isVisible();
        press("Begin", "Enter");
        assertThat(page.getByText("Page 1 of 3").first()).isVisible();
        assertThat(page.locator("#answer-progress")).isFocused();
        press("I have read what this survey is for", "Space");
        press("University or research library", "ArrowDown");
        assertThat(page.getByLabel("Other academic library")).isChecked();
        press("Next", "Enter");
        assertThat(page.getByText("Page 2 of 3").first()).isVisible();
        for (int row = 0; row < rows("How interested").count(); row++) {
            tabTo(rows("How interested").nth(row).locator("input").first());
            page.keyboard().press("ArrowRight");
        }
        press("Add Negotiating licenses", "Enter");
        press("Add Preparing for RDA", "Enter");
        press("Move Preparing for RDA up", "Enter");
        assertThat(page.locator(".ranking-list > li").first()).containsText("Preparing for RDA");
        awaitSaved();
        press("Next", "Enter");
        assertThat(page.getByText("Page 3 of 3").first()).isVisible();
        press("Next", "Enter");
        press("Hand in", "Enter");
        assertThat(page.getByText("Thank you, your answers are in").first()).isVisible();
    }

    private void firstPage() {
        page.locator(".consent input").check();
        page.getByLabel("Public library").check();
        button("Next").click();
    }

    private void everyRow() {
        Locator rows = rows("How interested");
        for (int row = 0; row < rows.count(); row++) {
            rows.nth(row).locator("label").nth(2).click();
        }
    }

    private Locator rows(String question) {
        return page.locator("fieldset.question", new Page.LocatorOptions().setHasText(question))
                .first()
                .locator("tbody tr");
    }

    private void awaitSaved() {
        awaitScreen(page);
        page.waitForFunction(
                "() => document.querySelector('portal-saved')?.dataset.shown === 'saved'",
                null,
                new Page.WaitForFunctionOptions().setTimeout(BACK_ONLINE_MILLIS));
        // What was typed last rests a moment before it is sent.
        page.waitForTimeout(1000);
        awaitScreen(page);
    }

    /** The page is as wide as the phone: nobody has to push it about. */
    private void noWiderThanThePhone() {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE_WIDTH);
    }

    /** Goes to what has that name with the tab key, and presses a key there. */
    private void press(String name, String key) {
        for (int tabs = 0; tabs < 400; tabs++) {
            String focused = (String) page.evaluate("""
                    () => {
                        let at = document.activeElement;
                        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                        const ids = at?.getAttribute('aria-labelledby')?.split(' ') ?? [];
                        return at?.ariaLabel || ids.map(id => document.getElementById(id)?.textContent).join(' ')
                            || at?.closest('label')?.textContent || at?.textContent || '';
                    }""");
            if (focused.strip().startsWith(name)) {
                page.keyboard().press(key);
                awaitScreen(page);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached by the tab key: " + name);
    }

    private void tabTo(Locator input) {
        for (int tabs = 0; tabs < 400; tabs++) {
            if ((boolean) input.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached by the tab key");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void signIn(String login) {
        open("/login");
        signInHere(login);
    }

    private void signInHere(String login) {
        page.getByLabel("E-mail").fill(login + "@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        awaitScreen(page);
    }
}
