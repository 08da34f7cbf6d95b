package org.alcts.portal.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** "Where do sections duplicate?", from the Board's view to an overlap that is answered and carried out. */
class OverlapJourneyTest extends JourneyTest {

    private void signInAs(String login) {
        page.context().clearCookies();
        open("/login");
        page.getByLabel("E-mail").fill(login + "@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(text));
    }

    private Locator overlap(String words) {
        return page.locator("article.overlap")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private Locator radio(String name) {
        return page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(name));
    }

    private void answer(Locator overlap) {
        overlap.getByText("Answer", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    void whereSectionsDuplicateIsAnsweredByTheBoardAndCarriedOutByTheUnit() {
        signInAs("president");
        open("/board");
        assertThat(heading("Where do sections overlap?")).isVisible();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("pairs to answer"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/board/overlaps\\?state=open"));
        assertAccessible(page);
        keepScreenshots(page, "overlaps");
        answer(overlap("authority control"));
        button("Record the answer").click();
        assertThat(page.getByText("Choose an answer.").first()).isVisible();
        page.getByLabel("Not an overlap").check();
        page.getByLabel("Why").fill("Authors of headings, and authors of articles.");
        assertAccessible(page);
        keepScreenshots(page, "overlap-answer");
        button("Record the answer").click();
        assertThat(overlap("authority control")).hasCount(0);
        open("/board/overlaps?state=dismissed");
        assertThat(overlap("authority control")).containsText("Authors of headings, and authors of articles.");

        // The one of the two is still an idea, which the Board does not read: its clerk does.
        signInAs("office");
        open("/board/overlaps?unit=crs");
        Locator statistics = overlap("Trends in preservation statistics");
        String id = statistics.getAttribute("id");
        answer(statistics);
        radio("Merge: one goes on").check();
        radio("Trends in preservation statistics").check();
        page.getByLabel("Why").fill("One review of the year’s statistics is enough.");
        button("Record the answer").click();
        assertThat(page.locator("#" + id)).containsText("Waits for CRS");

        signInAs("chair.crs");
        open("/board/overlaps?unit=crs&state=answered");
        Locator answered = page.locator("#" + id);
        answered.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Give it up in favour of")))
                .click();
        button("Carry it out").click();
        assertThat(page.getByText("Carried out.").first()).isVisible();
        open("/board/overlaps?unit=crs&state=resolved");
        assertThat(answered).containsText("Carried out on");
        answered.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Trends in statistics of use"))
                .click();
        assertThat(page.getByText(Pattern.compile("Merged into “Trends in preservation statistics"))
                        .first())
                .isVisible();
    }

    @Test
    void aPhoneReadsOverlapsCollaborationAndAGoal() {
        signInAs("member");
        for (String address : new String[] {"board/overlaps", "board/collaboration", "goals/3"}) {
            // Again each time: the screenshots leave the page as wide as a desk.
            page.setViewportSize(390, 844);
            open("/" + address);
            assertThat(page.locator("h1")).isVisible();
            assertAccessible(page);
            Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scrolling on " + address)
                    .isLessThanOrEqualTo(390);
            keepScreenshots(page, address.replace('/', '-') + "-phone");
        }
    }

    @Test
    void aGoalAreaIsReadInTimeAsAPictureAndAsATable() {
        signInAs("member");
        open("/goals/3");
        assertThat(page.locator("#timeline .timeline-line").first()).isVisible();
        assertThat(page.locator(".sparkline").first()).isVisible();
        assertThat(heading("What members said about it")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "goal-grown");
        Locator first = page.locator("#timeline .timeline-name a").first();
        String title = first.innerText();
        first.focus();
        page.keyboard().press("Tab");
        assertThat(page.locator("#timeline .timeline-name a").nth(1)).isFocused();
        button("Show as table: Timeline").click();
        assertThat(page.locator("#timeline table")).containsText(title);
        open("/goals/3?as-of=Annual%202008");
        assertThat(page.locator("#timeline .timeline-line").first()).isVisible();
        assertThat(heading("What members said about it")).hasCount(0);
    }

    @Test
    void whatChangedIsFoldedAndDownloaded() throws Exception {
        signInAs("member");
        open("/board/compare?from=Midwinter%202008&to=Annual%202008");
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Show .* more$")))
                        .first())
                .isVisible();
        Download csv =
                page.waitForDownload(() -> page.getByText("Download as CSV").click());
        Assertions.assertThat(csv.suggestedFilename()).isEqualTo("changes-2008-01-16-to-2008-07-02.csv");
        Assertions.assertThat(Files.readString(csv.path())).contains("change,id,title,unit,what,before,after,day");
    }
}
