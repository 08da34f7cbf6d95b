package org.alcts.portal.plan.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a StratML document can say, in the standard's own structure. Null stands for what is not said; lists are never
 * null. Texts are clean in the sense of {@link StratmlText}.
 *
 * @param adopted by whom and when, in words: {@link StratmlAdoption} says where a document has it
 * @param type how a document of Part 2 calls itself, such as {@code Performance_Report}; null for Part 1
 */
public record StratmlPlan(
        String name,
        String description,
        String adopted,
        String otherInformation,
        String type,
        List<Organization> organizations,
        Statement vision,
        Statement mission,
        List<Value> values,
        List<Goal> goals,
        Administration administration,
        Submitter submitter) {

    /** The vision or the mission. */
    public record Statement(String description, String identifier) {}

    public record Organization(
            String name, String acronym, String identifier, String description, List<Stakeholder> stakeholders) {}

    /** @param kind Person, Organization or Generic_Group */
    public record Stakeholder(String kind, String name, String description, List<Role> roles) {}

    /** @param types Performer, Beneficiary or both */
    public record Role(String name, String description, List<String> types) {}

    public record Value(String name, String description) {}

    /**
     * @param number its place in the portal's codes, from 1
     * @param sequence as the document writes it, which can be anything
     */
    public record Goal(
            int number,
            String name,
            String description,
            String identifier,
            String sequence,
            List<Stakeholder> stakeholders,
            String otherInformation,
            List<Objective> objectives) {}

    /** @param number within its goal, from 1 */
    public record Objective(
            int number,
            String name,
            String description,
            String identifier,
            String sequence,
            List<Stakeholder> stakeholders,
            String otherInformation,
            List<Indicator> indicators) {}

    /**
     * @param stage the standard's {@code ValueChainStage}
     * @param kind Quantitative or Qualitative
     * @param name the standard's {@code MeasurementDimension}
     */
    public record Indicator(
            String sequence,
            String stage,
            String kind,
            String name,
            String unit,
            String identifier,
            List<Relationship> relationships,
            List<Instance> instances,
            String otherInformation) {}

    /**
     * @param kind Broader_Than, Peer_To or Narrower_Than
     * @param referents identifiers of what it is related to, in this document or another
     */
    public record Relationship(
            String kind, String identifier, List<String> referents, String name, String description) {}

    public record Instance(List<Result> targets, List<Result> actuals) {}

    /** @param units a decimal number as it was written */
    public record Result(
            LocalDate from,
            LocalDate until,
            String units,
            String descriptorName,
            String descriptorValue,
            String description) {}

    public record Administration(
            String identifier, LocalDate from, LocalDate until, LocalDate publishedOn, String source) {}

    /** Who put the plan into this form. */
    public record Submitter(String identifier, String givenName, String surname, String phone, String email) {}

    /** Empty where there are several, or the only one has no name to speak of it by. */
    public Optional<Organization> onlyOrganization() {
        return organizations.size() == 1
                ? organizations.stream()
                        .filter(one -> one.acronym() != null || one.name() != null)
                        .findFirst()
                : Optional.empty();
    }

    public int countObjectives() {
        return goals.stream().mapToInt(goal -> goal.objectives().size()).sum();
    }

    public int countIndicators() {
        return goals.stream()
                .flatMap(goal -> goal.objectives().stream())
                .mapToInt(objective -> objective.indicators().size())
                .sum();
    }

    public int countStakeholders() {
        int ofOrganizations = organizations.stream()
                .mapToInt(one -> one.stakeholders().size())
                .sum();
        int ofGoals =
                goals.stream().mapToInt(goal -> goal.stakeholders().size()).sum();
        int ofObjectives = goals.stream()
                .flatMap(goal -> goal.objectives().stream())
                .mapToInt(objective -> objective.stakeholders().size())
                .sum();
        return ofOrganizations + ofGoals + ofObjectives;
    }

    public int countTargets() {
        return instances().mapToInt(instance -> instance.targets().size()).sum();
    }

    /** What was reached. */
    public int countResults() {
        return instances().mapToInt(instance -> instance.actuals().size()).sum();
    }

    private Stream<Instance> instances() {
        return goals.stream()
                .flatMap(goal -> goal.objectives().stream())
                .flatMap(objective -> objective.indicators().stream())
                .flatMap(indicator -> indicator.instances().stream());
    }
}
