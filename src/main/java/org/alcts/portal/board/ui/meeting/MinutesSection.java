package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alcts.portal.board.meeting.Minutes;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.TextBlock;
import org.alcts.portal.ui.Tone;

/** The minutes as they stand: whether approved, who was there, what is said in general, corrections. */
class MinutesSection extends Section {

    MinutesSection(Minutes minutes) {
        super(MeetingWords.text("meeting.minutes"));
        setId("minutes");
        framed();
        Span badges = new Span(
                minutes.approved()
                        ? new StatusBadge(Tone.GOOD, getTranslation("meeting.minutes.approved"))
                        : new StatusBadge(Tone.WARNING, getTranslation("meeting.minutes.draft")));
        badges.addClassName("badges");
        if (minutes.illustrative()) {
            badges.add(MeetingWords.illustrative());
        }
        add(badges);
        if (minutes.approved()) {
            add(new Paragraph(getTranslation(
                    "meeting.minutes.approved-by", Formats.here().day(minutes.approvedOn()), minutes.approvedBy())));
        }
        int seats = minutes.attendance().size();
        add(new NativeDetails(
                getTranslation(
                        minutes.present() < minutes.quorum() ? "meeting.quorum.missing" : "meeting.quorum",
                        minutes.present(),
                        seats,
                        minutes.quorum()),
                attendance(minutes)));
        if (minutes.general() != null) {
            add(new TextBlock(minutes.general()));
        }
        for (Minutes.Correction correction : minutes.corrections()) {
            add(
                    new Paragraph(getTranslation(
                            "meeting.correction.by",
                            Formats.here().day(correction.enteredOn()),
                            correction.name(),
                            correction.as())),
                    new TextBlock(correction.correction()));
        }
    }

    private UnorderedList attendance(Minutes minutes) {
        UnorderedList list = new UnorderedList();
        minutes.attendance()
                .forEach(person -> list.add(new ListItem(getTranslation(
                        person.present() ? "meeting.attendance.present" : "meeting.attendance.absent",
                        person.name(),
                        person.as()))));
        return list;
    }
}
