package org.alcts.portal.ui.chart;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.ui.Tone;
import org.alcts.portal.ui.chart.ChartData.Kind;
import org.alcts.portal.ui.chart.ChartData.Point;
import org.alcts.portal.ui.chart.ChartData.Series;
import org.junit.jupiter.api.Test;

class ChartCardViewTest extends KaribuTest {

    private static final ChartData HEALTH = new ChartData(
            Kind.STACKED_ROWS,
            "Objective",
            List.of("3.1", "3.2"),
            List.of(
                    new Series("On track", Tone.GOOD, List.of(Point.of(5, "list?on-track=3.1"), Point.of(0, null))),
                    new Series("At risk", Tone.WARNING, List.of(Point.unknown(), Point.of(2.5, "list?at-risk=3.2")))));

    @Test
    void theTableHoldsTheNumbersOfTheChartAndTheirLinks() {
        UI.getCurrent().add(new ChartCard("Health by objective", "One is at risk.", HEALTH));
        _click(_get(Button.class, button -> button.withText("Show as table")));
        assertThat(_find(Chart.class)).isEmpty();
        assertThat(_find(Anchor.class))
                .extracting(link -> link.getText() + " " + link.getHref())
                .containsExactly("5 list?on-track=3.1", "2.5 list?at-risk=3.2");
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(cell -> cell.getElement().getTextRecursively() + " "
                        + cell.getElement().getAttribute("scope"))
                .containsExactly("Objective col", "On track col", "At risk col", "3.1 row", "3.2 row");
        _click(_get(Button.class, button -> button.withText("Show as chart")));
        assertThat(_get(Chart.class).getElement().getProperty("reading")).isEqualTo("One is at risk.");
    }

    @Test
    void whatIsNotKnownIsNotNought() {
        assertThat(Chart.text(null)).isEqualTo("–");
        assertThat(Chart.text(0.0)).isEqualTo("0");
    }

    @Test
    void aPointTooFewIsAnError() {
        assertThatThrownBy(() -> new ChartData(
                        Kind.BARS, "Stage", List.of("Idea", "Active"), List.of(new Series("n", null, List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noughtsAreEmpty() {
        assertThat(HEALTH.isEmpty()).isFalse();
        assertThat(new ChartData(
                                Kind.BARS,
                                "Stage",
                                List.of("Idea"),
                                List.of(new Series("n", null, List.of(Point.of(0, null)))))
                        .isEmpty())
                .isTrue();
    }
}
