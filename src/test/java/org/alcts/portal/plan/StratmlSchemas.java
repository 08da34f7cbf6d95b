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
                    <xs:element name="Acronym" type="xs:string" minOccurs="0"/>
                    <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
                    <xs:element name="Description" type="xs:string" minOccurs="0"/>
                    <xs:element name="Stakeholder" type="Stakeholder" minOccurs="0" maxOccurs="unbounded"/>
                  </xs:sequence></xs:complexType></xs:element>
                  <xs:element name="Vision" type="Statement" minOccurs="0"/>
                  <xs:element name="Mission" type="Statement" minOccurs="0"/>
                  <xs:element name="Value" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                    <xs:element name="Name" type="xs:string" minOccurs="0"/>
                    <xs:element name="Description" type="xs:string" minOccurs="0"/>
                  </xs:sequence></xs:complexType></xs:element>
                  <xs:element name="Goal" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                    <xs:element name="Name" type="xs:string"/>
                    <xs:element name="Description" type="xs:string"/>
                    <xs:group ref="Common"/>
                    <xs:element name="Objective" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                      <xs:element name="Name" type="xs:string" minOccurs="0"/>
                      <xs:element name="Description" type="xs:string" minOccurs="0"/>
                      <xs:group ref="Common"/>
                      %3$s
                    </xs:sequence></xs:complexType></xs:element>
                  </xs:sequence></xs:complexType></xs:element>
                </xs:sequence></xs:complexType></xs:element>
                <xs:element name="AdministrativeInformation" minOccurs="0"><xs:complexType><xs:sequence>
                  %6$s
                  <xs:element name="StartDate" type="xs:date" minOccurs="0"/>
                  <xs:element name="EndDate" type="xs:date" minOccurs="0"/>
                  <xs:element name="PublicationDate" type="xs:date" minOccurs="0"/>
                  <xs:element name="Source" type="xs:anyURI" minOccurs="0"/>
                  %7$s
                </xs:sequence></xs:complexType></xs:element>
                %8$s
              </xs:sequence>%4$s</xs:complexType></xs:element>
              <xs:group name="Common"><xs:sequence>
                <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
                <xs:element name="SequenceIndicator" type="xs:string" minOccurs="0"/>
                <xs:element name="Stakeholder" type="Stakeholder" minOccurs="0" maxOccurs="unbounded"/>
                <xs:element name="OtherInformation" type="xs:string" minOccurs="0"/>
              </xs:sequence></xs:group>
              <xs:complexType name="Statement"><xs:sequence>
                <xs:element name="Description" type="xs:string" minOccurs="0"/>
                <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
              </xs:sequence></xs:complexType>
              <xs:complexType name="Stakeholder"><xs:sequence>
                <xs:element name="Name" type="xs:string"/>
                <xs:element name="Description" type="xs:string" minOccurs="0"/>
                %9$s
              </xs:sequence>
              <xs:attribute name="StakeholderTypeType"><xs:simpleType><xs:restriction base="xs:string">
                <xs:enumeration value="Person"/><xs:enumeration value="Organization"/><xs:enumeration value="Generic_Group"/>
              </xs:restriction></xs:simpleType></xs:attribute></xs:complexType>
              %5$s
            </xs:schema>""";

    private static final String IDENTIFIER = "<xs:element name=\"Identifier\" type=\"xs:ID\" minOccurs=\"0\"/>";

    private static final String SUBMITTER = """
            <xs:element name="Submitter" minOccurs="0"><xs:complexType><xs:sequence>%s
              <xs:element name="GivenName" type="xs:string" minOccurs="0"/>
              <xs:element name="Surname" type="xs:string" minOccurs="0"/>
              <xs:element name="PhoneNumber" type="xs:string" minOccurs="0"/>
              <xs:element name="EmailAddress" type="xs:string" minOccurs="0"/>
            </xs:sequence></xs:complexType></xs:element>""";

    private static final String ROLE = """
            <xs:element name="Role" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
              <xs:element name="Name" type="xs:string"/>
              <xs:element name="Description" type="xs:string" minOccurs="0"/>
              <xs:element name="RoleType" minOccurs="0" maxOccurs="2"><xs:simpleType><xs:restriction base="xs:string">
                <xs:enumeration value="Performer"/><xs:enumeration value="Beneficiary"/>
              </xs:restriction></xs:simpleType></xs:element>
            </xs:sequence></xs:complexType></xs:element>""";

    private static final String INDICATORS = """
            <xs:element name="PerformanceIndicator" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
              <xs:element name="SequenceIndicator" type="xs:string" minOccurs="0"/>
              <xs:element name="MeasurementDimension" type="xs:string"/>
              <xs:element name="UnitOfMeasurement" type="xs:string"/>
              <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
              <xs:element name="Relationship" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                <xs:element name="Identifier" type="xs:ID" minOccurs="0"/>
                <xs:element name="ReferentIdentifier" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
                <xs:element name="Name" type="xs:string" minOccurs="0"/>
                <xs:element name="Description" type="xs:string" minOccurs="0"/>
              </xs:sequence>
              <xs:attribute name="RelationshipType"><xs:simpleType><xs:restriction base="xs:string">
                <xs:enumeration value="Broader_Than"/><xs:enumeration value="Peer_To"/><xs:enumeration value="Narrower_Than"/>
              </xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element>
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
              <xs:element name="Descriptor" minOccurs="0"><xs:complexType><xs:sequence>
                <xs:element name="DescriptorName" type="xs:string" minOccurs="0"/>
                <xs:element name="DescriptorValue" type="xs:string" minOccurs="0"/>
              </xs:sequence></xs:complexType></xs:element>
              <xs:element name="Description" type="xs:string" minOccurs="0"/>
            </xs:sequence></xs:complexType>""";

    private StratmlSchemas() {}

    /** @throws SAXException when it is not a valid document of Part 1 */
    public static void validate(byte[] document) throws SAXException, IOException {
        validate(
                COMMON.formatted(
                        StratmlDocument.NAMESPACE, "StrategicPlan", "", "", "", "", SUBMITTER.formatted(""), "", ""),
                document);
    }

    /** @throws SAXException when it is not a valid document of Part 2 */
    public static void validatePerformance(byte[] document) throws SAXException, IOException {
        validate(
                COMMON.formatted(
                        StratmlDocument.PERFORMANCE_NAMESPACE,
                        "PerformancePlanOrReport",
                        INDICATORS,
                        TYPE_OF_REPORT,
                        RESULT,
                        IDENTIFIER,
                        "",
                        SUBMITTER.formatted(IDENTIFIER),
                        ROLE),
                document);
    }

    private static void validate(String schema, byte[] document) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(schema)))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(document)));
    }
}
