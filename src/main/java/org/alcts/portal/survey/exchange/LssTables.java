package org.alcts.portal.survey.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A LimeSurvey structure file as the tables that it is a dump of: table, rows, columns. A column that was null is missing
 * from its row, a table without rows from the file. Nothing outside the file is ever fetched, and no entity is expanded.
 *
 * @param docType must be "Survey" for a whole survey
 * @param dbVersion as written; not always a whole number
 */
record LssTables(
        String docType, String dbVersion, List<String> languages, Map<String, List<Map<String, String>>> tables) {

    /** Ten times the largest real file known. */
    static final int LARGEST_FILE = 16 * 1024 * 1024;

    private static final int MOST_ROWS = 500_000;
    private static final int DEEPEST = 12;

    /** @throws FileRefused when it is no such file, damaged, or built to do harm */
    static LssTables read(byte[] file) {
        requirePlausible(file);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(cleaned(file)));
            return new Reading(xml).document();
        } catch (XMLStreamException e) {
            throw new FileRefused("This is no well-formed XML: " + firstLine(e.getMessage()), e);
        }
    }

    private static void requirePlausible(byte[] file) {
        if (file.length == 0) {
            throw new FileRefused("The file is empty.");
        }
        FileRefused.unlessFits(file.length, LARGEST_FILE);
        if (file[0] == 'P' && file.length > 1 && file[1] == 'K') {
            throw new FileRefused("This is an archive. Unpack it, and send the .lss file in it.");
        }
    }

    /** Without what stands before the first bracket, and without control characters, which XML does not allow. */
    private static byte[] cleaned(byte[] file) {
        boolean wide =
                file.length > 1 && (file[0] == 0 || file[1] == 0 || file[0] == (byte) 0xFE || file[0] == (byte) 0xFF);
        if (wide) {
            return file;
        }
        ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
        boolean begun = false;
        for (byte one : file) {
            begun |= one == '<';
            boolean control = one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r';
            boolean before = !begun && (one <= ' ' || one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF);
            if (!control && !before) {
                clean.write(one);
            }
        }
        return clean.toByteArray();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("It asks for something outside of itself");
        });
        return factory;
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.lines().reduce((first, last) -> last).orElse("");
    }

    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** One pass over the file. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        private final List<String> languages = new ArrayList<>();
        private String docType;
        private String dbVersion;
        private int rows;

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        LssTables document() throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new FileRefused("The file declares a document type, which no export does.");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (!"document".equals(xml.getLocalName())) {
                        throw new FileRefused(
                                "This is no LimeSurvey file: it begins with <" + xml.getLocalName() + ">.");
                    }
                    content();
                }
            }
            if (docType == null) {
                throw new FileRefused("This is no LimeSurvey file: it does not say of what kind it is.");
            }
            if (!"Survey".equals(docType)) {
                throw new FileRefused("This holds a LimeSurvey " + docType.toLowerCase(java.util.Locale.ROOT)
                        + ", not a whole survey.");
            }
            return new LssTables(docType, dbVersion, languages, tables);
        }

        private void content() throws XMLStreamException {
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                switch (name) {
                    case "LimeSurveyDocType" -> docType = text().strip();
                    case "DBVersion" -> dbVersion = text().strip();
                    case "languages" -> languages();
                    case "themes", "themes_inherited" -> skip();
                    default -> table(name);
                }
            }
        }

        private void languages() throws XMLStreamException {
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                languages.add(text().strip());
            }
        }

        private void table(String name) throws XMLStreamException {
            List<Map<String, String>> table = new ArrayList<>();
            while (next() == XMLStreamConstants.START_ELEMENT) {
                if ("rows".equals(xml.getLocalName())) {
                    while (next() == XMLStreamConstants.START_ELEMENT) {
                        table.add(row());
                    }
                } else {
                    skip();
                }
            }
            tables.merge(name, table, (one, other) -> {
                one.addAll(other);
                return one;
            });
        }

        private Map<String, String> row() throws XMLStreamException {
            if (++rows > MOST_ROWS) {
                throw new FileRefused("The file has more than " + MOST_ROWS + " rows.");
            }
            Map<String, String> row = new HashMap<>();
            while (next() == XMLStreamConstants.START_ELEMENT) {
                String column = xml.getLocalName();
                // A name that began with a digit got a line in front.
                String name = column.matches("_\\d.*") ? column.substring(1) : column;
                row.put(name, text());
            }
            return row;
        }

        /** The next tag, whatever text stands between; some writers leave some. */
        private int next() throws XMLStreamException {
            int event = xml.next();
            while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
                event = xml.next();
            }
            return event;
        }

        /** The text of this element and all in it. */
        private String text() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            int depth = 1;
            while (depth > 0) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth = deeper(depth);
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text.append(xml.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FileRefused("The file refers to an entity, which no export does.");
                    default -> {}
                }
            }
            return text.toString();
        }

        private void skip() throws XMLStreamException {
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth = deeper(depth);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        }

        private static int deeper(int depth) {
            if (depth > DEEPEST) {
                throw new FileRefused("The file is nested deeper than any export is.");
            }
            return depth + 1;
        }
    }
}
