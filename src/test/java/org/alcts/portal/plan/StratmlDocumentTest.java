package org.alcts.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class StratmlDocumentTest {

    private static PlanPage plan(String mission) {
        return new PlanPage(
                1,
                "some-plan",
                1,
                "A plan of <some> & others",
                "The association",
                null,
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
        StratmlSchemas.validate(bytes(plan("To serve")));
        StratmlSchemas.validate(bytes(plan(null)));
    }

    @Test
    void anIndicatorStandsUnderItsObjectiveAndIsValid() throws Exception {
        var day = LocalDate.of(2008, 6, 30);
        var indicator = new StratmlIndicator(
                "asked",
                "2.1",
                "Members asked",
                "How many",
                "Output",
                "percent",
                List.of(new StratmlIndicator.Result(day.plusYears(1), new BigDecimal("80"), null)),
                List.of(
                        new StratmlIndicator.Result(day.minusYears(1), null, "No data"),
                        new StratmlIndicator.Result(day, new BigDecimal("64.5"), null)));
        var bare = new StratmlIndicator("bare", "2.2", "Bare", null, null, "number", List.of(), List.of());
        var out = new ByteArrayOutputStream();
        StratmlDocument.writePerformance(plan("To serve"), List.of(indicator, bare), out);
        StratmlSchemas.validatePerformance(out.toByteArray());
        Document document = read(out.toByteArray());
        assertThat(document.getDocumentElement().getAttribute("Type")).isEqualTo("Performance_Report");
        String namespace = StratmlDocument.PERFORMANCE_NAMESPACE;
        Element first = (Element) document.getElementsByTagNameNS(namespace, "PerformanceIndicator")
                .item(0);
        assertThat(first.getParentNode().getTextContent()).contains("asks");
        assertThat(first.getAttribute("ValueChainStage")).isEqualTo("Output");
        NodeList numbers = first.getElementsByTagNameNS(namespace, "NumberOfUnits");
        assertThat(IntStream.range(0, numbers.getLength())
                        .mapToObj(i -> numbers.item(i).getTextContent()))
                .containsExactly("80", "64.5");
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
