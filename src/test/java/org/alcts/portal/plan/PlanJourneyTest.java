package org.alcts.portal.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanJourneyTest extends JourneyTest {

    @Test
    void aSectionChairSignsInAndReadsTheWholePlan() {
        signIn("chair.pars");
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

    @Test
    void theOfficeBringsADraftInRenamesItAndRemovesItOnAPhoneToo(@TempDir Path folder) throws IOException {
        signIn("office");
        open("/plan/import");
        Path named = Files.copy(Path.of("src/test/resources/stratml/agency.xml"), folder.resolve("plan.txt"));
        page.setInputFiles("input[type=file]", named);
        button("Take as a draft").click();
        assertThat(heading("Strategic Plan of the Bureau of River Records")).isVisible();
        page.setViewportSize(PHONE_WIDTH, 844);
        Locator choice = page.locator("vaadin-select.plan-choice");
        assertThat(choice).isVisible();
        BoundingBox box = choice.boundingBox();
        Assertions.assertThat(box.x + box.width).isLessThanOrEqualTo(PHONE_WIDTH);
        assertAccessible(page);
        button("Rename").click();
        page.getByLabel("Title").fill("Rivers");
        assertAccessible(page);
        page.keyboard().press("Control+Enter");
        assertThat(heading("Rivers")).isVisible();
        button("Remove this draft").click();
        button("Remove").click();
        assertThat(heading("ALCTS Strategic Plan 2006-2011")).isVisible();
    }

    private void signIn(String login) {
        open("/login");
        page.getByLabel("E-mail").fill(login + "@example.org");
        page.getByLabel("Password", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(name).setLevel(1));
    }

    private Locator goal(int number) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Goal " + number + ":"));
    }
}
