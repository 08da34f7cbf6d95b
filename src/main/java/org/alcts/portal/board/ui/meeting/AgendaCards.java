package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.board.meeting.AgendaItem;
import org.alcts.portal.ui.TextBlock;

/** An agenda as cards, in its order. */
class AgendaCards extends Div {

    /** What can be done with an item. */
    interface Actions {
        void edit(AgendaItem item);

        void move(AgendaItem item, boolean up);

        void withdraw(AgendaItem item);
    }

    /**
     * @param decisions cards of the requests that items lead to, by id
     * @param taken ids of those requests that are decided
     * @param actions null for those who only read
     */
    AgendaCards(List<AgendaItem> items, Map<Long, Article> decisions, Set<Long> taken, Actions actions) {
        addClassNames("stack", "agenda");
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            Article card = card(item, item.decisionId() != null && taken.contains(item.decisionId()));
            if (item.decisionId() != null && decisions.containsKey(item.decisionId())) {
                card.add(decisions.get(item.decisionId()));
            }
            if (actions != null) {
                card.add(buttons(item, i == 0, i == items.size() - 1, actions));
            }
            add(card);
        }
    }

    private Article card(AgendaItem item, boolean decided) {
        Article card = new Article();
        card.addClassNames("card", "agenda-item");
        Span badges = new Span(MeetingWords.badge(item.kind()));
        badges.addClassName("badges");
        if (item.closed()) {
            badges.add(MeetingWords.closed(item.closedReason()));
        }
        if (item.illustrative()) {
            badges.add(MeetingWords.illustrative());
        }
        if (item.minutesPlanned() != null) {
            badges.add(new Span(getTranslation("meeting.minutes-planned", item.minutesPlanned())));
        }
        if (item.sponsor() != null) {
            badges.add(new Span(getTranslation("meeting.sponsor", item.sponsor())));
        }
        card.add(new H3(getTranslation("meeting.item.title", item.number(), item.title())), badges);
        if (!item.readable()) {
            Paragraph closed = new Paragraph(getTranslation("meeting.closed.to-you"));
            closed.addClassName("note");
            card.add(closed);
        } else if (item.closed()) {
            Paragraph known = new Paragraph(getTranslation("meeting.known-as", item.publicTitle()));
            known.addClassName("note");
            card.add(known);
        }
        if (item.wanted() != null) {
            card.add(new TextBlock(decided ? getTranslation("meeting.wanted.was", item.wanted()) : item.wanted()));
        }
        if (item.document() != null) {
            card.add(new NativeDetails(getTranslation("meeting.document"), new TextBlock(item.document())));
        }
        if (item.link() != null) {
            card.add(new Paragraph(link(item.link())));
        }
        if (item.record() != null) {
            card.add(record(item.record()));
        }
        return card;
    }

    private Anchor link(String address) {
        if (AgendaItem.isWithinPortal(address)) {
            return new Anchor(address.substring(1), getTranslation("meeting.document.in-portal"));
        }
        Anchor link = new Anchor(address, getTranslation("meeting.document.elsewhere"));
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Component record(String text) {
        Div record = new Div(new Span(getTranslation("meeting.record")), new TextBlock(text));
        record.addClassName("quoted");
        return record;
    }

    private Component buttons(AgendaItem item, boolean first, boolean last, Actions actions) {
        Button up = icon(VaadinIcon.ARROW_UP, "meeting.item.up", item, () -> actions.move(item, true));
        Button down = icon(VaadinIcon.ARROW_DOWN, "meeting.item.down", item, () -> actions.move(item, false));
        up.setEnabled(!first);
        down.setEnabled(!last);
        Div buttons = new Div(
                up,
                down,
                icon(VaadinIcon.PENCIL, "meeting.item.edit-it", item, () -> actions.edit(item)),
                icon(VaadinIcon.CLOSE_SMALL, "meeting.item.withdraw-it", item, () -> actions.withdraw(item)));
        buttons.addClassName("actions");
        return buttons;
    }

    private Button icon(VaadinIcon icon, String key, AgendaItem item, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, item.title()));
        button.setTooltipText(getTranslation(key, item.title()));
        return button;
    }
}
