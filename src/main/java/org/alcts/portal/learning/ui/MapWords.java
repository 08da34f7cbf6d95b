package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.learning.Cell;
import org.alcts.portal.learning.Fit;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.NeedMap;
import org.alcts.portal.learning.TopicNeed;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** The need map's figures in words; what is held back is said to be, and is never a nought. */
final class MapWords {

    private MapWords() {}

    static String of(Cell cell) {
        return text("learning-map.cell." + cell);
    }

    static String meaning(Cell cell) {
        return text("learning-map.cell.meaning." + cell);
    }

    static StatusBadge badge(MapTopic topic) {
        return topic.cell().map(MapWords::badge).orElseGet(MapWords::heldBackBadge);
    }

    static StatusBadge badge(Cell cell) {
        return switch (cell) {
            case UNMET -> new StatusBadge(Tone.BAD, of(cell), VaadinIcon.EXCLAMATION_CIRCLE_O);
            case SERVED -> new StatusBadge(Tone.GOOD, of(cell));
            case QUIET -> new StatusBadge(Tone.NEUTRAL, of(cell));
            case OVER_SERVED -> new StatusBadge(Tone.INFO, of(cell), VaadinIcon.ARROW_UP);
        };
    }

    private static StatusBadge heldBackBadge() {
        return new StatusBadge(Tone.NEUTRAL, text("learning.held-back"), VaadinIcon.EYE_SLASH);
    }

    /** @param asked whether the survey asked what people can do already */
    static String gap(TopicNeed need, boolean asked) {
        return need.gap()
                .map(MapWords::percent)
                .orElseGet(() -> text(asked ? "learning.held-back" : "learning-map.not-asked"));
    }

    static String fit(Fit fit) {
        return fit.isKnown() ? percent(fit.share()) : text("learning-map.fit." + fit.state());
    }

    static String percent(double share) {
        return Formats.here().percent((int) Math.round(100 * share));
    }

    /** The list that holds exactly what was counted as supply. */
    static String supplyList(String topic) {
        return supplyFilters(topic).href("learning/offerings");
    }

    static QueryFilters supplyFilters(String topic) {
        return QueryFilters.none().with("topic", topic).with("period", OfferingPeriod.LIVE);
    }

    /** Null where there is nothing more to know of it. */
    static String href(MapTopic topic) {
        return topic.listed() ? "learning/topics/" + topic.key() : null;
    }

    static Component name(MapTopic topic) {
        return topic.listed() ? new Anchor(href(topic), topic.name()) : new Span(topic.name());
    }

    /** What stands for the need in the text of a proposal: demand, gap, supply and fit. */
    static String evidence(NeedMap map, MapTopic topic) {
        Formats formats = Formats.here();
        return text(
                "learning-map.evidence",
                gap(topic.need(), map.levelAsked()),
                topic.supply(),
                formats.month(map.from()),
                formats.month(map.to()),
                fit(topic.fit()));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
