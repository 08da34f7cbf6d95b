package org.alcts.portal.plan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.alcts.portal.plan.exchange.StratmlPlan.Administration;
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

/** Plans of every shape: with odd letters, missing parts, several of what there is mostly one of. */
final class SomeStratml {

    private static final AtomicInteger IDENTIFIER = new AtomicInteger();

    private SomeStratml() {}

    /** Every one with what only Part 2 can say. */
    static Arbitrary<StratmlPlan> plans() {
        Arbitrary<Statement> statements = Combinators.combine(text(), identifier())
                .as((text, identifier) -> new Statement(text, identifier))
                .injectNull(0.3);
        Arbitrary<Administration> about = Combinators.combine(
                        identifier(), day(), day(), day(), optionalLine().map(SomeStratml::address))
                .as((identifier, from, until, published, source) -> new Administration(
                        identifier, from == null ? LocalDate.of(2001, 1, 1) : from, until, published, source))
                .injectNull(0.2);
        Arbitrary<Submitter> submitters = Combinators.combine(identifier(), line(), optionalLine(), optionalLine())
                .as((identifier, given, surname, email) -> new Submitter(identifier, given, surname, null, email))
                .injectNull(0.4);
        return Combinators.combine(
                        line(),
                        optionalText(),
                        Arbitraries.of("Strategic_Plan", "Performance_Plan", "Performance_Report"),
                        organizations(),
                        statements,
                        values(),
                        goals(),
                        Combinators.combine(about, submitters).as(Ends::new))
                .as((name, text, type, organizations, statement, values, goals, ends) -> new StratmlPlan(
                        name,
                        text,
                        values.size() > 1 ? "Adopted by the Board in June 2006" : null,
                        text == null ? "Other" : null,
                        type,
                        organizations,
                        statement,
                        values.isEmpty() ? null : new Statement("Mission", null),
                        values,
                        goals,
                        ends.about(),
                        ends.submitter()));
    }

    private static String address(String line) {
        return line == null ? null : WebAddress.encoded("https://example.org/" + line);
    }

    private record Ends(Administration about, Submitter submitter) {}

    /** What is left of it in a document of Part 1. */
    static StratmlPlan inPart1(StratmlPlan plan) {
        Administration about = plan.administration();
        Submitter submitter = plan.submitter();
        return new StratmlPlan(
                plan.name(),
                plan.description(),
                plan.adopted(),
                plan.otherInformation(),
                null,
                plan.organizations().stream()
                        .map(one -> new Organization(
                                one.name(),
                                one.acronym(),
                                one.identifier(),
                                one.description(),
                                bare(one.stakeholders())))
                        .toList(),
                plan.vision(),
                plan.mission(),
                plan.values(),
                plan.goals().stream()
                        .map(goal -> new Goal(
                                goal.number(),
                                goal.name(),
                                goal.description(),
                                goal.identifier(),
                                goal.sequence(),
                                bare(goal.stakeholders()),
                                goal.otherInformation(),
                                goal.objectives().stream()
                                        .map(SomeStratml::inPart1)
                                        .toList()))
                        .toList(),
                about == null
                        ? null
                        : new Administration(null, about.from(), about.until(), about.publishedOn(), about.source()),
                submitter == null
                        ? null
                        : new Submitter(
                                null,
                                submitter.givenName(),
                                submitter.surname(),
                                submitter.phone(),
                                submitter.email()));
    }

    private static Objective inPart1(Objective one) {
        return new Objective(
                one.number(),
                one.name(),
                one.description(),
                one.identifier(),
                one.sequence(),
                bare(one.stakeholders()),
                one.otherInformation(),
                List.of());
    }

    private static List<Stakeholder> bare(List<Stakeholder> stakeholders) {
        return stakeholders.stream()
                .map(one -> new Stakeholder(one.kind(), one.name(), one.description(), List.of()))
                .collect(Collectors.toList());
    }

