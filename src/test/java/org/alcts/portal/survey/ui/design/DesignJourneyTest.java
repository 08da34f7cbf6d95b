package org.alcts.portal.survey.ui.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

/** A chair makes a questionnaire without a mouse, then with one. */
class DesignJourneyTest extends JourneyTest {

    private static final int MOST_TABS = 120;

    @Test
    void aQuestionnaireIsMadeByKeyboardReorderedByDraggingCheckedAndTried() {
        signIn();
        begin();
        askWhereSomebodyWorks();
        askMore();
        assertAccessible(page);
        reorderByKeyboardAndUndo();
        reorderByDragging();
        check();
        preview();
        assertAccessible(page);
        keepScreenshots(page, "designer");
    }

    private void begin() {
        open("/surveys/new");
        assertAccessible(page);
        tabTo(page.getByRole(AriaRole.RADIO).first());
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowDown");
        }
        tabTo(page.getByLabel("Title of the survey"));
        page.keyboard().press("Control+A");
        page.keyboard().type("Needs of a section");
        tabTo(button("Begin"));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.TREE)).isVisible();
        awaitScreen(page);
    }

    /** Enter in one choice goes on to the next; several pasted lines are several choices. */
    private void askWhereSomebodyWorks() {
        add("Single choice");
        page.keyboard().type("Where do you work?");
        tabTo(button("Add a choice"));
        page.keyboard().press("Enter");
        assertThat(page.locator("input:focus")).hasValue("");
        page.keyboard().type("Academic library");
        page.keyboard().press("Enter");
        assertThat(page.locator(".option-line")).hasCount(2);
        awaitScreen(page);
        page.keyboard().type("Public library");
        awaitScreen(page);
        page.locator("input:focus").evaluate("""
                        field => {
                            const data = new DataTransfer();
                            data.setData('text', 'School library\\nArchive');
                            field.dispatchEvent(new ClipboardEvent('paste',
                                {clipboardData: data, bubbles: true, composed: true, cancelable: true}));
                        }""");
        assertThat(page.locator(".option-line")).hasCount(4);
        assertThat(line("Where do you work?")).isVisible();
        assertThat(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private void askMore() {
        add("Rating");
        page.keyboard().type("How satisfied are you?");
        assertThat(line("How satisfied are you?")).isVisible();
        add("Long text");
        page.keyboard().type("What else?");
        assertThat(line("What else?")).isVisible();
    }

    private void reorderByKeyboardAndUndo() {
        tabTo(page.locator(".outline-item[tabindex='0']"));
        page.keyboard().press("End");
        page.keyboard().press("Alt+ArrowUp");
        assertOrder("Where", "What else?", "How satisfied");
        assertThat(line("What else?")).isFocused();
        page.keyboard().press("Control+z");
        assertOrder("Where", "How satisfied", "What else?");
        page.keyboard().press("Control+Shift+z");
        assertOrder("Where", "What else?", "How satisfied");
        page.keyboard().press("Control+z");
        assertOrder("Where", "How satisfied", "What else?");
    }

    private void reorderByDragging() {
        line("What else?").dragTo(line("Where"), new Locator.DragToOptions().setTargetPosition(20, 3));
        assertOrder("What else?", "Where", "How satisfied");
        button("Undo (Ctrl+Z)").click();
        assertOrder("Where", "How satisfied", "What else?");
    }

    private void check() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Checks \\([1-9].*")))
                .click();
        assertAccessible(page);
        Locator finding = page.locator(".finding-button").first();
        finding.click();
        assertThat(page.locator(".outline-item[aria-selected='true']")).isVisible();
    }

    private void preview() {
        line("Where").click();
        button("Preview").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Academic library")).isVisible();
        assertAccessible(page);
        dialog.getByText("Phone").click();
        dialog.getByText("Public library").click();
        assertAccessible(page);
        keepScreenshots(page, "designer-preview");
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }

    private void add(String kind) {
        tabTo(button("Question"));
        page.keyboard().press("Enter");
        Locator chosen = page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + kind)))
                .first();
        assertThat(chosen).isVisible();
        tabTo(chosen);
        page.keyboard().press("Enter");
        assertThat(page.locator("textarea:focus")).isVisible();
        awaitScreen(page);
    }

    private void assertOrder(String... words) {
        Locator lines = page.locator(".outline-question");
        assertThat(lines).hasCount(words.length);
        for (int i = 0; i < words.length; i++) {
            assertThat(lines.nth(i)).containsText(words[i]);
        }
        awaitScreen(page);
    }

    private Locator line(String words) {
        return page.locator(".outline-item", new Page.LocatorOptions().setHasText(words));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** As somebody without a mouse gets there. */
    private void tabTo(Locator target) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) target.evaluate("element => element.matches(':focus') || element.matches(':focus-within')")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + target);
    }

    private void signIn() {
        page.navigate("/login");
        page.getByLabel("E-mail").fill("chair.ccs@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        awaitScreen(page);
    }
}
