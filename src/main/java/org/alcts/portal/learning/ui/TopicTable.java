package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alcts.portal.learning.EvidenceLink;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.learning.SurveyNeeds.AnsweredNeed;
import org.alcts.portal.learning.TopicNeed;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;
import org.alcts.portal.ui.chart.Chart;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** Topic by topic, or those alone to which nothing is linked: who wants it, whose workplace needs it, who can do it already, and the gap between. */
class TopicTable extends Div {

    private final SurveyNeeds found;
    private final NeedNames names;
    private final NeedWords words;

    /** @param shown null for all */
    TopicTable(SurveyNeeds found, NeedNames names, boolean writer, NeedsShown shown) {
        this.found = found;
        this.names = names;
        this.words = names.words();
        addClassName("stack");
        List<TopicNeed> unlinked = found.topicsWithNothingLinked();
        add(NeedsShown.choice(
                found,
                Map.of(NeedsShown.TOPICS_NOTHING_LINKED, unlinked.size()),
                found.topics().size(),
                shown));
        List<TopicNeed> topics = shown == null ? found.topics() : unlinked;
        if (topics.isEmpty()) {
            add(new EmptyState(getTranslation("learning.shown.none." + shown)));
            return;
        }
        List<TopicNeed> gaps =
                topics.stream().filter(topic -> topic.gap().isPresent()).toList();
        if (!gaps.isEmpty()) {
            TopicNeed first = gaps.getFirst();
            String reading = getTranslation(
                    "learning.topics.reading",
                    words.name(first.need()),
                    SaidAndDone.share(first.interested()),
                    SaidAndDone.share(first.able()));
            add(new Span(reading), new Chart(chart(gaps), reading));
        }
        add(table(topics, writer));
    }

    private ChartData chart(List<TopicNeed> topics) {
        return new ChartData(
                ChartData.Kind.ROWS,
                getTranslation("learning.topic"),
                topics.stream().map(topic -> words.name(topic.need())).toList(),
                List.of(
                        series(
                                "learning.interested",
                                topics.stream().map(TopicNeed::interested).toList()),
                        series(
                                "learning.able",
                                topics.stream().map(TopicNeed::able).toList())));
    }

    private ChartData.Series series(String name, List<NeedShare> shares) {
        return new ChartData.Series(
                getTranslation(name),
                null,
                shares.stream()
                        .map(share -> share.known()
                                ? Point.said(100 * share.share(), SaidAndDone.share(share))
                                : Point.unknown())
                        .toList());
    }

    private DataTable<TopicNeed> table(List<TopicNeed> topics, boolean writer) {
        DataTable<TopicNeed> table = new DataTable<TopicNeed>(getTranslation("learning.topics"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("learning.topic"), topic -> names.of(topic.need()))
                .number(getTranslation("learning.interested"), topic -> NeedWords.share(topic.interested()));
        if (found.workplaceAsked()) {
            table.number(getTranslation("learning.urgent"), topic -> NeedWords.share(topic.urgent()));
        }
        if (found.levelAsked()) {
            table.number(getTranslation("learning.able"), topic -> NeedWords.share(topic.able()))
                    .number(getTranslation("learning.gap"), topic -> MapWords.gap(topic, true));
        }
        table.column(getTranslation("learning.done"), this::done);
        if (writer) {
            table.column(
                    getTranslation("learning.next"),
                    topic -> new ProposeLink(
                            found,
                            new AnsweredNeed(topic.need(), topic.interested(), found.linksAbout(topic.topic())),
                            words));
        }
        return table.rows(topics);
    }

    private Component done(TopicNeed topic) {
        List<EvidenceLink> links = found.linksAbout(topic.topic());
        if (links.isEmpty()) {
            return new StatusBadge(Tone.NEUTRAL, getTranslation("learning.nothing-linked.short"));
        }
        long initiatives = links.stream()
                .map(EvidenceLink::initiative)
                .filter(Objects::nonNull)
                .map(EvidenceLink.Initiative::id)
                .distinct()
                .count();
        return initiatives == 0
                ? new StatusBadge(Tone.WARNING, getTranslation("learning.objective-only"))
                : new StatusBadge(Tone.GOOD, getTranslation("learning.initiatives", initiatives));
    }
}
