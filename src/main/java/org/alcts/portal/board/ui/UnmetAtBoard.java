package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.UnmetNeeds;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Section;

/** The Board's question of what members need and nobody offers: the widest gaps, and the way to all of them. */
class UnmetAtBoard extends Section {

    private static final String MAP = "learning?by=format&cell=unmet";

    /** @param found empty when no survey about topics is over yet */
    UnmetAtBoard(Optional<UnmetNeeds> found) {
        super(I18NProvider.translate("board.question.unmet"));
        framed();
        setId("unmet");
        actions(new Anchor(MAP, getTranslation("board.unmet.all")));
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("board.unmet.no-survey")));
            return;
        }
        UnmetNeeds unmet = found.get();
        note(getTranslation(
                "board.unmet.count",
                unmet.count(),
                unmet.shown(),
                unmet.survey().title()));
        if (unmet.first().isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("board.unmet.none")));
            return;
        }
        add(new DataTable<MapTopic>(getTranslation("board.question.unmet"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("board.unmet.topic"), UnmetAtBoard::topic)
                .text(
                        getTranslation("board.unmet.interested"),
                        topic -> share(topic.need().interested()))
                .text(
                        getTranslation("board.unmet.able"),
                        topic -> share(topic.need().able()))
                .figure(
                        getTranslation("board.unmet.supply"),
                        topic -> Formats.here().number(topic.supply()),
                        topic -> "learning/offerings?period=live&topic=" + topic.key())
                .rows(unmet.first()));
    }

    private static Component topic(MapTopic topic) {
        return topic.listed() ? new Anchor("learning/topics/" + topic.key(), topic.name()) : new Span(topic.name());
    }

    private static String share(NeedShare share) {
        return share.known()
                ? I18NProvider.translate(
                        "board.unmet.share",
                        Formats.here().percent((int) Math.round(100 * share.share())),
                        Formats.here().number(share.answered()))
                : I18NProvider.translate("board.unmet.held-back");
    }
}
