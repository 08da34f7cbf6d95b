package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alcts.portal.learning.EvidenceLink;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.TopicChain;
import org.alcts.portal.learning.TopicWave;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.ui.Formats;

/** What happened about a topic, the oldest first: surveys, what the plan took up, offerings. */
class TopicTimeline extends OrderedList {

    /** On one day a survey comes first, then what was taken up, then what was offered. */
    private record Event(LocalDate day, int rank, VaadinIcon icon, String kind, Component what) {}

    TopicTimeline(TopicChain chain, LocalDate today) {
        addClassName("topic-timeline");
        List<Event> events = new ArrayList<>();
        TopicWave before = null;
        for (TopicWave wave : chain.waves()) {
            events.add(new Event(
                    wave.closed(), 0, VaadinIcon.CHAT, getTranslation("learning-topic.kind.wave"), said(wave, before)));
            before = wave;
        }
        for (EvidenceLink link : chain.links()) {
            events.add(new Event(
                    link.linkedOn(),
                    1,
                    VaadinIcon.LINK,
                    getTranslation(
                            link.initiative() == null
                                    ? "learning-topic.kind.objective"
                                    : "learning-topic.kind.initiative"),
                    new EvidenceLine(link)));
        }
        for (OfferingRow row : chain.offerings()) {
            events.add(new Event(
                    row.beginsOn(),
                    2,
                    VaadinIcon.ACADEMY_CAP,
                    getTranslation(
                            row.beginsOn().isAfter(today)
                                    ? "learning-topic.kind.planned"
                                    : "learning-topic.kind.offering"),
                    offered(row)));
        }
        events.stream()
                .sorted(Comparator.comparing(Event::day).thenComparing(Event::rank))
                .forEach(event -> add(line(event)));
    }

    private static ListItem line(Event event) {
        Span day = new Span(Formats.here().day(event.day()));
        day.addClassName("topic-day");
        var icon = event.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span kind = new Span(icon, new Span(event.kind()));
        kind.addClassName("topic-kind");
        Div what = new Div(kind, event.what());
        what.addClassName("topic-what");
        ListItem item = new ListItem(day, what);
        item.addClassName("topic-event-" + event.rank());
        return item;
    }

    private Component said(TopicWave wave, TopicWave before) {
        NeedShare interested = wave.need().interested();
        Div said = new Div(new Anchor(
                "surveys/" + wave.survey().id() + "/results", wave.survey().title()));
        said.add(new Span(getTranslation("learning-topic.said.interested", NeedWords.share(interested))));
        if (wave.workplaceAsked()) {
            said.add(new Span(getTranslation(
                    "learning-topic.said.urgent", NeedWords.share(wave.need().urgent()))));
        }
        if (wave.levelAsked()) {
            said.add(new Span(getTranslation(
                    "learning-topic.said.able", NeedWords.share(wave.need().able()))));
        }
        if (before != null && interested.known() && before.need().interested().known()) {
            Span change = new Span(change(interested, before.need().interested()));
            change.addClassName("note");
            said.add(change);
        }
        said.addClassName("stack");
        return said;
    }

    private String change(NeedShare now, NeedShare then) {
        long points = Math.round(100 * now.share()) - Math.round(100 * then.share());
        return points == 0
                ? getTranslation("learning-topic.change.none")
                : getTranslation(
                        points > 0 ? "learning-topic.change.up" : "learning-topic.change.down", Math.abs(points));
    }

    private Component offered(OfferingRow row) {
        Span badge = new Span(OfferingWords.badge(row));
        badge.addClassName("badges");
        Span more = new Span(getTranslation(
                "learning-topic.offered", OfferingWords.of(row.format()), row.acronym(), OfferingWords.days(row)));
        more.addClassName("secondary");
        Div offered = new Div(OfferingWords.link(row), more, badge);
        if (row.attendance() != null) {
            offered.add(new Span(getTranslation("learning-topic.attended", row.attendance())));
        }
        offered.addClassName("stack");
        return offered;
    }
}
