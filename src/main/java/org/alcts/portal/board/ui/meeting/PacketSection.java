package org.alcts.portal.board.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.alcts.portal.board.packet.Packet;
import org.alcts.portal.board.packet.PacketAudience;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Section;

/** The packets frozen for a meeting, each as a page, a PDF and a workbook. */
class PacketSection extends Section {

    /** @param freeze null when whoever looks may not freeze one, or the meeting is over */
    PacketSection(List<Packet> packets, ZoneId zone, Runnable freeze) {
        super(MeetingWords.text("packet.packets"));
        framed();
        setId("packets");
        note(getTranslation("packet.about") + (freeze == null ? "" : " " + getTranslation("packet.about.takes")));
        if (freeze != null) {
            Button button = new Button(
                    getTranslation(packets.isEmpty() ? "packet.freeze" : "packet.freeze.again"), click -> freeze.run());
            button.setDisableOnClick(true);
            if (packets.isEmpty()) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            actions(button);
        }
        if (packets.isEmpty()) {
            add(new EmptyState(getTranslation(freeze == null ? "packet.none" : "packet.none.yet")));
        }
        packets.forEach(packet -> add(card(packet, zone)));
    }

    private Div card(Packet packet, ZoneId zone) {
        Div card = new Div(
                new H3(getTranslation("packet.of-number", packet.number())),
                new Paragraph(getTranslation(
                        "packet.frozen.by",
                        Formats.here().moment(packet.frozenAt(), zone),
                        packet.frozenBy(),
                        packet.frozenAs())));
        card.addClassName("packet");
        for (PacketAudience audience : PacketAudience.values()) {
            List<Packet.File> files = packet.files().stream()
                    .filter(file -> file.audience() == audience)
                    .toList();
            if (!files.isEmpty()) {
                card.add(line(packet, audience, files));
            }
        }
        return card;
    }

    private Div line(Packet packet, PacketAudience audience, List<Packet.File> files) {
        Div line = new Div(new Span(getTranslation("packet.for." + audience)));
        line.addClassName("packet-files");
        for (Packet.File file : files) {
            String address = "board/packets/%d/%s.%s"
                    .formatted(
                            packet.id(),
                            audience.name().toLowerCase(java.util.Locale.ROOT),
                            file.format().extension());
            Anchor link = new Anchor(address, getTranslation("packet.as." + file.format()));
            link.setRouterIgnore(true);
            link.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "packet.as.named",
                                    getTranslation("packet.as." + file.format()),
                                    getTranslation("packet.for." + audience),
                                    packet.number()));
            link.getElement()
                    .setAttribute("title", getTranslation("packet.checksum", file.size() / 1024, file.sha256()));
            line.add(link);
        }
        return line;
    }
}
