package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import org.alcts.portal.survey.results.ValueResult;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.chart.ChartData.Point;

/**
 * How many gave an answer, as a screen shows it.
 *
 * @param count null when it is hidden
 * @param percent of those who answered the question, 0 to 100; null when it is hidden, or nobody answered
 * @param low lower end of the confidence interval, in per cent
 * @param high upper end of it
 */
record Share(Long count, Double percent, Double low, Double high) implements Serializable {

    static final Share HIDDEN = new Share(null, null, null, null);

    /** For a line of a comparison that one of the surveys did not have. */
    static final Share NOT_ASKED = new Share(0L, null, null, null);

    static Share of(ValueResult value) {
        return value.count().isShown()
                ? new Share(
                        value.count().number(),
                        value.share().map(share -> 100 * share).orElse(null),
                        value.interval().map(one -> 100 * one.from()).orElse(null),
                        value.interval().map(one -> 100 * one.to()).orElse(null))
                : HIDDEN;
    }

    boolean hidden() {
        return count == null;
    }

    /** 312, or "hidden". */
    String countText() {
        return hidden()
                ? I18NProvider.translate("survey-results.hidden")
                : Formats.here().number(count);
    }

    /** 38%, or "hidden", or a dash where nobody answered. */
    String percentText() {
        return hidden() ? I18NProvider.translate("survey-results.hidden") : percent(percent);
    }

    /** 35–41%; empty where there is none. */
    String intervalText() {
        return low == null || high == null
                ? ""
                : I18NProvider.translate("survey-results.interval", Math.round(low), Math.round(high));
    }

    /** As a bar that says "38% (312)". */
    Point point() {
        return Point.said(
                percent,
                hidden() || percent == null
                        ? percentText()
                        : I18NProvider.translate(
                                "survey-results.bar",
                                percent(percent),
                                Formats.here().number(count)));
    }

    static String percent(Double percent) {
        if (percent == null) {
            return "–";
        }
        return percent > 0 && percent < 0.5
                ? I18NProvider.translate("survey-results.less-than-one")
                : Formats.here().percent((int) Math.round(percent));
    }
}
