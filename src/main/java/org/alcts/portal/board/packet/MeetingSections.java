package org.alcts.portal.board.packet;

import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.board.meeting.AgendaItem;
import org.alcts.portal.board.packet.PacketDocument.Part;
import org.alcts.portal.board.packet.PacketDocument.Section;
import org.alcts.portal.board.packet.PacketDocument.Subheading;
import org.alcts.portal.board.packet.PacketDocument.Table;
import org.alcts.portal.board.packet.PacketDocument.Text;
import org.alcts.portal.decision.DecisionRow;

/** What a meeting takes up, and what is put before it. */
final class MeetingSections {

    private final PacketWords words;

    MeetingSections(PacketWords words) {
        this.words = words;
    }

    Section agenda(PacketContent content) {
        List<Part> parts = new ArrayList<>();
        if (content.agenda().minutesPlanned() > 0) {
            parts.add(Text.note(
                    words.translate("meeting.agenda.time", content.agenda().minutesPlanned())));
        }
        parts.add(new PacketTable<AgendaItem>(words, "meeting.agenda", "Agenda")
                .number("packet.number", item -> words.number(item.number()))
                .text("packet.item", 34, AgendaItem::title)
                .text("meeting.field.kind", 12, item -> words.translate("meeting.kind." + item.kind()))
                .text("packet.open-or-closed", 14, this::open)
                .text("meeting.field.sponsor", 9, AgendaItem::sponsor)
                .text("meeting.field.wanted", 0, AgendaItem::wanted)
                .rows(content.agenda().items(), "meeting.agenda.none"));
        return new Section("agenda", words.translate("meeting.agenda"), true, parts);
    }

    private String open(AgendaItem item) {
        return item.closed()
                ? words.translate("meeting.closed", words.translate("meeting.closed." + item.closedReason()))
                : words.translate("packet.open");
    }

    /** What waits is the Board's; what it voted on electronically is read by every member. */
    Section toDecide(PacketContent content) {
        List<Part> parts = new ArrayList<>();
        if (content.head().audience() == PacketAudience.BOARD) {
            parts.add(waiting(content.waiting()));
        }
        parts.add(new PacketTable<DecisionRow>(words, "meeting.consent", "Votes to confirm")
                .text("packet.request", 40, DecisionRow::title)
                .text("packet.unit", 9, DecisionRow::acronym)
                .text("packet.outcome", 0, row -> words.translate("decision.outcome." + row.outcome()))
                .day("packet.voted-on", row -> words.day(row.votedOn()))
                .text("packet.ballots", 0, this::ballots)
                .rows(content.toConfirm(), "packet.to-confirm.none"));
        return new Section("decide", words.translate("packet.decide"), false, parts);
    }

    private Table waiting(List<DecisionRow> waiting) {
        return new PacketTable<DecisionRow>(words, "decision.waiting", "Waiting")
                .text("packet.request", 40, DecisionRow::title)
                .text("packet.unit", 9, DecisionRow::acronym)
                .text("packet.reach", 0, row -> words.translate("decision.reach." + row.reach()))
                .text(
                        "packet.asked-by",
                        0,
                        row -> words.translate("packet.person-as", row.requestedByName(), row.requestedAs()))
                .day("packet.asked-on", row -> words.day(row.requestedOn()))
                .rows(waiting, "packet.waiting.none");
    }

    private String ballots(DecisionRow row) {
        return row.manner() == null
                ? ""
                : words.translate(
                        "decision.count",
                        row.votesFor(),
                        row.votesAgainst(),
                        row.abstained(),
                        row.recused(),
                        row.absent());
    }

    /** The documents that go with items; null when no item has one. */
    Section papers(PacketContent content) {
        List<Part> parts = new ArrayList<>();
        for (AgendaItem item : content.agenda().items()) {
            if (item.document() == null && item.link() == null) {
                continue;
            }
            parts.add(new Subheading(words.translate("meeting.item.title", item.number(), item.title())));
            if (item.document() != null) {
                item.document().lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(Text.of(line)));
            }
            if (item.link() != null) {
                parts.add(Text.note(words.translate(
                        AgendaItem.isWithinPortal(item.link()) ? "packet.in-portal" : "packet.elsewhere",
                        item.link())));
            }
        }
        return parts.isEmpty() ? null : new Section("papers", words.translate("packet.papers"), true, parts);
    }
}
