package org.alcts.portal.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The order and the number of the parts that the standard's own schemas ask for, in words of our own. */
public final class StratmlSchemas {

    private static final String COMMON = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="%1$s"
                       targetNamespace="%1$s" elementFormDefault="qualified">
              <xs:element name="%2$s"><xs:complexType><xs:sequence>
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
                      %3$s
                    </xs:sequence></xs:complexType></xs:element>
                  </xs:sequence></xs:complexType></xs:element>
                </xs:sequence></xs:complexType></xs:element>
                <xs:element name="AdministrativeInformation" minOccurs="0"><xs:complexType><xs:sequence>
                  <xs:element name="StartDate" type="xs:date" minOccurs="0"/>
                  <xs:element name="EndDate" type="xs:date" minOccurs="0"/>
                </xs:sequence></xs:complexType></xs:element>
              </xs:sequence>%4$s</xs:complexType></xs:element>
              %5$s
            </xs:schema>""";

    private static final String INDICATORS = """
            <xs:element name="PerformanceIndicator" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
              <xs:element name="MeasurementDimension" type="xs:string"/>
              <xs:element name="UnitOfMeasurement" type="xs:string"/>
              <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
              <xs:element name="MeasurementInstance" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                <xs:element name="TargetResult" type="Result" minOccurs="0" maxOccurs="unbounded"/>
                <xs:element name="ActualResult" type="Result" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence></xs:complexType></xs:element>
              <xs:element name="OtherInformation" type="xs:string" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute name="ValueChainStage"><xs:simpleType><xs:restriction base="xs:string">
              <xs:enumeration value="Outcome"/><xs:enumeration value="Output_Processing"/><xs:enumeration value="Output"/>
              <xs:enumeration value="Input_Processing"/><xs:enumeration value="Input"/>
            </xs:restriction></xs:simpleType></xs:attribute>
            <xs:attribute name="PerformanceIndicatorType"><xs:simpleType><xs:restriction base="xs:string">
              <xs:enumeration value="Quantitative"/><xs:enumeration value="Qualitative"/>
            </xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element>""";

    private static final String TYPE_OF_REPORT = """
            <xs:attribute name="Type" use="required"><xs:simpleType><xs:restriction base="xs:string">
              <xs:enumeration value="Strategic_Plan"/><xs:enumeration value="Performance_Plan"/>
              <xs:enumeration value="Performance_Report"/>
            </xs:restriction></xs:simpleType></xs:attribute>""";

    private static final String RESULT = """
            <xs:complexType name="Result"><xs:sequence>
              <xs:element name="StartDate" type="xs:date" minOccurs="0"/>
              <xs:element name="EndDate" type="xs:date" minOccurs="0"/>
              <xs:element name="NumberOfUnits" type="xs:decimal" minOccurs="0"/>
              <xs:element name="Description" type="xs:string" minOccurs="0"/>
            </xs:sequence></xs:complexType>""";

    private StratmlSchemas() {}

    /** @throws SAXException when it is not a valid document of Part 1 */
    public static void validate(byte[] document) throws SAXException, IOException {
        validate(COMMON.formatted(StratmlDocument.NAMESPACE, "StrategicPlan", "", "", ""), document);
    }

    /** @throws SAXException when it is not a valid document of Part 2 */
    public static void validatePerformance(byte[] document) throws SAXException, IOException {
        validate(
                COMMON.formatted(
                        StratmlDocument.PERFORMANCE_NAMESPACE,
                        "PerformancePlanOrReport",
                        INDICATORS,
                        TYPE_OF_REPORT,
                        RESULT),
                document);
    }

    private static void validate(String schema, byte[] document) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(schema)))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(document)));
    }
}
