package org.alcts.portal.plan.exchange;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.alcts.portal.plan.StratmlDocument;
import org.alcts.portal.plan.exchange.StratmlPlan.Goal;
import org.alcts.portal.plan.exchange.StratmlPlan.Indicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Instance;
import org.alcts.portal.plan.exchange.StratmlPlan.Objective;
import org.alcts.portal.plan.exchange.StratmlPlan.Organization;
import org.alcts.portal.plan.exchange.StratmlPlan.Relationship;
import org.alcts.portal.plan.exchange.StratmlPlan.Result;
import org.alcts.portal.plan.exchange.StratmlPlan.Role;
import org.alcts.portal.plan.exchange.StratmlPlan.Stakeholder;
import org.alcts.portal.plan.exchange.StratmlPlan.Statement;
import org.alcts.portal.plan.exchange.StratmlPlan.Submitter;
import org.alcts.portal.plan.exchange.StratmlPlan.Value;

/** Writes a plan as a document of Part 1 or 2, each part where the standard's schema wants it. */
final class StratmlWriter {

    private static final String TYPE = "Strategic_Plan";
    private static final String INDENT = "  ";

    private final StratmlPlan plan;
    private final boolean performance;
    private final String namespace;
    private final XMLStreamWriter xml;
    private int depth;

    private StratmlWriter(StratmlPlan plan, boolean performance, XMLStreamWriter xml) {
        this.plan = plan;
        this.performance = performance;
        this.namespace = performance ? StratmlDocument.PERFORMANCE_NAMESPACE : StratmlDocument.NAMESPACE;
        this.xml = xml;
    }

