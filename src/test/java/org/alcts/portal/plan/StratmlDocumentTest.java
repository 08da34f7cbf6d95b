package org.alcts.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class StratmlDocumentTest {

    /** The order and the number of the parts that the standard's own schema asks for, in words of our own. */
    private static final String SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"
                       targetNamespace="urn:ISO:std:iso:17469:tech:xsd:stratml_core" elementFormDefault="qualified">
              <xs:element name="StrategicPlan"><xs:complexType><xs:sequence>
                <xs:element name="Name" type="xs:string"/>
                <xs:element name="Description" type="xs:string" minOccurs="0"/>
                <xs:element name="OtherInformation" type="xs:string" minOccurs="0"/>
                <xs:element name="StrategicPlanCore"><xs:complexType><xs:sequence>
                  <xs:element name="Organization" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                    <xs:element name="Name" type="xs:string" minOccurs="0"/>
                    <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
                  </xs:sequence></xs:complexType></xs:element>
                  <xs:element name="Mission" minOccurs="0"><xs:complexType><xs:sequence>
                    <xs:element name="Description" type="xs:string" minOccurs="0"/>
                    <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
                  </xs:sequence></xs:complexType></xs:element>
                  <xs:element name="Goal" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                    <xs:element name="Name" type="xs:string"/>
                    <xs:element name="Description" type="xs:string"/>
                    <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
                    <xs:element name="SequenceIndicator" type="xs:string" minOccurs="0"/>
                    <xs:element name="Objective" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                      <xs:element name="Name" type="xs:string" minOccurs="0"/>
                      <xs:element name="Description" type="xs:string" minOccurs="0"/>
                      <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
                      <xs:element name="SequenceIndicator" type="xs:string" minOccurs="0"/>
                    </xs:sequence></xs:complexType></xs:element>
                  </xs:sequence></xs:complexType></xs:element>
                </xs:sequence></xs:complexType></xs:element>
                <xs:element name="AdministrativeInformation" minOccurs="0"><xs:complexType><xs:sequence>
                  <xs:element name="StartDate" type="xs:date" minOccurs="0"/>
                  <xs:element name="EndDate" type="xs:date" minOccurs="0"/>
                </xs:sequence></xs:complexType></xs:element>
              </xs:sequence></xs:complexType></xs:element>
            </xs:schema>""";

    private static PlanPage plan(String mission) {
        return new PlanPage(
                1,
                "some-plan",
                1,
                "A plan of <some> & others",
                "The association",
                LocalDate.of(2006, 6, 1),
                LocalDate.of(2011, 6, 30),
                null,
                null,
                null,
                mission,
                PlanStanding.IN_FORCE,
                List.of(
                        new PlanPage.GoalArea(
                                1, "Leads", List.of(new PlanPage.Objective(1, "1.1", "watches \"trends\""))),
                        new PlanPage.GoalArea(
                                2,
                                "Teaches",
                                List.of(
                                        new PlanPage.Objective(2, "2.1", "asks"),
                                        new PlanPage.Objective(3, "2.2", "answers")))));
    }

    private static byte[] bytes(PlanPage plan) {
        var out = new ByteArrayOutputStream();
        StratmlDocument.write(plan, out);
        return out.toByteArray();
    }

    private static Document read(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document document, String parent, String name) {
        NodeList found = document.getElementsByTagNameNS(StratmlDocument.NAMESPACE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .filter(element -> element.getParentNode().getLocalName().equals(parent))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void theDocumentIsValid() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(SCHEMA)));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes(plan("To serve")))));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes(plan(null)))));
    }

    @Test
    void everyObjectiveStandsUnderItsGoalInTheOrderOfThePlan() throws Exception {
        Document document = read(bytes(plan("To serve")));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(StratmlDocument.NAMESPACE);
        assertThat(texts(document, "StrategicPlan", "Name")).containsExactly("A plan of <some> & others");
        assertThat(texts(document, "Goal", "Name")).containsExactly("Leads", "Teaches");
        assertThat(texts(document, "Objective", "Name")).containsExactly("1.1", "2.1", "2.2");
        assertThat(texts(document, "Objective", "Description"))
                .containsExactly("watches \"trends\"", "asks", "answers");
        assertThat(texts(document, "AdministrativeInformation", "EndDate")).containsExactly("2011-06-30");
    }

    @Test
    void identifiersAreTheSameInEveryExport() throws Exception {
        List<String> first = texts(read(bytes(plan("To serve"))), "Objective", "Identifier");
        assertThat(texts(read(bytes(plan("Something else"))), "Objective", "Identifier"))
                .isEqualTo(first)
                .doesNotHaveDuplicates();
    }
}
