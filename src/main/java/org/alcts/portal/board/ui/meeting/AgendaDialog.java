package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.alcts.portal.board.meeting.AgendaItem;
import org.alcts.portal.board.meeting.AgendaKind;
import org.alcts.portal.board.meeting.ClosedReason;
import org.alcts.portal.board.meeting.NewAgendaItem;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.EntryDialog;

/** Puts an item on the agenda, or changes one. */
class AgendaDialog extends EntryDialog {

    /**
     * @param item null for a new one
     * @param waiting what an action can decide
     */
    AgendaDialog(
            AgendaItem item,
            List<UnitSummary> units,
            List<DecisionRow> waiting,
            SerializableConsumer<NewAgendaItem> write) {
        super(
                MeetingWords.text(item == null ? "meeting.item.add" : "meeting.item.edit"),
                MeetingWords.text("meeting.item.save"));
        TextField title = wide("title", new TextField(getTranslation("meeting.field.title")));
        Select<AgendaKind> kind = field("kind", new Select<>());
        kind.setLabel(getTranslation("meeting.field.kind"));
        kind.setItems(AgendaKind.values());
        kind.setItemLabelGenerator(MeetingWords::of);
        IntegerField minutes = field("minutesPlanned", new IntegerField(getTranslation("meeting.field.minutes")));
        ComboBox<DecisionRow> decision = wide("decisionId", new ComboBox<>(getTranslation("meeting.field.decision")));
        decision.setItems(waiting);
        decision.setItemLabelGenerator(row -> row.title() + " (" + row.acronym() + ")");
        decision.setClearButtonVisible(true);
        decision.setHelperText(getTranslation("meeting.field.decision.help"));
        decision.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && title.isEmpty()) {
                title.setValue(change.getValue().title());
            }
        });
        kind.addValueChangeListener(change -> {
            decision.setVisible(change.getValue() == AgendaKind.ACTION && !waiting.isEmpty());
            if (change.getValue() != AgendaKind.ACTION) {
                decision.clear();
            }
        });
        TextArea wanted = wide("wanted", new TextArea(getTranslation("meeting.field.wanted")));
        wanted.setHelperText(getTranslation("meeting.field.wanted.help"));
        TextArea document = wide("document", new TextArea(getTranslation("meeting.field.document")));
        document.setMinRows(4);
        TextField link = wide("link", new TextField(getTranslation("meeting.field.link")));
        link.setHelperText(getTranslation("meeting.field.link.help"));
        ComboBox<UnitSummary> sponsor = field("sponsorUnitId", new ComboBox<>(getTranslation("meeting.field.sponsor")));
        sponsor.setItems(units);
        sponsor.setItemLabelGenerator(UnitSummary::name);
        sponsor.setClearButtonVisible(true);
        Select<ClosedReason> closed = field("closedReason", new Select<>());
        closed.setLabel(getTranslation("meeting.field.closed"));
        closed.setEmptySelectionAllowed(true);
        closed.setEmptySelectionCaption(getTranslation("meeting.open"));
        closed.setItems(ClosedReason.values());
        closed.setItemLabelGenerator(
                reason -> reason == null ? getTranslation("meeting.open") : MeetingWords.of(reason));
        TextField publicTitle = wide("publicTitle", new TextField(getTranslation("meeting.field.public-title")));
        publicTitle.setHelperText(getTranslation("meeting.field.public-title.help"));
        closed.addValueChangeListener(change -> publicTitle.setVisible(change.getValue() != null));
        publicTitle.setVisible(false);
        kind.setValue(AgendaKind.DISCUSSION);
        if (item != null) {
            title.setValue(item.title());
            kind.setValue(item.kind());
            minutes.setValue(item.minutesPlanned());
            decision.setValue(waiting.stream()
                    .filter(row -> Long.valueOf(row.id()).equals(item.decisionId()))
                    .findFirst()
                    .orElse(null));
            wanted.setValue(orEmpty(item.wanted()));
            document.setValue(orEmpty(item.document()));
            link.setValue(orEmpty(item.link()));
            sponsor.setValue(units.stream()
                    .filter(unit -> Long.valueOf(unit.id()).equals(item.sponsorUnitId()))
                    .findFirst()
                    .orElse(null));
            closed.setValue(item.closedReason());
            publicTitle.setValue(orEmpty(item.publicTitle()));
        }
        onSave(() -> {
            Long decided = decision.getValue() == null
                    ? decidedAlready(item, kind.getValue(), waiting)
                    : Long.valueOf(decision.getValue().id());
            write.accept(new NewAgendaItem(
                    kind.getValue(),
                    title.getValue(),
                    wanted.getValue(),
                    document.getValue(),
                    link.getValue(),
                    sponsor.getValue() == null
                            ? null
                            : Long.valueOf(sponsor.getValue().id()),
                    minutes.getValue(),
                    closed.getValue(),
                    publicTitle.getValue(),
                    decided));
            close();
        });
    }

    /** A request that the item led to stays with it when it no longer waits. */
    private static Long decidedAlready(AgendaItem item, AgendaKind kind, List<DecisionRow> waiting) {
        return item == null
                        || item.decisionId() == null
                        || kind != AgendaKind.ACTION
                        || waiting.stream().anyMatch(row -> row.id() == item.decisionId())
                ? null
                : item.decisionId();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
