package org.alcts.portal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

class SignInJourneyTest extends JourneyTest {

    @Test
    void thePageBeforeSignInIsAccessible() {
        open("/login");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Sign in")))
                .isVisible();
        assertAccessible(page);
        keepScreenshots(page, "login");
    }

    /** An unknown address and a wrong password look the same. */
    @Test
    void aWrongPasswordIsSaidByKeyboardAlone() {
        open("/people");
        assertThat(page).hasURL(Pattern.compile(".*/login$"));
        Locator email = page.getByLabel("E-mail");
        assertThat(email).isFocused();
        page.keyboard().type("nobody@example.org");
        page.keyboard().press("Tab");
        page.keyboard().type("not the password");
        page.keyboard().press("Enter");
        assertThat(page.getByText("That did not match").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/login\\?error$"));
        assertAccessible(page);
    }
}
