package org.alcts.portal.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

class PlanJourneyTest extends JourneyTest {

    @Test
    void aSectionChairSignsInAndReadsTheWholePlan() {
        open("/login");
        page.getByLabel("E-mail").fill("chair.pars@example.org");
        page.getByLabel("Password", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        open("/plan");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("ALCTS Strategic Plan 2006-2011")))
                .isVisible();
        assertThat(page.getByText("monitors needs for continuing education and life-long learning")
                        .first())
                .isVisible();
        assertAccessible(page);
        keepScreenshots(page, "plan");
        page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("On this page"))
                .getByRole(AriaRole.LINK)
                .nth(4)
                .click();
        assertThat(goal(5)).isInViewport();
        open("/initiatives");
        open("/plan#goal-3");
        assertThat(goal(3)).isInViewport();
    }

    private Locator goal(int number) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Goal " + number + ":"));
    }
}
