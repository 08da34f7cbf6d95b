package org.alcts.portal.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        assertThat(page.getByText("monitors needs for continuing education and life-long learning"))
                .isVisible();
        assertAccessible(page);
        keepScreenshots(page, "plan");
    }
}
