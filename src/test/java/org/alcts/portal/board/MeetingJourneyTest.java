package org.alcts.portal.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** "What do I decide now?": on the Board's screen, at a meeting, and several together. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingJourneyTest extends JourneyTest {

    private void signInAs(String login) {
        open("/login");
        page.getByLabel("E-mail").fill(login + "@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    }

    private Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(text));
    }

    private Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(text));
    }

    @Test
    @Order(1)
    void anAgendaIsWrittenAndAClosedItemKeepsItsSecret() {
        signInAs("president");
        open("/board/meetings");
        assertAccessible(page);
        keepScreenshots(page, "meetings");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Midwinter 2009"))
                .click();
        assertThat(heading("Review of the executive director")).isVisible();
        button("Add an item").click();
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Dues of a member");
        page.getByLabel("Open or closed").click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("privacy of a person"))
                .click();
        button("Save the item").click();
        assertThat(page.getByText("A closed item needs a title that others may read.")
                        .first())
                .isVisible();
        page.getByLabel("Title for others").fill("A member’s matter");
        button("Save the item").click();
        assertThat(heading("Dues of a member")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "meeting");
        button("Move up: Dues of a member").click();
        assertThat(page.locator(".agenda h3").last()).not().containsText("Dues of a member");
        signInElsewhereAs("member");
        open("/board/meetings/midwinter-2009");
        assertThat(heading("A member’s matter")).isVisible();
        assertThat(page.getByText("Dues of a member")).hasCount(0);
        assertThat(page.getByText("Only the Board reads this item.").first()).isVisible();
        assertThat(button("Add an item")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    @Order(2)
    void aRequestIsDecidedWithEverybodysBallot() {
        signInAs("president");
        open("/board");
        Locator decide = page.locator("#decide");
        int waiting = decide.locator("article").count();
        decide.getByText("Decide", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.getByLabel("approve it: work may begin").check();
        page.locator(".ballots vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Absent"))
                .click();
        assertThat(page.getByText("So far nobody is there").first()).isVisible();
        button("All others: for").click();
        assertThat(page.getByText("Quorum reached").first()).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "decide");
        button("Record the decision").click();
        assertThat(page.getByText("The decision is recorded.").first()).isVisible();
        assertThat(decide.locator("article")).hasCount(waiting - 1);
        open("/board/meetings/midwinter-2009");
        assertThat(page.getByText("What was asked of the Board before it decided")
                        .first())
                .isVisible();
        assertThat(page.getByText("They can be confirmed here from").first()).isVisible();
        open("/decisions");
        page.getByText(Pattern.compile("\\d+ for, 0 against.* absent\\. Electronic vote\\."))
                .first()
                .click();
        assertThat(page.getByText(Pattern.compile(": For$")).first()).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "decisions");
    }

    @Test
    @Order(3)
    void severalAreTakenTogetherAndTheOneThatIsTakenOutGoesOnWaiting() {
        signInAs("president");
        open("/board");
        Locator decide = page.locator("#decide");
        button("Take several together").click();
        Locator items = page.locator("vaadin-checkbox-group vaadin-checkbox");
        assertThat(items.nth(1)).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "consent");
        items.first().click();
        assertThat(page.getByText("No quorum: 0 of").first()).isVisible();
        button("Everybody was there").click();
        button("Approve these").click();
        assertThat(page.getByText("Approved together.").first()).isVisible();
        assertThat(decide.locator("article")).hasCount(1);
    }

    @Test
    @Order(4)
    void aPacketIsFrozenAndEachReadsWhatIsForThem() {
        signInAs("president");
        open("/board/meetings/midwinter-2009");
        Locator packets = page.locator("#packets");
        int before = packets.locator(".packet").count();
        button("Freeze a newer one").click();
        // Six files are written.
        assertThat(page.getByText("The packet is frozen.").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(packets.locator(".packet")).hasCount(before + 1);
        assertAccessible(page);
        keepScreenshots(page, "packets");
        String forBoard = address(packets, "board.html");
        String forMembers = address(packets, "members.html");
        page.navigate("/" + forBoard);
        assertThat(heading("Board packet, Midwinter 2009")).isVisible();
        assertThat(page.getByText("Review of the executive director").first()).isVisible();
        assertPacketAccessible("/" + forBoard);
        APIResponse pdf = page.request().get(page.url().replace("board.html", "board.pdf"));
        Assertions.assertThat(pdf.status()).isEqualTo(200);
        Assertions.assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        signInElsewhereAs("member");
        open("/board/meetings/midwinter-2009");
        assertThat(page.locator("#packets a[href$='board.html']")).hasCount(0);
        page.navigate("/" + forMembers);
        assertThat(page.getByText("Personnel matter").first()).isVisible();
        assertThat(page.getByText("Review of the executive director")).hasCount(0);
        Assertions.assertThat(page.request()
                        .get(page.url().replace("members.html", "board.html"))
                        .text())
                .doesNotContain("Review of the executive director");
    }

    /** The packet lets no script run, so axe looks at it in a window of its own, of the same person. */
    private void assertPacketAccessible(String address) {
        String signedIn = page.context().storageState();
        try (BrowserContext window =
                newWindow(options -> options.setBypassCSP(true).setStorageState(signedIn))) {
            Page plain = window.newPage();
            plain.navigate(address);
            assertPlainPageAccessible(plain);
        }
    }

    private static String address(Locator packets, String file) {
        return packets.locator("a[href$='" + file + "']").first().getAttribute("href");
    }

    private void signInElsewhereAs(String login) {
        page.context().clearCookies();
        signInAs(login);
    }
}
