package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.alcts.portal.learning.EvidenceLink;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.learning.SurveyNeeds.AnsweredNeed;
import org.alcts.portal.learning.TopicNeed;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;
import org.alcts.portal.ui.chart.Chart;
import org.alcts.portal.ui.chart.ChartData;
import org.alcts.portal.ui.chart.ChartData.Point;

/** Topic by topic: who wants it, whose workplace needs it, who can do it already, and the gap between. */
class TopicTable extends Div {

    private final SurveyNeeds found;
    private final NeedWords words;

    TopicTable(SurveyNeeds found, NeedWords words, boolean writer) {
        this.found = found;
        this.words = words;
        addClassName("stack");
        List<TopicNeed> gaps =
                found.topics().stream().filter(topic -> topic.gap().isPresent()).toList();
        if (!gaps.isEmpty()) {
            TopicNeed first = gaps.getFirst();
            String reading = getTranslation(
                    "learning.topics.reading",
                    words.name(first.need()),
                    SaidAndDone.share(first.interested()),
                    SaidAndDone.share(first.able()));
            add(new Span(reading), new Chart(chart(gaps), reading));
        }
        add(table(writer));
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

    private DataTable<TopicNeed> table(boolean writer) {
        DataTable<TopicNeed> table = new DataTable<TopicNeed>(getTranslation("learning.topics"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("learning.topic"), topic -> new Span(words.name(topic.need())))
                .number(getTranslation("learning.interested"), topic -> share(topic.interested()))
                .number(getTranslation("learning.urgent"), topic -> share(topic.urgent()))
                .number(getTranslation("learning.able"), topic -> share(topic.able()))
                .number(
                        getTranslation("learning.gap"),
                        topic -> topic.gap()
                                .map(gap -> Formats.here().percent((int) Math.round(100 * gap)))
                                .orElse("–"))
                .column(getTranslation("learning.done"), this::done);
        if (writer) {
            table.column(
                    getTranslation("learning.next"),
                    topic -> new ProposeLink(
                            found,
                            new AnsweredNeed(topic.need(), topic.interested(), found.linksAbout(topic.topic())),
                            words));
        }
        return table.rows(found.topics());
    }

    private String share(NeedShare share) {
        return share.known()
                ? getTranslation("learning.share-of", SaidAndDone.share(share), share.answered())
                : getTranslation("learning.not-known");
    }

    private Component done(TopicNeed topic) {
        List<EvidenceLink> links = found.needs().stream()
                .filter(need -> need.need().equals(topic.need()))
                .flatMap(need -> need.links().stream())
                .toList();
        return links.isEmpty()
                ? new StatusBadge(Tone.NEUTRAL, getTranslation("learning.nothing-yet"))
                : new StatusBadge(Tone.GOOD, getTranslation("learning.links", links.size()));
    }
}
