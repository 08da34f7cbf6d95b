package org.alcts.portal.plan.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alcts.portal.plan.exchange.StratmlPlan.Organization;
import org.alcts.portal.plan.exchange.StratmlPlan.Role;
import org.alcts.portal.plan.exchange.StratmlPlan.Stakeholder;
import org.alcts.portal.plan.exchange.StratmlPlan.Value;

/** The parts that stand in several places of a document, and its texts. */
final class StratmlParts {

    private static final Set<String> KINDS = Set.of("Person", "Organization", "Generic_Group");
    private static final List<String> ROLE_TYPES = List.of("Performer", "Beneficiary");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:#\\d+|[a-zA-Z]{2,8});");
    private static final int SHORT = 80;

    private final PlanFileReport.Writer report;
    private final Set<String> identifiers = new HashSet<>();

    StratmlParts(PlanFileReport.Writer report) {
        this.report = report;
    }

    /** Over several lines; null where it is not said. */
    String text(StratmlNode node, String child, String place) {
        return node.takeOne(child)
                .map(found -> {
                    if (!found.children().isEmpty()) {
                        report.changed(below(place, found, 1), found.line(), "markup-inside", child);
                    }
                    String text = StratmlText.clean(found.allText());
                    if (text != null && MARKUP.matcher(text).find()) {
                        report.noted(below(place, found, 1), found.line(), "markup-as-text", child);
                    }
                    return text;
                })
                .orElse(null);
    }

    String line(StratmlNode node, String child, String place) {
        return StratmlText.line(text(node, child, place));
    }

    /** On one line, and no longer than that; what is cut is said. */
    String title(StratmlNode node, String child, String place) {
        return cut(line(node, child, place), PlanLimits.LONGEST_TITLE, place, node.line(), child);
    }

    String cut(String text, int most, String place, int line, String child) {
        if (text == null || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        report.changed(place, line, "cut", child, most);
        return StratmlText.clean(text.substring(0, text.offsetByCodePoints(0, most)));
    }

    /** Null where there is none that can be kept, so that one is made when the plan is written. */
    String identifier(StratmlNode node, String place) {
        StratmlNode found = node.takeOne("Identifier").orElse(null);
        String text = found == null ? null : StratmlText.clean(found.allText());
        if (text == null) {
            return null;
        }
        String fit = StratmlText.isIdentifier(text) ? text : "_" + text;
        if (!StratmlText.isIdentifier(fit)) {
            report.changed(place, found.line(), "identifier-unfit", shortened(text));
            return null;
        }
        if (!identifiers.add(fit)) {
            report.changed(place, found.line(), "identifier-twice", text);
            return null;
        }
        if (!fit.equals(text)) {
            // As the standard's own editors do it.
            report.changed(place, found.line(), "identifier-fitted", text, fit);
        }
        return fit;
    }

    Organization organization(StratmlNode node) {
        String place = "Organization";
        String name = cut(line(node, "Name", place), PlanLimits.LONGEST_NAME, place, node.line(), "Name");
        return new Organization(
                name,
                title(node, "Acronym", place),
                identifier(node, place),
                text(node, "Description", place),
                stakeholders(node, place));
    }

    Value value(StratmlNode node) {
        String own = StratmlText.line(node.ownText());
        String name = title(node, "Name", "Value");
        String description = text(node, "Description", "Value");
        return new Value(name == null && description == null ? own : name, description);
    }

    List<Stakeholder> stakeholders(StratmlNode node, String place) {
        List<Stakeholder> stakeholders = new ArrayList<>();
        int number = 0;
        for (StratmlNode one : node.takeAll("Stakeholder")) {
            String here = below(place, one, ++number);
            // Forms leave a type at an empty entry.
            boolean named = one.children().stream().anyMatch(child -> !child.isSilent());
            String kind = one.takeAttribute("StakeholderTypeType");
            if (!named) {
                continue;
            }
            if (kind != null && !KINDS.contains(kind)) {
                report.lost(here, one.line(), "attribute", "StakeholderTypeType", shortened(kind));
                kind = null;
            }
            Stakeholder read =
                    new Stakeholder(kind, title(one, "Name", here), text(one, "Description", here), roles(one, here));
            if (read.name() != null
                    || read.description() != null
                    || !read.roles().isEmpty()) {
                stakeholders.add(read);
            }
        }
        return stakeholders;
    }

    private List<Role> roles(StratmlNode node, String place) {
        List<Role> roles = new ArrayList<>();
        int number = 0;
        for (StratmlNode one : node.takeAll("Role")) {
            String here = below(place, one, ++number);
            Role read = new Role(title(one, "Name", here), text(one, "Description", here), types(one, here));
            if (read.name() != null
                    || read.description() != null
                    || !read.types().isEmpty()) {
                roles.add(read);
            }
        }
        return roles;
    }

    private List<String> types(StratmlNode role, String place) {
        List<String> types = new ArrayList<>();
        for (StratmlNode one : role.takeAll("RoleType")) {
            String type = StratmlText.line(one.allText());
            if (type == null || types.contains(type)) {
                continue;
            }
            if (ROLE_TYPES.contains(type)) {
                types.add(type);
            } else {
                report.lost(place, one.line(), "element", "RoleType", shortened(type));
            }
        }
        return types;
    }

    /** The way to an element, with its number where it is not the first of its name. */
    static String below(String place, StratmlNode child, int number) {
        String step =
                number == 1 && !child.name().equals("Goal") && !child.name().equals("Objective")
                        ? child.name()
                        : child.name() + " " + number;
        return place.isEmpty() ? step : place + " › " + step;
    }

    static String shortened(String text) {
        String line = StratmlText.line(text);
        if (line == null) {
            return "";
        }
        return line.codePointCount(0, line.length()) <= SHORT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
    }
}