    /**
     * @param performance whether Part 2 is wanted
     * @throws IllegalStateException when {@code out} takes no more; it is left open
     */
    static void write(StratmlPlan plan, boolean performance, OutputStream out) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new StratmlWriter(plan, performance, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The plan " + plan.name() + " cannot be written", e);
        }
    }

    private void write() throws XMLStreamException {
        xml.setDefaultNamespace(namespace);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        begin(performance ? "PerformancePlanOrReport" : "StrategicPlan");
        xml.writeDefaultNamespace(namespace);
        if (performance) {
            xml.writeAttribute("Type", plan.type() == null ? TYPE : plan.type());
        }
        element("Name", plan.name());
        text("Description", plan.description());
        text("OtherInformation", new StratmlAdoption(plan.adopted(), plan.otherInformation()).text());
        begin("StrategicPlanCore");
        for (Organization organization : plan.organizations()) {
            organization(organization);
        }
        statement("Vision", plan.vision());
        statement("Mission", plan.mission());
        for (Value value : plan.values()) {
            begin("Value");
            text("Name", value.name());
            text("Description", value.description());
            end();
        }
        for (Goal goal : plan.goals()) {
            goal(goal);
        }
        end();
        administration();
        if (performance) {
            submitter(plan.submitter());
        }
        end();
        xml.writeEndDocument();
    }

    private void organization(Organization organization) throws XMLStreamException {
        begin("Organization");
        text("Name", organization.name());
        text("Acronym", organization.acronym());
        text("Identifier", organization.identifier());
        text("Description", organization.description());
        stakeholders(organization.stakeholders());
        end();
    }

    private void statement(String name, Statement statement) throws XMLStreamException {
        if (statement != null) {
            begin(name);
            text("Description", statement.description());
            text("Identifier", statement.identifier());
            end();
        }
    }

    private void stakeholders(List<Stakeholder> stakeholders) throws XMLStreamException {
        for (Stakeholder one : stakeholders) {
            if (!performance && one.name() == null && one.description() == null) {
                // All that it says are its roles, which Part 1 does not know.
                continue;
            }
            begin("Stakeholder");
            attribute("StakeholderTypeType", one.kind());
            element("Name", one.name());
            text("Description", one.description());
            for (Role role : performance ? one.roles() : List.<Role>of()) {
                begin("Role");
                element("Name", role.name());
                text("Description", role.description());
                for (String type : role.types()) {
                    text("RoleType", type);
                }
                end();
            }
            end();
        }
    }

    private void goal(Goal goal) throws XMLStreamException {
        begin("Goal");
        element("Name", goal.name());
        // The standard wants one, empty where the plan says a goal in a single sentence.
        element("Description", goal.description());
        text("Identifier", goal.identifier());
        text("SequenceIndicator", goal.sequence());
        stakeholders(goal.stakeholders());
        text("OtherInformation", goal.otherInformation());
        for (Objective objective : goal.objectives()) {
            objective(objective);
        }
        end();
    }

    private void objective(Objective objective) throws XMLStreamException {
        begin("Objective");
        text("Name", objective.name());
        text("Description", objective.description());
        text("Identifier", objective.identifier());
        text("SequenceIndicator", objective.sequence());
        stakeholders(objective.stakeholders());
        text("OtherInformation", objective.otherInformation());
        for (Indicator indicator : performance ? objective.indicators() : List.<Indicator>of()) {
            indicator(indicator);
        }
        end();
    }

    private void indicator(Indicator indicator) throws XMLStreamException {
        begin("PerformanceIndicator");
        attribute("ValueChainStage", indicator.stage());
        attribute("PerformanceIndicatorType", indicator.kind());
        text("SequenceIndicator", indicator.sequence());
        element("MeasurementDimension", indicator.name());
        element("UnitOfMeasurement", indicator.unit());
        text("Identifier", indicator.identifier());
        for (Relationship relationship : indicator.relationships()) {
            begin("Relationship");
            attribute("RelationshipType", relationship.kind());
            text("Identifier", relationship.identifier());
            for (String referent : relationship.referents()) {
                text("ReferentIdentifier", referent);
            }
            text("Name", relationship.name());
            text("Description", relationship.description());
            end();
        }
        for (Instance instance : indicator.instances()) {
            begin("MeasurementInstance");
            results("TargetResult", instance.targets());
            results("ActualResult", instance.actuals());
            end();
        }
        text("OtherInformation", indicator.otherInformation());
        end();
    }

    private void results(String name, List<Result> results) throws XMLStreamException {
        for (Result result : results) {
            begin(name);
            day("StartDate", result.from());
            day("EndDate", result.until());
            text("NumberOfUnits", result.units());
            if (result.descriptorName() != null || result.descriptorValue() != null) {
                begin("Descriptor");
                text("DescriptorName", result.descriptorName());
                text("DescriptorValue", result.descriptorValue());
                end();
            }
            text("Description", result.description());
            end();
        }
    }

    private void administration() throws XMLStreamException {
        StratmlPlan.Administration about = plan.administration();
        Submitter below = performance ? null : plan.submitter();
        if (about == null && below == null) {
            return;
        }
        begin("AdministrativeInformation");
        if (about != null) {
            text("Identifier", performance ? about.identifier() : null);
            day("StartDate", about.from());
            day("EndDate", about.until());
            day("PublicationDate", about.publishedOn());
            text("Source", about.source());
        }
        submitter(below);
        end();
    }

    private void submitter(Submitter submitter) throws XMLStreamException {
        if (submitter == null) {
            return;
        }
        begin("Submitter");
        text("Identifier", performance ? submitter.identifier() : null);
        text("GivenName", submitter.givenName());
        text("Surname", submitter.surname());
        text("PhoneNumber", submitter.phone());
        text("EmailAddress", submitter.email());
        end();
    }

    private void begin(String name) throws XMLStreamException {
        newLine();
        xml.writeStartElement(namespace, name);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        newLine();
        xml.writeEndElement();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, value);
        }
    }

    private void day(String name, LocalDate day) throws XMLStreamException {
        text(name, day == null ? null : day.toString());
    }

    /** Nothing where there is no text. */
    private void text(String name, String text) throws XMLStreamException {
        if (StratmlText.clean(text) != null) {
            element(name, text);
        }
    }

    /** Empty where there is no text. */
    private void element(String name, String text) throws XMLStreamException {
        String clean = StratmlText.clean(text);
        newLine();
        xml.writeStartElement(namespace, name);
        xml.writeCharacters(clean == null ? "" : clean);
        xml.writeEndElement();
    }
}
