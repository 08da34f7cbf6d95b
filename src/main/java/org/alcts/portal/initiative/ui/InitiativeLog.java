package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Currency;
import java.util.List;
import org.alcts.portal.initiative.InitiativePage.LogEntry;
import org.alcts.portal.initiative.UpdateKind;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.TextBlock;

/** All that was said about an initiative, the newest first, each with who said it and the office they held then. */
class InitiativeLog extends Div {

    InitiativeLog(List<LogEntry> entries) {
        OrderedList list = new OrderedList();
        list.addClassName("log");
        entries.forEach(entry -> list.add(item(entry)));
        add(list);
    }

    private ListItem item(LogEntry entry) {
        Span what = new Span(InitiativeWords.of(entry.kind()));
        what.addClassName("log-kind");
        Div top = new Div(new Span(Formats.here().day(entry.datedOn())), what);
        top.addClassName("badges");
        if (entry.healthClaimed() != null) {
            top.add(InitiativeWords.badge(entry.healthClaimed()));
        }
        ListItem item = new ListItem(top);
        if (!entry.narrative().isBlank()) {
            item.add(new TextBlock(entry.narrative()));
        }
        if (entry.differenceReason() != null) {
            item.add(new Paragraph(getTranslation(
                    "initiative-page.log.differs",
                    InitiativeWords.of(entry.healthComputed()),
                    entry.differenceReason())));
        }
        item.add(by(entry));
        return item;
    }

    private Component by(LogEntry entry) {
        Formats formats = Formats.here();
        StringBuilder text = new StringBuilder(
                entry.officeHeld().isBlank()
                        ? entry.authorName()
                        : getTranslation("initiative-page.log.by", entry.authorName(), entry.officeHeld()));
        if (entry.kind() == UpdateKind.PROGRESS) {
            text.append(getTranslation("initiative-page.log.percent", formats.percent(entry.percentDone())));
        }
        if (entry.spentMinor() != null) {
            text.append(getTranslation(
                    "initiative-page.log.spent",
                    formats.money(entry.spentMinor(), Currency.getInstance(entry.currency()))));
        }
        Paragraph by = new Paragraph(text.toString());
        by.addClassName("secondary");
        return by;
    }
}
