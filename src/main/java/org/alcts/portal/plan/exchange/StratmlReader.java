package org.alcts.portal.plan.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.people.Refused;
import org.alcts.portal.plan.StratmlDocument;
import org.alcts.portal.plan.exchange.StratmlPlan.Administration;
import org.alcts.portal.plan.exchange.StratmlPlan.Organization;
import org.alcts.portal.plan.exchange.StratmlPlan.Statement;
import org.alcts.portal.plan.exchange.StratmlPlan.Submitter;
import org.alcts.portal.plan.exchange.StratmlPlan.Value;

/**
 * Understands a StratML document of either part, in the ISO namespaces or those in which plans were published before: what
 * counts is what elements are called. Everything that it makes no use of is reported with its place.
 */
final class StratmlReader {

    /** Those in which plans are found; any other is read as well, and named in the report. */
    private static final Set<String> KNOWN = Set.of(
            StratmlDocument.NAMESPACE,
            StratmlDocument.PERFORMANCE_NAMESPACE,
            "http://www.stratml.net",
            "http://www.stratml.net/PerformancePlanOrReport");

    private static final String PERFORMANCE = "PerformancePlanOrReport";

    /** The last is how the standard's first drafts began. */
    private static final Set<String> ROOTS = Set.of("StrategicPlan", PERFORMANCE, "StrategicPlanCore");

    private static final Set<String> TYPES = Set.of("Strategic_Plan", "Performance_Plan", "Performance_Report");

    private final PlanFileReport.Writer report = new PlanFileReport.Writer();
    private final StratmlNode root;
    private final StratmlParts parts;

    private StratmlReader(StratmlNode root) {
        this.root = root;
        this.parts = new StratmlParts(report);
    }

    /** @throws Refused when it is no StratML, has no goal, or is larger than any plan */
    static StratmlReading read(byte[] file) {
        return new StratmlReader(StratmlFile.read(file, ROOTS)).read();
    }

    private StratmlReading read() {
        int part = root.name().equals(PERFORMANCE) ? 2 : 1;
        String namespace = root.namespace();
        if (!KNOWN.contains(namespace)) {
            report.noted("", root.line(), namespace.isEmpty() ? "namespace-none" : "namespace-other", namespace);
        } else if (namespace.startsWith("http:")) {
            report.noted("", root.line(), "namespace-older", namespace);
        }
        StratmlNode core = core();
        List<Organization> organizations = core.takeAll("Organization").stream()
                .filter(node -> !node.isSilent())
                .map(parts::organization)
                .filter(StratmlReader::says)
                .toList();
        Statement vision = statement(core, "Vision");
        Statement mission = statement(core, "Mission");
        List<Value> values = core.takeAll("Value").stream()
                .filter(node -> !node.isSilent())
                .map(parts::value)
                .filter(value -> value.name() != null || value.description() != null)
                .toList();
        StratmlGoals goals = new StratmlGoals(parts, report);
        String type = part == 2 ? type() : null;
        String name = name(organizations);
        String description = parts.text(root, "Description", "");
        StratmlAdoption other = StratmlAdoption.in(parts.text(root, "OtherInformation", ""));
        Administration administration = administration();
        Submitter submitter = submitter();
        StratmlPlan plan = new StratmlPlan(
                name,
                description,
                other.adopted(),
                other.rest(),
                type,
                organizations,
                vision,
                mission,
                values,
                goals.read(core.takeAll("Goal")),
                administration,
                submitter);
        unused(root, "");
        lacks(plan);
        return new StratmlReading(plan, part, namespace, report.report());
    }

    private static boolean says(Organization one) {
        return one.name() != null
                || one.acronym() != null
                || one.identifier() != null
                || one.description() != null
                || !one.stakeholders().isEmpty();
    }

    private StratmlNode core() {
        return root.name().equals("StrategicPlanCore")
                ? root
                : root.takeOne("StrategicPlanCore").orElseThrow(() -> new Refused("file", "plan-file.refused.no-core"));
    }

    /** Without a name of its own a plan goes by that of its organization. */
    private String name(List<Organization> organizations) {
        String name = parts.line(root, "Name", "");
        if (name != null) {
            return parts.cut(name, PlanLimits.LONGEST_NAME, "", root.line(), "Name");
        }
        String of = organizations.stream()
                .map(Organization::name)
                .filter(one -> one != null)
                .findFirst()
                .orElseThrow(() -> new Refused("file", "plan-file.refused.no-name"));
        report.lacking("", "no-name", of);
        return parts.cut(of, PlanLimits.LONGEST_NAME, "", root.line(), "Name");
    }

