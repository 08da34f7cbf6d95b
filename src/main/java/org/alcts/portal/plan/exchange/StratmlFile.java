package org.alcts.portal.plan.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alcts.portal.people.Refused;

/**
 * Reads a file as a tree of elements, within limits that no real plan comes near. A document type is refused, whatever is in
 * it; no entity is expanded, and nothing outside the file is ever fetched.
 */
final class StratmlFile {

    /** Bytes; a hundred times the size of a long plan. */
    static final int LARGEST = 16 * 1024 * 1024;

    static final int MOST_ELEMENTS = 300_000;
    static final int DEEPEST = 30;

    private StratmlFile() {}

    /**
     * @param roots what its first element can be called
     * @throws Refused when it is no XML, begins otherwise, is too large or too deep, or declares a document type
     */
    static StratmlNode read(byte[] file, Set<String> roots) {
        if (file.length == 0) {
            throw refused("empty");
        }
        if (file.length > LARGEST) {
            throw refused("too-large", LARGEST / 1024 / 1024);
        }
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            throw refused("archive");
        }
        if (file.length > 3 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F') {
            throw refused("pdf");
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(fromFirstBracket(file)));
            return root(xml, roots);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw refused("no-xml", line, reason(e));
        }
    }

    /** Some writers leave blanks or a byte order mark in front, which XML does not allow before its declaration. */
    private static byte[] fromFirstBracket(byte[] file) {
        int begin = 0;
        while (begin < file.length
                && (file[begin] == ' '
                        || file[begin] == '\n'
                        || file[begin] == '\r'
                        || file[begin] == '\t'
                        || file[begin] == (byte) 0xEF
                        || file[begin] == (byte) 0xBB
                        || file[begin] == (byte) 0xBF)) {
            begin++;
        }
        return begin == 0 ? file : Arrays.copyOfRange(file, begin, file.length);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("It asks for something outside of itself");
        });
        return factory;
    }

    private static StratmlNode root(XMLStreamReader xml, Set<String> roots) throws XMLStreamException {
        Deque<StratmlNode> open = new ArrayDeque<>();
        StratmlNode root = null;
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw refused("document-type");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("entity", xml.getLocalName());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS) {
                        throw refused("too-many-elements", MOST_ELEMENTS);
                    }
                    if (open.size() >= DEEPEST) {
                        throw refused("too-deep", DEEPEST);
                    }
                    StratmlNode node = node(xml);
                    if (open.isEmpty()) {
                        if (!roots.contains(node.name())) {
                            throw refused("root", node.name());
                        }
                        root = node;
                    } else {
                        open.peek().add(node);
                    }
                    open.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().add(xml.getText());
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing about the plan.
                }
            }
        }
        if (root == null) {
            throw refused("empty");
        }
        return root;
    }

    private static StratmlNode node(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        StratmlNode node = new StratmlNode(
                xml.getLocalName(),
                namespace == null ? "" : namespace,
                xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String of = xml.getAttributeNamespace(i);
            boolean about =
                    XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(of) || XMLConstants.XML_NS_URI.equals(of);
            if (!about) {
                node.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return node;
    }

    /** The parser's own words, without the place, which is said beside. */
    private static String reason(XMLStreamException e) {
        String text = e.getMessage() == null ? "" : e.getMessage();
        String last = text.lines().reduce((first, next) -> next).orElse("");
        return last.replaceFirst("^Message: ", "");
    }

    private static Refused refused(String why, Object... arguments) {
        return new Refused("file", "plan-file.refused." + why, arguments);
    }
}
