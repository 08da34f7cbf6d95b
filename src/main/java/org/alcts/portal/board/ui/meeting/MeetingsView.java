package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.meeting.Agendas;
import org.alcts.portal.board.meeting.MeetingRow;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.RelativeDay;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** The Board's meetings: what comes next, and what was. */
@Route("board/meetings")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class MeetingsView extends Screen implements BeforeEnterObserver {

    private final Agendas agendas;
    private final Clock clock;

    MeetingsView(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = LocalDate.now(clock);
        List<MeetingRow> all = agendas.calendar();
        clear();
        header(getTranslation("meeting.title"))
                .above(new Anchor("board", getTranslation("board.board")))
                .subtitle(getTranslation("meeting.subtitle"));
        add(
                section(
                        "meeting.ahead",
                        all.stream()
                                .filter(row -> !row.endsOn().isBefore(today))
                                .toList()),
                section(
                        "meeting.past",
                        all.stream()
                                .filter(row -> row.endsOn().isBefore(today))
                                .toList()
                                .reversed()));
    }

    private Section section(String heading, List<MeetingRow> rows) {
        Section section = new Section(getTranslation(heading)).framed();
        if (rows.isEmpty()) {
            section.add(new EmptyState(getTranslation("meeting.none")));
            return section;
        }
        Formats formats = Formats.here();
        section.add(new DataTable<MeetingRow>(getTranslation(heading))
                .rowHeading(
                        getTranslation("meeting.name"), row -> new Anchor("board/meetings/" + row.key(), row.name()))
                .text(getTranslation("meeting.place"), MeetingRow::place)
                .text(
                        getTranslation("meeting.days"),
                        row -> getTranslation(
                                "meeting.from-to", formats.day(row.startsOn()), formats.day(row.endsOn())))
                .column(getTranslation("meeting.when"), row -> new RelativeDay(row.startsOn(), LocalDate.now(clock)))
                .text(
                        getTranslation("meeting.items"),
                        row -> getTranslation("meeting.count", row.items(), row.closed()))
                .column(getTranslation("meeting.minutes"), MeetingsView::minutes)
                .captionHidden()
                .stacked()
                .rows(rows));
        return section;
    }

    private static Component minutes(MeetingRow row) {
        if (row.approvedOn() != null) {
            return new StatusBadge(Tone.GOOD, MeetingWords.text("meeting.minutes.approved"));
        }
        return row.drafted()
                ? new StatusBadge(Tone.WARNING, MeetingWords.text("meeting.minutes.draft"))
                : new Span(MeetingWords.text("meeting.minutes.none"));
    }
}
