package org.alcts.portal.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** From a past day, what can be shown of that day is. */
@Transactional
class PastLinksViewTest extends KaribuTest {

    private static final String DAY = "2009-01-11";

    @Autowired
    private CurrentPerson currentPerson;

    @BeforeEach
    void aMemberReads() {
        SomePeople people = new SomePeople(jdbc, currentPerson);
        signIn(people.as(people.member("Mia", "Member")));
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path, QueryParameters.of("as-of", DAY));
    }

    private static String href(String text) {
        return _get(Anchor.class, link -> link.withText(text)).getHref();
    }

    @Test
    void whatChangedIsAskedUntilThatDay() {
        open("board");
        assertThat(href("What changed?")).isEqualTo("board/compare?from=Annual%202008&to=" + DAY);
        UI.getCurrent().navigate("board");
        assertThat(href("What changed?")).isEqualTo("board/compare");
    }

    @Test
    void everyListOfInitiativesIsOfThatDay() {
        for (String path : List.of("board", "board/gap-map", "goals", "goals/2")) {
            open(path);
            List<String> lists = _find(Anchor.class).stream()
                    .map(Anchor::getHref)
                    .filter(href -> href.startsWith("initiatives?") || href.startsWith("goals/"))
                    .toList();
            assertThat(lists).as(path).isNotEmpty().allMatch(href -> href.contains("as-of=" + DAY));
        }
    }
}
