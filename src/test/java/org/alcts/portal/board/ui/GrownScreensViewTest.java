package org.alcts.portal.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alcts.portal.board.measure.MeasureEntries;
import org.alcts.portal.board.measure.NewValue;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the goal dashboards and the comparison have grown by. */
@Transactional(timeout = 120)
class GrownScreensViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    @Autowired
    private MeasureEntries entries;

    private SomePeople some;
    private long section;

    @BeforeEach
    void theChairOfASection() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Section in sight");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    private SomeInitiatives initiative(String title) {
        return new SomeInitiatives(jdbc).of(section).serving("2.3").titled(title);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void theTimelineSaysTheSameInWordsAndAsATable() {
        stages.start(filing.file(initiative("Kept in sight")
                .by(LocalDate.of(2009, 2, 9))
                .milestone("Outline", LocalDate.of(2009, 2, 1), 10)
                .content()));
        goTo(LocalDate.of(2009, 2, 10));
        UI.getCurrent().navigate("goals/2");
        Component card = _get(TimelineCard.class);
        assertThat(words(card)).contains("Kept in sight", "Midwinter 2009", "Today");
        assertThat(card.getElement().getOuterHTML()).contains("Outline: late, due on 1 Feb 2009", "▲");
        _click(_get(card, Button.class, button -> button.withText("Show as table")));
        assertThat(words(card)).contains("Outline: late, due on 1 Feb 2009", "9 Feb 2009", "Kept in sight");
    }

    @Test
    void twoValuesMakeATrendAndOneDoesNot() {
        signIn(some.as(some.staff()));
        value(LocalDate.of(2008, 3, 1), "40");
        UI.getCurrent().navigate("goals/1");
        assertThat(trends("from 40%")).isZero();
        value(LocalDate.of(2008, 9, 1), "55");
        UI.getCurrent().navigate("goals/2");
        UI.getCurrent().navigate("goals/1");
        assertThat(trends("from 40% on 1 Mar 2008 to 55% on 1 Sep 2008")).isEqualTo(1);
    }

    @Test
    void aMeasureShowsWhatItCountsTodayInItsSeriesAndLeadsToItsRecords() {
        stages.start(filing.file(initiative("Counted").content()));
        signIn(some.as(some.staff()));
        UI.getCurrent().navigate("board/measures/initiatives-updated");
        String screen = words(_get(Screen.class));
        assertThat(screen).contains("Counted by the portal for this day; not recorded yet.", "Counted from");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("initiatives?stage=active", "initiatives?stale=yes&stage=active");
        UI.getCurrent().navigate("board/measures/retention");
        assertThat(words(_get(Screen.class))).contains("They are not open to everybody");
    }

    @Test
    void moneyAndMembersAreAnsweredTogetherAndNoDataIsNotNought() {
        UI.getCurrent().navigate("board");
        String answer = words(_get(Section.class, section -> section.withId("solvent")));
        assertThat(answer)
                .contains(
                        "Are we solvent, and are members staying?",
                        "Operating result",
                        "Reserve",
                        "no data",
                        "What has no data waits for its keeper");
    }

    private static long trends(String saying) {
        return _find(Div.class, div -> div.withClasses("sparkline-of")).stream()
                .filter(div -> div.getElement().getAttribute("aria-label").contains(saying))
                .count();
    }

    private void value(LocalDate day, String number) {
        entries.enter(
                "guidance-within-review", new NewValue(day, new BigDecimal(number), false, null, null, null, null));
    }

    @Test
    void whatMembersSaidIsToldOfTodayOnly() {
        UI.getCurrent().navigate("goals/2");
        _assertOne(H2.class, heading -> heading.withText("What members said about it"));
        UI.getCurrent().navigate("goals/2", new QueryParameters(Map.of("as-of", List.of("2009-01-11"))));
        _assertNone(H2.class, heading -> heading.withText("What members said about it"));
    }

    @Test
    void aLongPartOfAComparisonIsFolded() {
        IntStream.range(0, 20)
                .forEach(i -> filing.file(initiative("Kept apart " + i).content()));
        UI.getCurrent()
                .navigate(
                        "board/compare",
                        new QueryParameters(Map.of("from", List.of("2009-01-11"), "to", List.of("today"))));
        Component added = _get(Section.class, found -> found.withId("added"));
        assertThat(words(added).split("Kept apart", -1)).hasSizeLessThan(15);
        _click(_get(
                added,
                Button.class,
                button -> button.withPredicate(one -> one.getText().startsWith("Show "))));
        assertThat(words(added).split("Kept apart", -1)).hasSize(21);
    }
}
