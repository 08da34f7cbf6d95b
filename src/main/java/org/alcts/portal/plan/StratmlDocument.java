package org.alcts.portal.plan;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A plan as StratML, the standard form in which strategic plans are published and exchanged: Part 1 (ISO 17469-1) says
 * what is wanted, Part 2 (ISO 17469-2) also how it is measured, what the targets are and what was reached. Identifiers
 * are made from the plan's key, edition and codes, so that they are the same in every export.
 */
public final class StratmlDocument {

    /** The namespace of Part 1. */
    public static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";

    /** The namespace of Part 2. */
    public static final String PERFORMANCE_NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    private final PlanPage plan;
    private final Map<String, List<StratmlIndicator>> indicators;
    private final String namespace;
    private final XMLStreamWriter xml;

    private StratmlDocument(PlanPage plan, List<StratmlIndicator> indicators, String namespace, XMLStreamWriter xml) {
        this.plan = plan;
        this.indicators = indicators.stream().collect(Collectors.groupingBy(StratmlIndicator::objective));
        this.namespace = namespace;
        this.xml = xml;
    }

    /**
     * Part 1.
     *
     * @throws IllegalStateException when {@code out} takes no more; it is left open
     */
    public static void write(PlanPage plan, OutputStream out) {
        write(plan, List.of(), NAMESPACE, "StrategicPlan", out);
    }

    /**
     * Part 2, as a report: what was reached by the day of the last value.
     *
     * @param indicators in the order in which those of an objective are to stand
     * @throws IllegalStateException when {@code out} takes no more; it is left open
     */
    public static void writePerformance(PlanPage plan, List<StratmlIndicator> indicators, OutputStream out) {
        write(plan, indicators, PERFORMANCE_NAMESPACE, "PerformancePlanOrReport", out);
    }

    private static void write(
            PlanPage plan, List<StratmlIndicator> indicators, String namespace, String root, OutputStream out) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new StratmlDocument(plan, indicators, namespace, xml).write(root);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The plan " + plan.key() + " cannot be written", e);
        }
    }

    private void write(String root) throws XMLStreamException {
        xml.setDefaultNamespace(namespace);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        begin(root);
        xml.writeDefaultNamespace(namespace);
        if (namespace.equals(PERFORMANCE_NAMESPACE)) {
            xml.writeAttribute("Type", "Performance_Report");
        }
        text("Name", plan.name());
        text("Description", plan.statement());
        text("OtherInformation", plan.preamble());
        begin("StrategicPlanCore");
        begin("Organization");
        text("Name", plan.organization());
        text("Identifier", identifier("organization"));
        end();
        if (plan.mission() != null) {
            begin("Mission");
            text("Description", plan.mission());
            text("Identifier", identifier("mission"));
            end();
        }
        for (PlanPage.GoalArea area : plan.goalAreas()) {
            goal(area);
        }
        end();
        begin("AdministrativeInformation");
        text("StartDate", plan.periodFrom().toString());
        text("EndDate", plan.periodTo().toString());
        end();
        xml.writeEndDocument();
    }

    private void goal(PlanPage.GoalArea area) throws XMLStreamException {
        begin("Goal");
        text("Name", area.title());
        // The standard wants one; the plan says a goal in a single sentence.
        element("Description", "");
        text("Identifier", identifier(String.valueOf(area.number())));
        text("SequenceIndicator", String.valueOf(area.number()));
        for (PlanPage.Objective objective : area.objectives()) {
            begin("Objective");
            text("Name", objective.code());
            text("Description", objective.wording());
            text("Identifier", identifier(objective.code()));
            text("SequenceIndicator", objective.code());
            for (StratmlIndicator indicator : indicators.getOrDefault(objective.code(), List.of())) {
                indicator(indicator);
            }
            end();
        }
        end();
    }

    private void indicator(StratmlIndicator indicator) throws XMLStreamException {
        begin("PerformanceIndicator");
        if (indicator.stage() != null) {
            xml.writeAttribute("ValueChainStage", indicator.stage());
        }
        xml.writeAttribute("PerformanceIndicatorType", "Quantitative");
        text("MeasurementDimension", indicator.name());
        text("UnitOfMeasurement", indicator.unit());
        text("Identifier", identifier("measure/" + indicator.key()));
        if (!indicator.targets().isEmpty() || !indicator.actuals().isEmpty()) {
            begin("MeasurementInstance");
            results("TargetResult", indicator.targets());
            results("ActualResult", indicator.actuals());
            end();
        }
        text("OtherInformation", indicator.definition());
        end();
    }

    private void results(String name, List<StratmlIndicator.Result> results) throws XMLStreamException {
        for (StratmlIndicator.Result result : results) {
            begin(name);
            text("EndDate", result.day().toString());
            text("NumberOfUnits", result.value() == null ? null : result.value().toPlainString());
            text("Description", result.remark());
            end();
        }
    }

    /** An XML name cannot begin with a digit, as many a UUID does. */
    private String identifier(String part) {
        String name = plan.key() + "/" + plan.edition() + "/" + part;
        return "_" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartElement(namespace, name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Nothing where there is no text. */
    private void text(String name, String text) throws XMLStreamException {
        if (text != null) {
            element(name, text);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        begin(name);
        xml.writeCharacters(text);
        end();
    }
}
