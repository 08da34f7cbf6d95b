package org.alcts.portal.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alcts.portal.test.JourneyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office among the thousands of people of the demonstration. */
class PeopleJourneyTest extends JourneyTest {

    @BeforeEach
    void signInAsTheOffice() {
        open("/login");
        page.getByLabel("E-mail").fill("office@example.org");
        page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill("Denver in January");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void findsOneAmongThousands() {
        open("/people?standing=current");
        assertThat(page.getByText(Pattern.compile("^4,9\\d\\d persons$"))).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "people");
        page.getByLabel("Name, e-mail, institution or member number").fill("chair.pars@example.org");
        assertThat(page.getByText(Pattern.compile("^1 person"))).isVisible();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Priya Raman"))
                .click();
        assertThat(page.getByText("Vice-chair (chair-elect)").first()).isVisible();
        assertAccessible(page);
        keepScreenshots(page, "person");
    }

    @Test
    void seesSixteenVotesAndTwoSeatsWithoutOneOnTheBoard() {
        open("/units/board");
        Locator seats = page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Who serves in it"))
                .getByRole(AriaRole.ROW);
        assertThat(seats.filter(new Locator.FilterOptions().setHasText("with a vote")))
                .hasCount(16);
        assertThat(seats).hasCount(1 + 16 + 2);
        assertAccessible(page);
        keepScreenshots(page, "board-unit");
    }

    @Test
    void seesWhichChairsAreVacant() {
        open("/terms");
        page.getByText("2 units have no chair today").click();
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions()
                                .setName("CMDS Education Committee")
                                .setExact(true)))
                .isVisible();
        assertAccessible(page);
        keepScreenshots(page, "terms");
    }
}
