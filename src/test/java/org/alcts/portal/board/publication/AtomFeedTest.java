package org.alcts.portal.board.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds feeds to what RFC 4287 says must be. */
class AtomFeedTest {

    private static final LocalDate DAY = LocalDate.of(2009, 1, 12);

    private static final AtomFeed.Entry ENTRY = new AtomFeed.Entry(
            7,
            "Courses <b>now</b> & \"later\"",
            "https://portal.example.org/public/initiatives/3",
            DAY,
            "Chair, Section",
            "progress",
            "First & <second>\u0007 line");

    private static AtomFeed feed(AtomFeed.Entry... entries) {
        return new AtomFeed(
                "org.alcts.portal/plan",
                "updates",
                "Plan: updates",
                "ALCTS",
                "https://portal.example.org/public/feeds/updates.atom",
                "https://portal.example.org/public/initiatives",
                "CC-BY-4.0",
                LocalDate.of(2006, 6, 1),
                List.of(entries));
    }

    static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** What a feed must have (4.1.1), an entry (4.1.2), a date (3.3), a person (3.2), a link (4.2.7), an id (4.2.6). */
    static void assertAtom(Document document) {
        Element feed = document.getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(AtomFeed.NAMESPACE);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        List<String> ids = new ArrayList<>();
        ids.add(common(feed));
        assertThat(children(feed, "link"))
                .filteredOn(link -> link.getAttribute("rel").equals("self"))
                .hasSize(1);
        for (Element entry : children(feed, "entry")) {
            ids.add(common(entry));
            assertThat(children(entry, "author"))
                    .singleElement()
                    .satisfies(author -> assertThat(children(author, "name"))
                            .singleElement()
                            .satisfies(name -> assertThat(name.getTextContent()).isNotBlank()));
            assertThat(children(entry, "content")).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static String common(Element element) {
        assertThat(children(element, "title")).hasSize(1);
        assertThat(children(element, "updated"))
                .singleElement()
                .satisfies(updated -> OffsetDateTime.parse(updated.getTextContent()));
        assertThat(children(element, "link")).isNotEmpty().allSatisfy(link -> {
            assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue();
            assertThat(link.getAttribute("type")).isNotBlank();
        });
        assertThat(children(element, "link"))
                .filteredOn(link -> link.getAttribute("rel").equals("alternate"))
                .hasSize(1);
        assertThat(children(element, "id")).hasSize(1);
        String id = children(element, "id").getFirst().getTextContent();
        assertThat(URI.create(id).isAbsolute()).isTrue();
        return id;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    @Test
    void aFeedHasWhatItMust() throws Exception {
        Document document = parse(feed(ENTRY).write(ZoneId.of("America/Chicago")));
        assertAtom(document);
        Element entry = children(document.getDocumentElement(), "entry").getFirst();
        assertThat(children(entry, "title").getFirst().getTextContent()).isEqualTo("Courses <b>now</b> & \"later\"");
        assertThat(children(entry, "content").getFirst().getTextContent()).isEqualTo("First & <second> line");
        assertThat(children(entry, "updated").getFirst().getTextContent()).isEqualTo("2009-01-12T00:00:00-06:00");
    }

    @Test
    void whatAnEntryIsCalledByStaysTheSame() throws Exception {
        Document one = parse(feed(ENTRY).write(ZoneId.of("UTC")));
        Document other = parse(feed(ENTRY).write(ZoneId.of("America/Chicago")));
        Element first = children(one.getDocumentElement(), "entry").getFirst();
        Element second = children(other.getDocumentElement(), "entry").getFirst();
        assertThat(children(first, "id").getFirst().getTextContent())
                .startsWith("urn:uuid:")
                .isEqualTo(children(second, "id").getFirst().getTextContent());
    }

    @Test
    void anEmptyFeedSpeaksOfThePlansBeginning() throws Exception {
        Document document = parse(feed().write(ZoneId.of("UTC")));
        assertAtom(document);
        assertThat(children(document.getDocumentElement(), "updated").getFirst().getTextContent())
                .isEqualTo("2006-06-01T00:00:00Z");
    }
}
