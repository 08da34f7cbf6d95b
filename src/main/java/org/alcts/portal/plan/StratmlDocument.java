package org.alcts.portal.plan;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A plan as StratML Part 1 (ISO 17469-1): the standard form in which strategic plans are published and exchanged.
 * Identifiers are made from the plan's key, edition and codes, so that they are the same in every export.
 */
public final class StratmlDocument {

    /** The namespace of Part 1. */
    public static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";

    private final PlanPage plan;
    private final XMLStreamWriter xml;

    private StratmlDocument(PlanPage plan, XMLStreamWriter xml) {
        this.plan = plan;
        this.xml = xml;
    }

    /** @throws IllegalStateException when {@code out} takes no more; it is left open */
    public static void write(PlanPage plan, OutputStream out) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new StratmlDocument(plan, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The plan " + plan.key() + " cannot be written", e);
        }
    }

    private void write() throws XMLStreamException {
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(NAMESPACE, "StrategicPlan");
        xml.writeDefaultNamespace(NAMESPACE);
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
            end();
        }
        end();
    }

    /** An XML name cannot begin with a digit, as many a UUID does. */
    private String identifier(String part) {
        String name = plan.key() + "/" + plan.edition() + "/" + part;
        return "_" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
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
