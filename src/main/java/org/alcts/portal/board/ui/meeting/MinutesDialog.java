package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.board.meeting.AgendaItem;
import org.alcts.portal.board.meeting.MeetingAgenda;
import org.alcts.portal.board.meeting.Minutes;
import org.alcts.portal.board.meeting.NewMinutes;
import org.alcts.portal.people.ui.form.EntryDialog;

/** Writes the minutes: who was there, and what is to be kept of each item. */
class MinutesDialog extends EntryDialog {

    /** @param voters those who had a vote when the meeting began */
    MinutesDialog(MeetingAgenda agenda, List<Minutes.Attendance> voters, SerializableConsumer<NewMinutes> write) {
        super(MeetingWords.text("meeting.minutes.write"), MeetingWords.text("meeting.minutes.save"));
        explain(getTranslation("meeting.minutes.explained", agenda.meeting().name()));
        Minutes minutes = agenda.minutes();
        CheckboxGroup<Minutes.Attendance> present =
                wide("present", new CheckboxGroup<>(getTranslation("meeting.field.present")));
        present.setItems(voters);
        present.setItemLabelGenerator(Minutes.Attendance::name);
        Span quorum = new Span();
        quorum.getElement().setAttribute("aria-live", "polite");
        present.addValueChangeListener(
                change -> quorum.setText(quorum(change.getValue().size(), voters.size())));
        Map<Long, Boolean> known = minutes == null
                ? Map.of()
                : minutes.attendance().stream()
                        .collect(Collectors.toMap(Minutes.Attendance::personId, Minutes.Attendance::present));
        present.select(voters.stream()
                .filter(voter -> known.getOrDefault(voter.personId(), true))
                .toList());
        quorum.setText(quorum(present.getValue().size(), voters.size()));
        form().add(quorum, 2);
        TextArea general = wide("general", new TextArea(getTranslation("meeting.field.general")));
        general.setValue(minutes == null || minutes.general() == null ? "" : minutes.general());
        Map<Long, TextArea> records = new LinkedHashMap<>();
        for (AgendaItem item : agenda.items()) {
            TextArea record = wide(
                    "record-" + item.id(),
                    new TextArea(getTranslation("meeting.field.record", item.number(), item.title())));
            record.setValue(item.record() == null ? "" : item.record());
            records.put(item.id(), record);
        }
        onSave(() -> {
            Map<Long, String> texts = new HashMap<>();
            records.forEach((id, record) -> texts.put(id, record.getValue()));
            write.accept(new NewMinutes(
                    minutes == null ? -1 : minutes.version(),
                    present.getValue().stream()
                            .map(Minutes.Attendance::personId)
                            .collect(Collectors.toSet()),
                    general.getValue(),
                    texts));
            close();
        });
    }

    private static String quorum(int present, int seats) {
        int needed = seats / 2 + 1;
        return MeetingWords.text(
                present < needed ? "meeting.quorum.missing" : "meeting.quorum", present, seats, needed);
    }
}