    private String type() {
        String type = root.takeAttribute("Type");
        if (type != null && TYPES.contains(type)) {
            return type;
        }
        if (type == null) {
            report.lacking("", "no-type");
        } else {
            report.changed("", root.line(), "type-unknown", type);
        }
        return "Strategic_Plan";
    }

    private Statement statement(StratmlNode core, String name) {
        return core.takeOne(name)
                .filter(node -> !node.isSilent())
                .map(node -> {
                    String own = StratmlText.clean(node.ownText());
                    String said = parts.text(node, "Description", name);
                    return new Statement(said == null ? own : said, parts.identifier(node, name));
                })
                .filter(read -> read.description() != null || read.identifier() != null)
                .orElse(null);
    }

    /** Older drafts of the standard had the days as attributes. */
    private Administration administration() {
        StratmlNode node = root.takeOne("AdministrativeInformation").orElse(root);
        StratmlDays days = new StratmlDays(parts, report);
        String place = node == root ? "" : "AdministrativeInformation";
        Administration read = new Administration(
                node == root ? null : parts.identifier(node, place),
                days.first(node, "StartDate", place),
                days.last(node, "EndDate", place),
                days.last(node, "PublicationDate", place),
                source(node, place));
        boolean nothing = read.identifier() == null
                && read.from() == null
                && read.until() == null
                && read.publishedOn() == null
                && read.source() == null;
        return nothing ? null : read;
    }

    private String source(StratmlNode node, String place) {
        String source = parts.line(node, "Source", place);
        if (source == null || WebAddress.isAddress(source)) {
            return source;
        }
        String encoded = WebAddress.encoded(source);
        if (encoded == null) {
            report.lost(place, node.line(), "source-no-address", StratmlParts.shortened(source));
        } else {
            report.changed(place, node.line(), "source-encoded", StratmlParts.shortened(source), encoded);
        }
        return encoded;
    }

    /** In Part 1 below the administrative information, in Part 2 beside it. */
    private Submitter submitter() {
        StratmlNode node = root.children().stream()
                .filter(child -> child.name().equals("AdministrativeInformation"))
                .flatMap(child -> child.takeOne("Submitter").stream())
                .findFirst()
                .or(() -> root.takeOne("Submitter"))
                .filter(found -> !found.isSilent())
                .orElse(null);
        if (node == null) {
            return null;
        }
        Submitter read = new Submitter(
                parts.identifier(node, "Submitter"),
                called(node, "GivenName", "FirstName", "Name"),
                called(node, "Surname", "LastName"),
                called(node, "PhoneNumber"),
                called(node, "EmailAddress"));
        boolean nothing = read.identifier() == null
                && read.givenName() == null
                && read.surname() == null
                && read.phone() == null
                && read.email() == null;
        return nothing ? null : read;
    }

    /** What an element or, in older documents, an attribute of one of these names says. */
    private String called(StratmlNode node, String... names) {
        for (String name : names) {
            String element = parts.line(node, name, "Submitter");
            String said = element == null ? StratmlText.line(node.takeAttribute(name)) : element;
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private void lacks(StratmlPlan plan) {
        if (plan.organizations().isEmpty()) {
            report.lacking("", "no-organization");
        }
        if (plan.mission() == null) {
            report.lacking("", "no-mission");
        }
        if (plan.countObjectives() == 0) {
            report.lacking("", "no-objectives");
        }
    }

    /** What nobody took, each with the way to it; what says nothing is not missed. */
    private void unused(StratmlNode node, String place) {
        node.attributes().forEach((name, value) -> {
            if (!value.isBlank()) {
                report.lost(place, node.line(), "attribute", name, StratmlParts.shortened(value));
            }
        });
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<StratmlNode> left = new ArrayList<>();
        for (StratmlNode child : node.children()) {
            int count = counts.merge(child.name(), 1, Integer::sum);
            if (child.isUsed()) {
                boolean core = child.name().equals("StrategicPlanCore");
                unused(child, core ? place : StratmlParts.below(place, child, count));
            } else if (!child.isSilent()) {
                left.add(child);
            }
        }
        left.forEach(child ->
                report.lost(place, child.line(), "element", child.name(), StratmlParts.shortened(child.allText())));
    }
}
