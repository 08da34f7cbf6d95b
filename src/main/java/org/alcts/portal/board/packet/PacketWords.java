package org.alcts.portal.board.packet;

import java.time.LocalDate;
import java.util.Locale;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureTexts;
import org.alcts.portal.board.packet.PacketDocument.Cell;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.ui.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of packets: English, in which the association keeps its records. */
@Component
class PacketWords {

    static final Locale LANGUAGE = Locale.ENGLISH;

    private final MessageSource messages;
    private final Formats formats = Formats.in(LANGUAGE);
    private final MeasureTexts measures;

    PacketWords(MessageSource messages) {
        this.messages = messages;
        this.measures = new MeasureTexts(this::translate, formats);
    }

    String translate(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LANGUAGE);
    }

    Formats formats() {
        return formats;
    }

    MeasureTexts measures() {
        return measures;
    }

    String stage(Stage stage) {
        return translate("initiative.stage." + stage);
    }

    String health(Health health) {
        return health == null ? translate("packet.no-health") : translate("initiative.health." + health);
    }

    Cell day(LocalDate day) {
        return day == null ? Cell.of("") : new Cell(day, formats.day(day));
    }

    Cell number(long number) {
        return Cell.of(number, formats.number(number));
    }

    Cell value(MeasureStanding measure) {
        var latest = measure.latest();
        return new Cell(latest == null ? null : latest.value(), measures.latest(measure));
    }
}
