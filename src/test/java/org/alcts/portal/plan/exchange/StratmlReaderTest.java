package org.alcts.portal.plan.exchange;

import static org.alcts.portal.plan.exchange.StratmlFixture.file;
import static org.alcts.portal.plan.exchange.StratmlFixture.read;
import static org.alcts.portal.plan.exchange.StratmlFixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alcts.portal.people.Refused;
import org.alcts.portal.plan.exchange.StratmlPlan.Goal;
import org.alcts.portal.plan.exchange.StratmlPlan.Indicator;
import org.alcts.portal.plan.exchange.StratmlPlan.Objective;
import org.alcts.portal.plan.exchange.StratmlPlan.Result;
import org.alcts.portal.plan.exchange.StratmlPlan.Role;
import org.alcts.portal.plan.exchange.StratmlPlan.Stakeholder;
import org.alcts.portal.plan.exchange.StratmlPlan.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StratmlReaderTest {

    @Test
    void aPlanOfAnAgencyIsReadWithEverythingThatItSays() {
        StratmlReading read = read("agency.xml");
        StratmlPlan plan = read.plan();
        assertThat(read.part()).isEqualTo(1);
        assertThat(plan.organizations())
                .extracting(StratmlPlan.Organization::name)
                .containsExactly("Bureau of River Records", "Council of Harbours");
        assertThat(plan.organizations().getFirst().acronym()).isEqualTo("BRR");
        assertThat(plan.organizations().getFirst().stakeholders())
                .containsExactly(new Stakeholder("Organization", "Department of Waters", "Its parent", List.of()));
        assertThat(plan.vision().identifier()).endsWith("2");
        assertThat(plan.values())
                .containsExactly(new Value("Candour", "Bad news first."), new Value("Constancy", null));
        assertThat(plan.goals()).extracting(Goal::sequence).containsExactly("I", "II");
        Goal first = plan.goals().getFirst();
        assertThat(first.otherInformation()).isEqualTo("The older gauges come first.");
        assertThat(first.stakeholders()).extracting(Stakeholder::kind).containsExactly("Generic_Group");
        assertThat(first.objectives()).extracting(Objective::name).containsExactly("Gauges", "Observers");
        assertThat(first.objectives().get(1).description()).isNull();
        assertThat(plan.goals().get(1).stakeholders())
                .as("an empty entry of a form")
                .isEmpty();
        assertThat(plan.goals().get(1).objectives().getFirst().description()).contains("à toute heure, 毎時");
        assertThat(plan.administration().publishedOn()).isEqualTo(LocalDate.of(2010, 9, 15));
        assertThat(plan.submitter().surname()).isEqualTo("Example");
        assertThat(sentences(read.report()))
                .containsExactlyInAnyOrder(
                        "NOTED Goal 1: What stands for the sequence is kept; numbers here follow the order of the file.",
                        "NOTED : What stands for the sequence is kept; numbers here follow the order of the file.");
    }

    @Test
    void anOlderDocumentIsReadByTheNamesOfItsElementsAndWhatIsOddIsSaid() {
        StratmlReading read = read("older.xml");
        assertThat(read.plan().submitter().givenName()).isEqualTo("Bela");
        assertThat(read.plan().administration().from()).isEqualTo(LocalDate.of(2009, 1, 1));
        assertThat(read.plan().administration().until()).isNull();
        assertThat(read.plan().organizations().getFirst().identifier())
                .isEqualTo("_7d1a4c00-1111-11de-8c30-0800200c9a66");
        assertThat(read.plan().mission().identifier()).isNull();
        Goal goal = read.plan().goals().getFirst();
        assertThat(goal.name()).isEqualTo("Apprentices learn to tune.");
        assertThat(goal.objectives()).extracting(Objective::number).containsExactly(1, 2);
        assertThat(sentences(read.report()))
                .anyMatch(line ->
                        line.startsWith("NOTED : The file is written in the older namespace http://www.stratml.net"))
                .contains(
                        "CHANGED Goal 1: The goal has no name; its description stands for it.",
                        "CHANGED Goal 1: “to be made” cannot be an identifier in XML, and is not kept.",
                        "CHANGED Goal 1 › Objective 1: Name and description say the same, which is kept once.",
                        "NOTED Goal 1: “1.2” stands for the sequence of more than one.",
                        "CHANGED AdministrativeInformation: StartDate “2009” is taken for 2009-01-01.",
                        "NOT_CARRIED AdministrativeInformation: EndDate “someday” is no day.",
                        "NOT_CARRIED : <Appendix> “Bells by weight” has no place here.",
                        "NOT_CARRIED AdministrativeInformation › Submitter: The attribute Fax=“none” has no place here.")
                .anyMatch(line -> line.startsWith("CHANGED Mission: The identifier 7d1a4c00"));
    }

    @Test
    void theIndicatorsOfAReportAreReadWithTheirTargetsAndResults() {
        StratmlReading read = read("report.xml");
        assertThat(read.part()).isEqualTo(2);
        assertThat(read.plan().type()).isEqualTo("Performance_Report");
        assertThat(read.plan()
                        .organizations()
                        .getFirst()
                        .stakeholders()
                        .getFirst()
                        .roles())
                .containsExactly(new Role("Members", "Plant and prune", List.of("Performer", "Beneficiary")));
        List<Objective> objectives = read.plan().goals().getFirst().objectives();
        assertThat(objectives.get(1).name()).as("only its code").isNull();
        List<Indicator> indicators = objectives.getFirst().indicators();
        assertThat(indicators).extracting(Indicator::name).containsExactly("Trees planted", "Taste");
        assertThat(indicators).extracting(Indicator::kind).containsExactly("Quantitative", "Qualitative");
        Indicator trees = indicators.getFirst();
        assertThat(trees.relationships())
                .singleElement()
                .satisfies(one -> assertThat(one.referents()).containsExactly("_elsewhere", "_here"));
        assertThat(trees.instances()).hasSize(2);
        assertThat(trees.instances().getFirst().actuals())
                .containsExactly(
                        new Result(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31), "412.50", null, null, null));
        assertThat(trees.instances().get(1).targets())
                .containsExactly(new Result(null, LocalDate.of(2013, 12, 31), null, null, "more than 400", null));
        assertThat(sentences(read.report()))
                .contains(
                        "CHANGED Goal 1 › Objective 1 › PerformanceIndicator › MeasurementInstance 2 › TargetResult: "
                                + "“more than 400” is no number; it is kept as the result’s descriptor.",
                        "NOT_CARRIED Goal 1 › Objective 1 › PerformanceIndicator 2: "
                                + "The attribute ValueChainStage=“Fruit” has no place here.");
    }

    @Test
    void aPlanWithoutObjectivesIsReadAndSaysWhatItLacks() {
        StratmlReading read = read("no-objectives.xml");
        assertThat(read.plan().goals()).hasSize(2);
        assertThat(sentences(read.report()))
                .contains(
                        "LACKING : The plan names no organization.",
                        "LACKING : The plan states no mission.",
                        "LACKING : The plan has goals, and no objective.",
                        "LACKING Goal 2: The goal has no objective.",
                        "NOT_CARRIED Goal 1 › Objective 1: The objective has neither name nor description.")
                .anyMatch(line -> line.contains("urn:example:plans"));
    }

    @Test
    void markupStaysTextAndElementsInsideAreReadForTheirWords() {
        StratmlReading read = read("markup.xml");
        assertThat(read.plan().name()).isEqualTo("Bread &amp; <b>Roses</b> <script>alert(1)</script>");
        assertThat(read.plan().description()).startsWith("<p>First.</p>");
        assertThat(read.plan().mission().description()).contains("bake").doesNotContain("<em");
        assertThat(read.plan().goals().getFirst().name()).isEqualTo("5 < 7 > 3 on two lines");
        assertThat(read.plan().goals().getFirst().objectives().getFirst().description())
                .isEqualTo("Sour it first.\n\nThen wait.");
        assertThat(read.plan().organizations().getFirst().name()).endsWith("\uD83C\uDF5E");
        assertThat(sentences(read.report()))
                .contains(
                        "NOTED Name: Name holds markup, which is shown as text.",
                        "CHANGED Mission › Description: Description has elements inside; their words are kept.");
    }

    @ParameterizedTest
    @CsvSource({
        "outside.xml, document-type",
        "laughs.xml, document-type",
        "feed.xml, root",
        "words.xml, no-xml",
    })
    void whatIsNoPlanIsRefused(String name, String why) {
        assertThatThrownBy(() -> read(name))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("plan-file.refused." + why))
                .hasMessageNotContaining("root:");
    }

    @Test
    void whatCanBeNoPlanIsRefusedBeforeMuchOfItIsRead() {
        refused(new byte[0], "empty");
        refused("PK\u0003\u0004 and so on".getBytes(StandardCharsets.US_ASCII), "archive");
        refused("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), "pdf");
        byte[] huge = new byte[60 * 1024 * 1024];
        Arrays.fill(huge, (byte) ' ');
        assertThat(timed(() -> refused(huge, "too-large"))).isLessThan(Duration.ofSeconds(1));
        refused(plan("<a>".repeat(100_000)), "too-deep");
        refused(plan("<Goal/>".repeat(StratmlFile.MOST_ELEMENTS)), "too-many-elements");
        refused(plan("<Goal><Name>&nbsp;</Name></Goal>"), "no-xml");
        refused(plan("<Goal><Name>One</Name></Goal>".repeat(PlanLimits.MOST_GOALS + 1)), "too-many-goals");
        refused(
                plan("<Goal><Name>One</Name>"
                        + "<Objective><Name>x</Name></Objective>".repeat(PlanLimits.MOST_OBJECTIVES + 1) + "</Goal>"),
                "too-many-objectives");
        refused(plan(""), "no-goals");
        refused("<StrategicPlan><Name>x</Name></StrategicPlan>".getBytes(StandardCharsets.UTF_8), "no-core");
        refused(
                "<StrategicPlan><StrategicPlanCore><Goal><Name>x</Name></Goal></StrategicPlanCore></StrategicPlan>"
                        .getBytes(StandardCharsets.UTF_8),
                "no-name");
    }

    @Test
    void otherEncodingsAndABlankBeforeTheDeclarationAreRead() {
        String text = new String(file("agency.xml"), StandardCharsets.UTF_8);
        StratmlPlan plan = read("agency.xml").plan();
        assertThat(StratmlReader.read(text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16))
                        .plan())
                .isEqualTo(plan);
        assertThat(StratmlReader.read(("\uFEFF\n " + text).getBytes(StandardCharsets.UTF_8))
                        .plan())
                .isEqualTo(plan);
    }

    @Test
    void theFirstDraftsOfTheStandardHadAttributes() {
        String text = """
                <StrategicPlanCore StartDate="2008-10-19" EndDate="2012-10-18"><Submitter Name="A Clerk" EmailAddress="c@example.org"/>
                <Organization><Name>Town</Name></Organization><Mission>To govern</Mission><Value>Thrift</Value>
                <Goal><Name>Roads</Name></Goal></StrategicPlanCore>""";
        StratmlReading read = StratmlReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.plan().name()).isEqualTo("Town");
        assertThat(read.plan().mission().description()).isEqualTo("To govern");
        assertThat(read.plan().values()).containsExactly(new Value("Thrift", null));
        assertThat(read.plan().administration().until()).isEqualTo(LocalDate.of(2012, 10, 18));
        assertThat(read.plan().submitter().givenName()).isEqualTo("A Clerk");
        assertThat(sentences(read.report()))
                .contains("LACKING : The plan has no name; it goes by that of its organization, “Town”.");
    }

    @Test
    void aSourceThatIsNoAddressIsMadeOneOrLeftOut() {
        String text = "<StrategicPlan><Name>x</Name><StrategicPlanCore><Goal><Name>y</Name></Goal></StrategicPlanCore>"
                + "<AdministrativeInformation><Source>%s</Source></AdministrativeInformation></StrategicPlan>";
        StratmlReading read = StratmlReader.read(
                text.formatted("http://example.org/a plan [2].pdf").getBytes(StandardCharsets.UTF_8));
        assertThat(read.plan().administration().source()).isEqualTo("http://example.org/a%20plan%20%5B2%5D.pdf");
        StratmlReading none = StratmlReader.read(text.formatted(": by hand").getBytes(StandardCharsets.UTF_8));
        assertThat(none.plan().administration()).isNull();
        assertThat(sentences(none.report()))
                .contains("NOT_CARRIED AdministrativeInformation: The source “: by hand” is no address.");
    }

    @Test
    void numbersOfTheFileAreKeptWhereTheyRise() {
        String goal = "<Goal><Name>%s</Name><SequenceIndicator>%s</SequenceIndicator>%s</Goal>";
        String objective = "<Objective><Name>o</Name><SequenceIndicator>%s</SequenceIndicator></Objective>";
        StratmlPlan plan = StratmlReader.read(
                        plan(goal.formatted("a", "2", objective.formatted("2.1") + objective.formatted("2.4"))
                                + goal.formatted("b", "5", objective.formatted("3") + objective.formatted("2"))))
                .plan();
        assertThat(plan.goals()).extracting(Goal::number).containsExactly(2, 5);
        assertThat(plan.goals().get(0).objectives())
                .extracting(Objective::number)
                .containsExactly(1, 4);
        assertThat(plan.goals().get(1).objectives())
                .extracting(Objective::number)
                .containsExactly(1, 2);
    }

    private static byte[] plan(String goals) {
        return ("<StrategicPlan><Name>Plan</Name><StrategicPlanCore>" + goals + "</StrategicPlanCore></StrategicPlan>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> StratmlReader.read(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("plan-file.refused." + why));
    }

    private static Duration timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
