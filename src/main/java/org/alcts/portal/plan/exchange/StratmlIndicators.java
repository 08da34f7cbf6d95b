package org.alcts.portal.plan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alcts.portal.plan.exchange.StratmlPlan.Indicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Instance;
import org.alcts.portal.plan.exchange.StratmlPlan.Relationship;
import org.alcts.portal.plan.exchange.StratmlPlan.Result;

/** The performance indicators of Part 2, with what they should reach and what they reached. */
final class StratmlIndicators {

    private static final Set<String> STAGES =
            Set.of("Outcome", "Output_Processing", "Output", "Input_Processing", "Input");
    private static final Set<String> KINDS = Set.of("Quantitative", "Qualitative");
    private static final Set<String> RELATIONS = Set.of("Broader_Than", "Peer_To", "Narrower_Than");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final int LONGEST_NUMBER = 100;
    private static final Result NOTHING = new Result(null, null, null, null, null, null);

    private final StratmlParts parts;
    private final StratmlDays days;
    private final PlanFileReport.Writer report;

    StratmlIndicators(StratmlParts parts, PlanFileReport.Writer report) {
        this.parts = parts;
        this.days = new StratmlDays(parts, report);
        this.report = report;
    }

    List<Indicator> read(StratmlNode objective, String place) {
        List<Indicator> indicators = new ArrayList<>();
        int number = 0;
        for (StratmlNode node : objective.takeAll("PerformanceIndicator")) {
            String here = StratmlParts.below(place, node, ++number);
            boolean says = node.children().stream().anyMatch(child -> !child.isSilent());
            String stage = oneOf(STAGES, node, "ValueChainStage", here);
            String kind = oneOf(KINDS, node, "PerformanceIndicatorType", here);
            // What the same was called in earlier documents.
            String formerly = oneOf(KINDS, node, "IndicatorType", here);
            if (!says) {
                continue;
            }
            Indicator read = new Indicator(
                    parts.title(node, "SequenceIndicator", here),
                    stage,
                    kind == null ? formerly : kind,
                    parts.title(node, "MeasurementDimension", here),
                    parts.title(node, "UnitOfMeasurement", here),
                    parts.identifier(node, here),
                    relationships(node, here),
                    instances(node, here),
                    parts.text(node, "OtherInformation", here));
            if (!silent(read)) {
                indicators.add(read);
            }
        }
        return indicators;
    }

    private static boolean silent(Indicator read) {
        return read.sequence() == null
                && read.name() == null
                && read.unit() == null
                && read.identifier() == null
                && read.relationships().isEmpty()
                && read.instances().isEmpty()
                && read.otherInformation() == null;
    }

    private String oneOf(Set<String> known, StratmlNode node, String attribute, String place) {
        String value = node.takeAttribute(attribute);
        if (value != null && !known.contains(value)) {
            report.lost(place, node.line(), "attribute", attribute, StratmlParts.shortened(value));
            return null;
        }
        return value;
    }

    private List<Relationship> relationships(StratmlNode indicator, String place) {
        List<Relationship> relationships = new ArrayList<>();
        int number = 0;
        for (StratmlNode node : indicator.takeAll("Relationship")) {
            String here = StratmlParts.below(place, node, ++number);
            Relationship read = new Relationship(
                    oneOf(RELATIONS, node, "RelationshipType", here),
                    parts.identifier(node, here),
                    node.takeAll("ReferentIdentifier").stream()
                            .map(referent -> StratmlText.line(referent.allText()))
                            .filter(referent -> referent != null)
                            .toList(),
                    parts.title(node, "Name", here),
                    parts.text(node, "Description", here));
            // Forms leave a type at an empty entry.
            boolean says = read.identifier() != null
                    || !read.referents().isEmpty()
                    || read.name() != null
                    || read.description() != null;
            if (says) {
                relationships.add(read);
            }
        }
        return relationships;
    }

    private List<Instance> instances(StratmlNode indicator, String place) {
        List<Instance> instances = new ArrayList<>();
        int number = 0;
        for (StratmlNode node : indicator.takeAll("MeasurementInstance")) {
            String here = StratmlParts.below(place, node, ++number);
            List<Result> targets = results(node, "TargetResult", here);
            List<Result> actuals = results(node, "ActualResult", here);
            if (!targets.isEmpty() || !actuals.isEmpty()) {
                instances.add(new Instance(targets, actuals));
            }
        }
        return instances;
    }

    private List<Result> results(StratmlNode instance, String name, String place) {
        List<Result> results = new ArrayList<>();
        int number = 0;
        for (StratmlNode node : instance.takeAll(name)) {
            String here = StratmlParts.below(place, node, ++number);
            Result read = result(node, here);
            if (!read.equals(NOTHING)) {
                results.add(read);
            }
        }
        return results;
    }

    private Result result(StratmlNode node, String place) {
        StratmlNode descriptor = node.takeOne("Descriptor").orElse(node);
        String units = parts.line(node, "NumberOfUnits", place);
        String value = descriptor == node ? null : parts.title(descriptor, "DescriptorValue", place);
        if (units != null
                && (units.length() > LONGEST_NUMBER || !DECIMAL.matcher(units).matches())) {
            if (value == null) {
                report.changed(place, node.line(), "number-as-descriptor", StratmlParts.shortened(units));
                value = parts.cut(units, PlanLimits.LONGEST_TITLE, place, node.line(), "NumberOfUnits");
            } else {
                report.lost(place, node.line(), "element", "NumberOfUnits", StratmlParts.shortened(units));
            }
            units = null;
        }
        return new Result(
                days.first(node, "StartDate", place),
                days.last(node, "EndDate", place),
                units,
                descriptor == node ? null : parts.title(descriptor, "DescriptorName", place),
                value,
                parts.text(node, "Description", place));
    }
}
