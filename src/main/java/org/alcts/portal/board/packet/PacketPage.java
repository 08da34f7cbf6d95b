package org.alcts.portal.board.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A packet as one page of HTML that needs no script and no other file, on a screen or on paper. */
@Component
class PacketPage {

    private final ITemplateEngine templates;
    private final String onScreen = stylesheet("packet.css");
    private final String onPaper = onScreen.replaceAll("(?s)@media \\(prefers.*", "") + stylesheet("print.css");

    PacketPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] html(PacketDocument document) {
        return rendered(document, false).getBytes(StandardCharsets.UTF_8);
    }

    /** Well-formed, with bookmarks and the stylesheet of printed pages. */
    String forPdf(PacketDocument document) {
        return rendered(document, true);
    }

    private String rendered(PacketDocument document, boolean pdf) {
        return templates.process(
                "packet/packet",
                new Context(
                        PacketWords.LANGUAGE,
                        Map.of("document", document, "pdf", pdf, "style", pdf ? onPaper : onScreen)));
    }

    private static String stylesheet(String name) {
        try {
            return new ClassPathResource("templates/packet/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
