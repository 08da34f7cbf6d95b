package org.alcts.portal.survey.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alcts.portal.survey.ResponseRate;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Held against a schema of what this portal writes, in DDI's order and with DDI's values. The DDI Alliance's own schema is not
 * part of the project for its licence; the same documents were valid by it (2.5, without its XHTML) when this was written.
 */
class DdiCodebookTest {

    private static byte[] written(Questionnaire questionnaire, String language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new DdiCodebook(
                        SomeResults.of(questionnaire, true),
                        new ResponseRate(100, 24, List.of(), List.of(), false),
                        DdiCodebook.File.COUNTS,
                        Words.of(questionnaire, language),
                        LocalDate.of(2009, 3, 1))
                .write(file);
        return file.toByteArray();
    }

    @Example
    void describesTheStudy() throws SAXException, IOException {
        byte[] file = written(AllKinds.questionnaire(), "en");

        validate(file);
        Document codebook = XlsxFile.xml(file);
        assertThat(codebook.getDocumentElement().getNamespaceURI()).isEqualTo("ddi:codebook:2_5");
        assertThat(texts(codebook, "IDNo")).containsExactly("ce-needs-2009");
        assertThat(texts(codebook, "collDate")).containsExactly("2009-01-12", "2009-02-12");
        assertThat(texts(codebook, "respRate")).containsExactly("24% (24 of 100 persons who were asked)");
        assertThat(texts(codebook, "universe")).singleElement().asString().contains("membership");
        assertThat(texts(codebook, "conditions")).singleElement().asString().contains("anonymity");
    }

    @Example
    void countsAreThereAndHiddenOnesSayWhy() {
        Document codebook = XlsxFile.xml(written(AllKinds.questionnaire(), "en"));

        Element setting = variable(codebook, "A1");
        assertThat(texts(setting, "catValu")).containsExactly("public", "academic", "-oth-");
        assertThat(texts(setting, "catStat")).containsExactly("12", "0");
        assertThat(texts(setting, "txt")).containsExactly("hidden: too few people");
        assertThat(texts(variable(codebook, "N1"), "sumStat")).containsExactly("20", "3.5", "3.5");
        assertThat(variable(codebook, "N1")
                        .getElementsByTagName("range")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("max")
                        .getNodeValue())
                .isEqualTo("60");
        assertThat(codebook.getElementsByTagName("var").getLength())
                .isEqualTo(AllKinds.questionnaire().fields().size());
    }

    @Example
    void speaksALanguageOfTheSurvey() {
        Document codebook = XlsxFile.xml(written(AllKinds.questionnaire(), "de"));

        assertThat(texts(codebook, "titl")).containsExactly("Bedarf");
        assertThat(texts(variable(codebook, "X2"), "qstnLit")).containsExactly("Gefragt in X2");
    }

    @Property(tries = 100)
    void whateverTextsSayItIsWellFormedAndValid(@ForAll String words) throws SAXException, IOException {
        validate(written(AllKinds.of(words + AllKinds.HOSTILE), "en"));
    }

    private static void validate(byte[] file) throws SAXException, IOException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(DdiCodebookTest.class.getResource("/survey/ddi-codebook-2.5-as-written.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    private static Element variable(Document codebook, String name) {
        NodeList variables = codebook.getElementsByTagName("var");
        return IntStream.range(0, variables.getLength())
                .mapToObj(i -> (Element) variables.item(i))
                .filter(variable -> variable.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Document document, String element) {
        return texts(document.getDocumentElement(), element);
    }

    private static List<String> texts(Element parent, String element) {
        NodeList found = parent.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
