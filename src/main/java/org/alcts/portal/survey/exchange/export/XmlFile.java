package org.alcts.portal.survey.exchange.export;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.alcts.portal.platform.csv.XmlText;

/** Writes elements and texts; whatever a text holds, what comes out is well-formed. */
final class XmlFile {

    private final XMLStreamWriter xml;

    /** @throws IllegalStateException when the stream refuses, here and in every other method */
    XmlFile(OutputStream out) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    XmlFile open(String element) {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    XmlFile attribute(String name, String value) {
        try {
            xml.writeAttribute(name, XmlText.clean(value));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** The namespace of everything, and the language of what is said in it. */
    XmlFile root(String namespace, String language) {
        try {
            xml.writeDefaultNamespace(namespace);
            xml.writeAttribute("xml:lang", language);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    XmlFile text(String words) {
        try {
            xml.writeCharacters(XmlText.clean(words));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    XmlFile close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** An element with nothing but a text; none when there is no text. */
    XmlFile element(String name, String words) {
        return words.isBlank() ? this : open(name).text(words).close();
    }

    void finish() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(XMLStreamException e) {
        return e.getNestedException() instanceof java.io.IOException io
                ? new UncheckedIOException(io)
                : new IllegalStateException(e);
    }
}
