package org.alcts.portal.board.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody without an account, and without script, reads the plan from the sign-in page to what members said. */
class PublicJourneyTest extends JourneyTest {

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    private static Locator link(Page page, String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
    }

    private static Locator part(Page page, String name) {
        return page.locator("header nav")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void theSignInPageLeadsToThePlanAndThePlanBack() {
        open("/login");
        link(page, "Read the plan and its progress without an account").click();
        assertThat(page).hasURL(Pattern.compile(".*/public$"));
        link(page, "Sign in").click();
        assertThat(page.getByLabel("E-mail")).isVisible();
    }

    @Test
    void thePlanIsReadWithoutScript() {
        try (BrowserContext window = newWindow(options -> options.setJavaScriptEnabled(false))) {
            Page plain = window.newPage();
            plain.navigate("/public");
            assertThat(heading(plain, "How the plan stands")).isVisible();
            link(plain, "Goal 3:").click();
            assertThat(plain.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Goal 3");
            plain.locator(".objective .cards a").first().click();
            assertThat(plain).hasURL(Pattern.compile(".*/public/initiatives/\\d+"));
            assertThat(heading(plain, "Milestones")).isVisible();
            assertThat(heading(plain, "Latest updates")).isVisible();
            part(plain, "Initiatives").click();
            plain.getByLabel("Stage").selectOption("completed");
            plain.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Show").setExact(true))
                    .click();
            assertThat(plain).hasURL(Pattern.compile(".*stage=completed.*"));
            assertThat(plain.locator(".cards > li .stage-completed").first()).isVisible();
            assertThat(plain.locator(".cards > li .stage-active")).hasCount(0);
            part(plain, "Measures").click();
            plain.locator("tbody a").first().click();
            assertThat(heading(plain, "What it means")).isVisible();
            part(plain, "Survey results").click();
            plain.locator(".cards a").first().click();
            assertThat(plain.getByText("is hidden, and with it as many others")).isVisible();
            assertThat(plain.locator(".question").first()).isVisible();
            Assertions.assertThat(window.cookies()).isEmpty();
        }
    }

    @Test
    void everyKindOfPageIsAccessibleAndFitsAPhone() {
        try (BrowserContext window = newWindow(options -> options.setBypassCSP(true))) {
            Page plain = window.newPage();
            plain.navigate("/public/surveys");
            String survey = plain.locator(".cards a").first().getAttribute("href");
            plain.navigate("/public/goals/2");
            String initiative = plain.locator(".cards a").first().getAttribute("href");
            String measure = plain.locator(".measure a").first().getAttribute("href");
            for (String path : List.of(
                    "/public",
                    "/public/goals/3",
                    "/public/initiatives",
                    initiative,
                    "/public/measures",
                    measure,
                    "/public/decisions",
                    "/public/surveys",
                    survey,
                    "/public/data",
                    "/public/nowhere")) {
                plain.setViewportSize(1280, 900);
                plain.navigate(path);
                assertPlainPageAccessible(plain);
                plain.setViewportSize(PHONE_WIDTH, 844);
                Assertions.assertThat((Integer) plain.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(PHONE_WIDTH);
            }
            plain.navigate("/public/measures");
            assertPlainPageAccessible(plain);
        }
    }

    /** At a real server: what a proxy would have to say is not believed, and nobody gets a session. */
    @Test
    void whoNeverPausesIsAskedToWaitWhateverAddressTheyClaim() {
        try (BrowserContext window = newWindow()) {
            int refused = 0;
            for (int i = 0; i < 200 && refused == 0; i++) {
                APIResponse answer = window.request()
                        .get(
                                "/public/data/plan.json",
                                RequestOptions.create().setHeader("X-Forwarded-For", "192.0.2." + i));
                Assertions.assertThat(answer.headers()).doesNotContainKey("set-cookie");
                if (answer.status() == 429) {
                    Assertions.assertThat(Integer.parseInt(answer.headers().get("retry-after")))
                            .isPositive();
                    refused++;
                } else {
                    Assertions.assertThat(answer.status()).isEqualTo(200);
                }
            }
            Assertions.assertThat(refused).isEqualTo(1);
            // The other journeys come from the same address.
            page.waitForTimeout(20_000);
        }
    }
}
