package org.alcts.portal.initiative;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

/** The portal's first main job, from the idea to the dashboard, as four people do it. */
class InitiativeJourneyTest extends JourneyTest {

    private static final String TITLE = "Web course on the care of sound recordings";

    @Test
    void aChairFilesTheBoardApprovesTheChairMustSayWhyAndAMemberSeesIt() {
        signIn(page, "chair.pars");
        keep("/", "home");
        file();
        assertThat(heading(page, TITLE)).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Submit to the Board")).click();
        assertAccessible(page);
        page.getByRole(AriaRole.ALERTDIALOG)
                .or(page.getByRole(AriaRole.DIALOG))
                .getByRole(AriaRole.BUTTON, in("Submit to the Board"))
                .click();
        assertThat(page.getByText("Waiting for the Board").first()).isVisible();
        String address = page.url().replaceFirst("https?://[^/]+", "");

        try (BrowserContext window = newWindow()) {
            approve(window.newPage());
        }

        open(address);
        update();
        keep("/updates", "updates");
        byKeyboard();

        try (BrowserContext window = newWindow()) {
            read(window.newPage());
        }
    }

    private void file() {
        keep("/initiatives", "initiatives");
        page.getByRole(AriaRole.BUTTON, named("File an initiative")).click();
        assertThat(heading(page, "File an initiative")).isVisible();
        awaitScreen(page);
        page.getByLabel("Title").fill(TITLE);
        page.getByLabel("What is done").fill("A course of four weeks on tapes, discs and cylinders.");
        choose("Objective", "3.2 develops");
        page.getByText("Other ALCTS units").click();
        choose("Target: conference", "Annual 2009");
        page.getByLabel("Expected outcome").fill("The course is taught twice.");
        page.getByLabel("How one will see it").fill("Places taken.");
        page.getByRole(AriaRole.BUTTON, named("Add a milestone")).click();
        page.getByLabel("Milestone", new Page.GetByLabelOptions().setExact(true))
                .fill("Outline agreed");
        page.getByLabel("Due", new Page.GetByLabelOptions().setExact(true)).fill("5 Jan 2009");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Draft kept").first()).isVisible();
        assertThat(page.getByText(Pattern.compile("of (another|other) units? look")))
                .isVisible();
        awaitScreen(page);
        assertAccessible(page);
        keepScreenshots(page, "form");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }

    private void choose(String label, String option) {
        Locator field = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
        field.fill(option);
        page.getByRole(AriaRole.OPTION, named(option)).first().click();
    }

    private void approve(Page board) {
        signIn(board, "president");
        assertThat(board.getByRole(AriaRole.LINK, named(TITLE)).first()).isVisible();
        assertAccessible(board);
        board.navigate("/decisions");
        assertAccessible(board);
        board.getByRole(AriaRole.BUTTON, named("Decide on " + TITLE)).click();
        board.getByText("approve it").click();
        board.getByRole(AriaRole.BUTTON, named("All others: for")).click();
        assertThat(board.getByText("Quorum reached")).isVisible();
        assertAccessible(board);
        board.getByRole(AriaRole.BUTTON, named("Record the decision")).click();
        assertThat(board.getByText("The decision is recorded.")).isVisible();
    }

    private void update() {
        assertThat(page.getByText("Approved by the Board").first()).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Post an update")).click();
        page.getByLabel("How does it stand?").fill("The outline is with the committee; teachers are found.");
        page.getByText("On track", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        Locator reason = page.getByLabel("Why yours differs");
        assertThat(reason).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Post the update")).click();
        assertThat(page.getByText("The portal computes another health: say why yours differs.")
                        .first())
                .isVisible();
        assertAccessible(page);
        reason.fill("The outline only waits for a signature.");
        page.getByRole(AriaRole.BUTTON, named("Post the update")).click();
        assertThat(page.getByText("The claim differs.").first()).isVisible();
        page.getByText("History of changes").click();
        assertThat(page.getByText("Claimed health").last()).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "initiative");
    }

    /** The cursor is where one begins; what was said last is there; Control and Enter saves and goes to the next. */
    private void byKeyboard() {
        open("/updates");
        assertThat(page.getByText(Pattern.compile("0 of \\d+ done"))).isVisible();
        page.keyboard().press("Control+A");
        page.keyboard().type("Back to work since the new year.");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText(Pattern.compile("1 of \\d+ done"))).isVisible();
        assertThat(page.locator("textarea:focus")).isVisible();
        assertThat(page.locator("textarea:focus")).not().hasValue("Back to work since the new year.");
    }

    private void read(Page member) {
        signIn(member, "member");
        assertAccessible(member);
        member.navigate("/goals/3");
        awaitScreen(member);
        assertThat(member.getByText("The outline only waits for a signature.")).isVisible();
        assertAccessible(member);
        keepScreenshots(member, "goal");
        member.getByRole(AriaRole.LINK, named(TITLE)).first().click();
        assertThat(heading(member, TITLE)).isVisible();
        assertThat(member.getByRole(AriaRole.BUTTON, named("Post an update"))).hasCount(0);
        assertAccessible(member);
        member.navigate("/goals");
        assertAccessible(member);
        member.navigate("/plan");
        assertAccessible(member);
    }

    /** Opens a screen, holds it to the rules, and keeps how it looks. */
    private void keep(String path, String name) {
        open(path);
        assertAccessible(page);
        keepScreenshots(page, name);
    }

    private static void signIn(Page page, String login) {
        page.navigate("/login");
        page.getByLabel("E-mail").fill(login + "@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        awaitScreen(page);
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, named(text));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
