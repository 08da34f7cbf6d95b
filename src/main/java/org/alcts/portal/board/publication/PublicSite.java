package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.survey.results.PublicResults;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells search engines what there is to read, and that the rest of the portal is not for them. */
@Controller
class PublicSite {

    /** The most that the format takes. */
    private static final int MOST = 50_000;

    private final PublishedPlan plan;
    private final PublishedInitiatives initiatives;
    private final MeasureReader measures;
    private final PublicResults surveys;
    private final PublicAnswers answers;
    private final PublicAddresses addresses;

    PublicSite(
            PublishedPlan plan,
            PublishedInitiatives initiatives,
            MeasureReader measures,
            PublicResults surveys,
            PublicAnswers answers,
            PublicAddresses addresses) {
        this.plan = plan;
        this.initiatives = initiatives;
        this.measures = measures;
        this.surveys = surveys;
        this.answers = answers;
        this.addresses = addresses;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(PublicAnswers.maxAge())
                .body("User-agent: *\nAllow: /public\nAllow: /styles/\nAllow: /images/\nDisallow: /\n\nSitemap: "
                        + addresses.of("/sitemap.xml") + "\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        return answers.answer(request, MediaType.APPLICATION_XML, () -> Optional.of(write(pages())));
    }

    /** Paths with the day of their last change, where that is known. */
    private Map<String, Optional<LocalDate>> pages() {
        Map<String, Optional<LocalDate>> pages = new LinkedHashMap<>();
        for (String part : new String[] {"", "/initiatives", "/measures", "/decisions", "/surveys", "/data"}) {
            pages.put("/public" + part, Optional.empty());
        }
        plan.glance()
                .ifPresent(glance ->
                        glance.goals().forEach(goal -> pages.put("/public/goals/" + goal.number(), Optional.empty())));
        measures.published()
                .forEach(measure -> pages.put(
                        "/public/measures/" + measure.standing().key(),
                        Optional.ofNullable(measure.standing().latest()).map(latest -> latest.asOf())));
        surveys.all()
                .forEach(survey -> pages.put("/public/surveys/" + survey.code(), Optional.of(survey.publishedOn())));
        initiatives.ids().forEach((id, day) -> pages.put("/public/initiatives/" + id, Optional.ofNullable(day)));
        return pages;
    }

    private byte[] write(Map<String, Optional<LocalDate>> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            int written = 0;
            for (var page : pages.entrySet()) {
                if (++written > MOST) {
                    break;
                }
                xml.writeStartElement("url");
                element(xml, "loc", addresses.of(page.getKey()));
                if (page.getValue().isPresent()) {
                    element(xml, "lastmod", page.getValue().get().toString());
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The sitemap cannot be written", e);
        }
        return out.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
