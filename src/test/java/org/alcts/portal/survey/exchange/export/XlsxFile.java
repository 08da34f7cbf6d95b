package org.alcts.portal.survey.exchange.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a workbook back, as plainly as can be: files of an archive, cells of a sheet. */
final class XlsxFile {

    private XlsxFile() {}

    /** By the archive's directory. */
    static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            Path kept = Files.createTempFile("archive", ".zip");
            try {
                Files.write(kept, archive);
                try (ZipFile zip = new ZipFile(kept.toFile())) {
                    for (ZipEntry entry : Collections.list(zip.entries())) {
                        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                    }
                }
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    /** @throws AssertionError when it is not well-formed */
    static Document xml(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** The cells of a sheet by line, as they are shown. */
    static List<List<String>> cells(byte[] workbook, int sheet) {
        Document document = xml(unzip(workbook).get("xl/worksheets/sheet" + sheet + ".xml"));
        List<List<String>> lines = new ArrayList<>();
        NodeList rows = document.getElementsByTagNameNS("*", "row");
        for (int i = 0; i < rows.getLength(); i++) {
            List<String> line = new ArrayList<>();
            NodeList cells = ((Element) rows.item(i)).getElementsByTagNameNS("*", "c");
            for (int j = 0; j < cells.getLength(); j++) {
                Element cell = (Element) cells.item(j);
                while (line.size() < column(cell.getAttribute("r"))) {
                    line.add("");
                }
                line.add(cell.getTextContent().replace("_x005F_", "_"));
            }
            lines.add(line);
        }
        return lines;
    }

    private static int column(String place) {
        int column = 0;
        for (char c : place.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }
}
