package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.HistoryEntry;
import org.alcts.portal.initiative.HistoryEntry.FieldChange;
import org.alcts.portal.initiative.PlannedMilestone;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.Visibility;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.people.Office;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;

/** Every saved change: when, by whom, what stood before and what since. */
class HistoryTable extends Div {

    private final ZoneId zone;

    HistoryTable(List<HistoryEntry> entries, ZoneId zone) {
        this.zone = zone;
        OrderedList list = new OrderedList();
        list.addClassName("log");
        entries.forEach(entry -> list.add(item(entry)));
        add(list);
    }

    private ListItem item(HistoryEntry entry) {
        String who = entry.who().isBlank() ? getTranslation("initiative-page.history.portal") : entry.who();
        Div top = new Div(new Span(Formats.here().moment(entry.when(), zone)), new Span(who));
        top.addClassName("badges");
        ListItem item = new ListItem(top);
        if (entry.filed()) {
            item.add(new Paragraph(getTranslation("initiative-page.history.filed")));
        } else {
            item.add(new DataTable<FieldChange>(getTranslation("initiative-page.history.changes"))
                    .captionHidden()
                    .stacked()
                    .rowHeading(
                            getTranslation("initiative-page.history.field"),
                            change -> new Text(getTranslation("initiative-page.field." + change.field())))
                    .text(getTranslation("initiative-page.history.before"), change -> words(change, change.before()))
                    .text(getTranslation("initiative-page.history.after"), change -> words(change, change.after()))
                    .rows(entry.changes()));
        }
        return item;
    }

    private String words(FieldChange change, Serializable value) {
        return switch (value) {
            case null -> "–";
            case Stage stage -> InitiativeWords.of(stage);
            case Health health -> InitiativeWords.of(health);
            case Visibility visibility -> InitiativeWords.of(visibility);
            case Reach reach -> InitiativeWords.of(reach);
            case Office office -> InitiativeWords.of(office);
            case PlannedMilestone milestone -> words(milestone);
            case List<?> texts ->
                texts.isEmpty() ? "–" : texts.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Long minor
            when "money".equals(change.field()) -> Formats.here().money(minor, Currency.getInstance("USD"));
            case LocalDate day -> Formats.here().day(day);
            case Integer percent
            when "percent_done".equals(change.field()) -> Formats.here().percent(percent);
            default -> value.toString();
        };
    }

    private String words(PlannedMilestone milestone) {
        Formats formats = Formats.here();
        return milestone.doneOn() == null
                ? getTranslation(
                        "initiative-page.history.milestone",
                        milestone.title(),
                        formats.day(milestone.dueOn()),
                        milestone.weight())
                : getTranslation(
                        "initiative-page.history.milestone.done",
                        milestone.title(),
                        formats.day(milestone.dueOn()),
                        milestone.weight(),
                        formats.day(milestone.doneOn()));
    }
}
