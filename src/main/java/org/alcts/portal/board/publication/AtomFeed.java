package org.alcts.portal.board.publication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as RFC 4287 has it. What an entry is called by is made from what it is about, not from where the portal stands, so that a
 * move of the portal shows nobody everything again.
 *
 * @param name of the feed, within the plan
 * @param own address of the feed @param page address of the page that says the same
 * @param started day of the plan's beginning: when there is no entry, nothing was heard since
 */
record AtomFeed(
        String plan,
        String name,
        String title,
        String subtitle,
        String own,
        String page,
        String rights,
        LocalDate started,
        List<Entry> entries) {

    static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** @param author the office that says it @param text plain */
    record Entry(long id, String title, String link, LocalDate day, String author, String category, String text) {}

    byte[] write(ZoneId zone) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "en");
            element(xml, "id", id("feed"));
            element(xml, "title", title);
            element(xml, "subtitle", subtitle);
            element(
                    xml,
                    "updated",
                    moment(
                            entries.stream()
                                    .map(Entry::day)
                                    .max(LocalDate::compareTo)
                                    .orElse(started),
                            zone));
            element(xml, "rights", rights);
            link(xml, "self", "application/atom+xml", own);
            link(xml, "alternate", "text/html", page);
            for (Entry entry : entries) {
                entry(xml, entry, zone);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed " + name + " cannot be written", e);
        }
        return out.toByteArray();
    }

    private void entry(XMLStreamWriter xml, Entry entry, ZoneId zone) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", id(String.valueOf(entry.id())));
        element(xml, "title", entry.title());
        element(xml, "updated", moment(entry.day(), zone));
        element(xml, "published", moment(entry.day(), zone));
        xml.writeStartElement("author");
        element(xml, "name", entry.author());
        xml.writeEndElement();
        link(xml, "alternate", "text/html", entry.link());
        xml.writeStartElement("category");
        xml.writeAttribute("term", entry.category());
        xml.writeEndElement();
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(legal(entry.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String id(String what) {
        String called = plan + "/" + name + "/" + what;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(called.getBytes(StandardCharsets.UTF_8));
    }

    private static String moment(LocalDate day, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone));
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** XML has no place for most control characters, which a text from a form may hold. */
    private static String legal(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
