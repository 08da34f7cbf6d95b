package org.alcts.portal.board.publication;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes pages of the templates in {@code templates/public}. */
@Component
class PublicTemplates {

    /** The parts of the site, in the order of its navigation: the last of a path's name, and of its key in the texts. */
    private static final List<String> PARTS =
            List.of("plan", "initiatives", "measures", "decisions", "surveys", "data");

    /** @param path within the portal, without what filters it @param part in the navigation; empty for none */
    record Site(
            String part,
            String title,
            String description,
            String canonical,
            List<String> styles,
            String today,
            List<String> parts,
            boolean demonstration,
            String licence,
            String licenceAddress) {}

    private final ITemplateEngine engine;
    private final PublicWords words;
    private final PublicAddresses addresses;
    private final PublicReader reader;
    private final boolean demonstration;
    private final String licence;
    private final String licenceAddress;
    private final PublicStyles styles;

    PublicTemplates(
            ITemplateEngine engine,
            PublicWords words,
            PublicAddresses addresses,
            PublicReader reader,
            PublicStyles styles,
            @Value("${portal.demonstration:false}") boolean demonstration,
            @Value("${portal.public.licence}") String licence,
            @Value("${portal.public.licence-address}") String licenceAddress) {
        this.engine = engine;
        this.words = words;
        this.addresses = addresses;
        this.reader = reader;
        this.demonstration = demonstration;
        this.licence = licence;
        this.licenceAddress = licenceAddress;
        this.styles = styles;
    }

    /**
     * @param name of the template
     * @param part of the site that it belongs to; empty for none
     * @param path of the page, without what filters it
     */
    byte[] page(String name, String part, String path, String title, String description, Map<String, ?> model) {
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("words", words);
        variables.put(
                "site",
                new Site(
                        part,
                        title,
                        description,
                        addresses.of(path),
                        styles.addresses(),
                        words.fullDay(reader.today()),
                        PARTS,
                        demonstration,
                        licence,
                        licenceAddress));
        return engine.process("public/" + name, new Context(Locale.ENGLISH, variables))
                .getBytes(StandardCharsets.UTF_8);
    }
}
