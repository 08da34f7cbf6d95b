package org.alcts.portal.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.Test;

/** What do members need that we do not offer? And what is done about it. */
class NeedsAgainstOfferingsJourneyTest extends JourneyTest {

    /** The chair of a section votes on the Board. */
    @Test
    void aBoardMemberFindsAnUnmetNeedAndProposesAnInitiative() {
        signIn("chair.pars@example.org");
        open("/learning");
        link("Needs against offerings").click();
        assertThat(page).hasURL(Pattern.compile(".*by=format.*"));
        assertThat(page.getByText(Pattern.compile("\\d+ of \\d+ topics are wanted and hardly offered"))
                        .first())
                .isVisible();
        Locator unmet = page.locator("#cell-unmet .map-cell-topics a");
        assertThat(unmet.first()).isVisible();
        int topics = unmet.count();
        page.locator("#cell-unmet .map-cell-top a").click();
        assertThat(page).hasURL(Pattern.compile(".*cell=unmet.*"));
        assertThat(page.locator("tbody tr")).hasCount(topics);
        assertAccessible(page);
        link("Show the whole map").click();
        for (String cell : new String[] {"served", "quiet", "over-served"}) {
            assertThat(page.locator("#cell-" + cell + " a").first()).isVisible();
        }
        assertAccessible(page);
        keepScreenshots(page, "need-map");
        page.setViewportSize(PHONE_WIDTH, 844);
        assertAccessible(page);
        page.setViewportSize(1440, 900);
        String topic = unmet.first().textContent();
        unmet.first().click();
        assertThat(heading(topic)).isVisible();
        assertThat(heading("From the need to the next answer")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "topic");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Propose an initiative for " + topic))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/initiatives/new.*"));
        assertThat(page.getByLabel("Title")).hasValue("Learning about: " + topic);
        assertThat(page.getByLabel("What they gain"))
                .hasValue(Pattern.compile("Gap: .*Offered: .*live between", Pattern.DOTALL));
    }

    @Test
    void aUnitsWriterEntersAnOfferingAndFindsItInTheLedger() {
        signIn("chair.crs@example.org");
        open("/learning/offerings");
        assertThat(heading("Offerings")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "offerings");
        page.setViewportSize(PHONE_WIDTH, 844);
        assertThat(page.getByLabel("Format").first()).isHidden();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Filters"))
                .click();
        assertThat(page.getByLabel("Format").first()).isVisible();
        assertAccessible(page);
        page.setViewportSize(1440, 900);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Enter an offering"))
                .click();
        assertThat(heading("Enter an offering")).isVisible();
        page.getByLabel("Title").fill("E-forum: binding and keeping");
        choose("Format", "E-forum");
        choose("Topics", "Keeping print together");
        page.getByLabel("First day").fill("2009-03-17");
        page.getByLabel("First day").press("Tab");
        page.getByLabel("Participants").fill("12");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();
        assertThat(page.getByText("Participants and evaluation belong to what was held.")
                        .first())
                .isVisible();
        assertAccessible(page);
        keepScreenshots(page, "offering-form");
        page.getByLabel("Participants").fill("");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();
        assertThat(heading("E-forum: binding and keeping")).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "offering");
        open("/learning/offerings?q=binding");
        assertThat(page.getByText("1 offering").first()).isVisible();
        open("/learning/offerings/import");
        assertThat(heading("Import from a file")).isVisible();
        assertAccessible(page);
        anotherFileTakesThePlaceOfOneThatWasRefused();
    }

    private void anotherFileTakesThePlaceOfOneThatWasRefused() {
        upload("wrong.csv", "title\nA\n");
        assertThat(page.getByText("The first line names no column “key”").first())
                .isVisible();
        upload("right.csv", "key,titel\nspring-forum,E-forum\n");
        assertThat(heading("What right.csv would do")).isVisible();
        assertThat(page.getByText("“titel”: is “title” meant?")).isVisible();
        assertThat(page.getByText("The first line names no column “key”").first())
                .isHidden();
        assertAccessible(page);
        keepScreenshots(page, "offering-import");
    }

    private void upload(String name, String text) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void choose(String label, String option) {
        Locator field = page.getByLabel(label).first();
        field.click();
        field.fill(option);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(option))
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    private void signIn(String email) {
        open("/login");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        awaitScreen(page);
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