    private static Arbitrary<List<Organization>> organizations() {
        return Combinators.combine(line(), optionalLine(), identifier(), optionalText(), stakeholders())
                .as(Organization::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Value>> values() {
        return Combinators.combine(line(), optionalText()).as(Value::new).list().ofMaxSize(3);
    }

    private static Arbitrary<List<Stakeholder>> stakeholders() {
        Arbitrary<Role> roles = Combinators.combine(
                        line(),
                        optionalText(),
                        Arbitraries.of("Performer", "Beneficiary").set().ofMaxSize(2))
                .as((name, text, types) -> new Role(name, text, new ArrayList<>(types)));
        return Combinators.combine(
                        Arbitraries.of("Person", "Organization", "Generic_Group")
                                .injectNull(0.3),
                        line(),
                        optionalText(),
                        roles.list().ofMaxSize(2))
                .as(Stakeholder::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Goal>> goals() {
        return Combinators.combine(
                        line(), optionalText(), identifier(), sequence(), stakeholders(), optionalText(), objectives())
                .as((name, text, identifier, sequence, stakeholders, other, objectives) ->
                        new Goal(0, name, text, identifier, sequence, stakeholders, other, objectives))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(goals -> {
                    List<Goal> numbered = new ArrayList<>();
                    for (Goal goal : goals) {
                        List<Objective> objectives = new ArrayList<>();
                        for (Objective one : goal.objectives()) {
                            objectives.add(new Objective(
                                    objectives.size() + 1,
                                    one.name(),
                                    one.description(),
                                    one.identifier(),
                                    one.sequence(),
                                    one.stakeholders(),
                                    one.otherInformation(),
                                    one.indicators()));
                        }
                        numbered.add(new Goal(
                                numbered.size() + 1,
                                goal.name(),
                                goal.description(),
                                goal.identifier(),
                                goal.sequence(),
                                goal.stakeholders(),
                                goal.otherInformation(),
                                objectives));
                    }
                    return numbered;
                });
    }

    private static Arbitrary<List<Objective>> objectives() {
        return Combinators.combine(
                        line(), optionalText(), identifier(), sequence(), stakeholders(), optionalText(), indicators())
                .as((name, text, identifier, sequence, stakeholders, other, indicators) -> new Objective(
                        0,
                        name,
                        name.equals(text) ? null : text,
                        identifier,
                        sequence,
                        stakeholders,
                        other,
                        indicators))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Indicator>> indicators() {
        Arbitrary<Relationship> relationships = Combinators.combine(
                        Arbitraries.of("Broader_Than", "Peer_To", "Narrower_Than")
                                .injectNull(0.3),
                        identifier(),
                        line().list().ofMaxSize(2),
                        line())
                .as((kind, identifier, referents, name) -> new Relationship(kind, identifier, referents, name, null));
        Arbitrary<Result> results = Combinators.combine(
                        day(),
                        day(),
                        Arbitraries.of("0", "12", "-3.50", "+7", "100000000000000000000.000001")
                                .injectNull(0.3),
                        optionalLine(),
                        optionalLine(),
                        text())
                .as(Result::new);
        Arbitrary<Instance> instances = Combinators.combine(
                        results.list().ofMinSize(1).ofMaxSize(2), results.list().ofMaxSize(2))
                .as(Instance::new);
        return Combinators.combine(
                        Arbitraries.of("Outcome", "Output_Processing", "Output", "Input_Processing", "Input")
                                .injectNull(0.3),
                        Arbitraries.of("Quantitative", "Qualitative").injectNull(0.3),
                        line(),
                        optionalLine(),
                        identifier(),
                        relationships.list().ofMaxSize(1),
                        instances.list().ofMaxSize(2),
                        optionalText())
                .as((stage, kind, name, unit, identifier, related, measured, other) ->
                        new Indicator(null, stage, kind, name, unit, identifier, related, measured, other))
                .list()
                .ofMaxSize(2);
    }

    /** None of them a number: numbers would be taken for the portal's own. */
    private static Arbitrary<String> sequence() {
        return Arbitraries.of("A", "B.1", "IV", "α").injectNull(0.4);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(0, 20_000)
                .map(days -> LocalDate.of(1990, 1, 1).plusDays(days))
                .injectNull(0.3);
    }

    private static Arbitrary<String> identifier() {
        return Arbitraries.integers().between(0, 9).map(any -> any < 4 ? null : "_id" + IDENTIFIER.incrementAndGet());
    }

    private static Arbitrary<String> optionalLine() {
        return line().injectNull(0.4);
    }

    private static Arbitrary<String> optionalText() {
        return text().injectNull(0.4);
    }

    /** As the reader cleans them; letters of many scripts, beyond the first plane too, and what XML has to escape. */
    private static Arbitrary<String> line() {
        return letters().map(StratmlText::line).filter(text -> text != null);
    }

    private static Arbitrary<String> text() {
        return letters().map(StratmlText::clean).filter(text -> text != null);
    }

    private static Arbitrary<String> letters() {
        Arbitrary<String> odd = Arbitraries.of(
                "<b>",
                "]]>",
                "&amp;",
                "\"",
                "'",
                "\n\n",
                "\t",
                "é",
                "ß",
                "語",
                "\uD83C\uDF5E",
                "\u2028",
                "\u00A0",
                "\u0000",
                "\uFFFF",
                "\r\n",
                "\uD800",
                "--",
                "{0}",
                "\u202E",
                "ﷺ",
                "e\u0301",
                " ");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
        Arbitrary<String> plain = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Arbitraries.oneOf(odd, any, plain)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }
}
