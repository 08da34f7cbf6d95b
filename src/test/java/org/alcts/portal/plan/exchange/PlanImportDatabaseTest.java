package org.alcts.portal.plan.exchange;

import static org.alcts.portal.plan.exchange.StratmlFixture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.sessions.JqwikSession;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.PlanStanding;
import org.alcts.portal.plan.SomePlans;
import org.alcts.portal.plan.StratmlSchemas;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Transactional(timeout = 120)
class PlanImportDatabaseTest extends DatabaseTest {

    private static final String SHIPPED = "alcts-2006-2011";

    @Autowired
    private PlanImport importing;

    @Autowired
    private PlanExport exporting;

    @Autowired
    private PlanReader plans;

    @Autowired
    private CurrentPerson currentPerson;

    private SomePeople some;

    @BeforeEach
    void theOffice() {
        some = new SomePeople(jdbc, currentPerson);
        signIn(some.as(some.staff()));
    }

    private ImportedPlan take(byte[] file, String key) {
        return importing.take(file, new ImportChoice(key, null, null));
    }

    private byte[] exported(String key, int edition, PlanFormat format) {
        var out = new ByteArrayOutputStream();
        format.write(exporting.find(key, edition).orElseThrow(), out);
        return out.toByteArray();
    }

    @Test
    void ourPlanComesBackAsItWasWritten() throws Exception {
        for (PlanFormat format : List.of(PlanFormat.STRATML1, PlanFormat.STRATML2)) {
            byte[] written = exported(SHIPPED, 1, format);
            String key = "elsewhere-" + format.word();
            assertThat(take(written, key).report().entries()).as("%s", format).isEmpty();
            assertThat(new String(exported(key, 1, format), StandardCharsets.UTF_8))
                    .isEqualTo(new String(written, StandardCharsets.UTF_8));
            PlanPage ours = plans.find(SHIPPED, 1).orElseThrow();
            PlanPage theirs = plans.find(key, 1).orElseThrow();
            assertThat(theirs.goalAreas())
                    .usingRecursiveComparison()
                    .ignoringFields("objectives.id")
                    .isEqualTo(ours.goalAreas());
            assertThat(theirs.mission()).isEqualTo(ours.mission());
            assertThat(theirs.adoptedText())
                    .isEqualTo(ours.adoptedText())
                    .isEqualTo("Adopted by the ALCTS Executive Board in June 2006 in New Orleans");
            assertThat(theirs.preamble()).isEqualTo(ours.preamble());
            assertThat(theirs.acronym()).isEqualTo(ours.acronym()).isEqualTo("ALCTS");
            assertThat(exporting.said(theirs).orElseThrow().onlyOrganization())
                    .map(StratmlPlan.Organization::description)
                    .contains(ours.statement());
            assertThat(theirs.periodTo()).isEqualTo(ours.periodTo());
        }
        StratmlSchemas.validate(exported("elsewhere-stratml1", 1, PlanFormat.STRATML1));
        StratmlSchemas.validatePerformance(exported("elsewhere-stratml2", 1, PlanFormat.STRATML2));
    }

    @Test
    void theMeasuresOfOurPlanComeBackAsWhatTheFileSaysAndAreNoMeasuresOfTheBoard() {
        byte[] written = exported(SHIPPED, 1, PlanFormat.STRATML2);
        long measures = count("measure");
        long targets = count("measure_target");
        ImportedPlan taken = take(written, "elsewhere");
        assertThat(taken.plan().countIndicators()).isPositive();
        assertThat(count("measure")).isEqualTo(measures);
        assertThat(count("measure_target")).isEqualTo(targets);
    }

    @Test
    void foreignPlansSurviveARoundTrip() throws Exception {
        for (String name : List.of("agency.xml", "older.xml", "report.xml", "no-objectives.xml", "markup.xml")) {
            String key = "first-" + name.replace(".xml", "");
            take(file(name), key);
            for (PlanFormat format : List.of(PlanFormat.STRATML1, PlanFormat.STRATML2)) {
                byte[] written = exported(key, 1, format);
                if (format == PlanFormat.STRATML1) {
                    StratmlSchemas.validate(written);
                } else {
                    StratmlSchemas.validatePerformance(written);
                }
                String again = "again-" + format.word() + "-" + name.replace(".xml", "");
                take(written, again);
                assertThat(new String(exported(again, 1, format), StandardCharsets.UTF_8))
                        .as("%s as %s", name, format)
                        .isEqualTo(new String(written, StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void whateverAPlanSaysIsKept() {
        List<StratmlPlan> any = new ArrayList<>();
        JqwikSession.run(() -> SomeStratml.plans().sampleStream().limit(15).forEach(any::add));
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < any.size(); i++) {
            byte[] written = StratmlFixture.written(any.get(i), true);
            if (!taken.add(new String(written, StandardCharsets.UTF_8))) {
                // The same plan by chance, which would be refused as what is here already.
                continue;
            }
            StratmlPlan read = take(written, "any-" + i).plan();
            StratmlPlan kept = exporting.find("any-" + i, 1).orElseThrow().content();
            assertThat(kept)
                    .usingRecursiveComparison()
                    // Made where the file has none.
                    .ignoringFieldsMatchingRegexes(".*identifier", ".*sequence", "administration.*")
                    .isEqualTo(read);
        }
    }

    @Test
    void identifiersOfTheFileStay() {
        take(file("agency.xml"), "rivers");
        StratmlPlan kept = exporting.find("rivers", 1).orElseThrow().content();
        assertThat(kept.goals().getFirst().identifier()).isEqualTo("_0b1f0e6c-0000-11df-9c00-000000000004");
        assertThat(kept.goals().get(1).objectives().getFirst().identifier())
                .as("made, since the file has none")
                .startsWith("_");
        assertThat(kept.goals().getFirst().sequence()).isEqualTo("I");
    }

    @Test
    void aDraftIsNeverInForceAndChangesNothing() {
        PlanPage before = plans.inForce().orElseThrow();
        ImportedPlan taken = importing.take(
                file("agency.xml"), new ImportChoice(SHIPPED, LocalDate.of(2006, 1, 1), LocalDate.of(2030, 1, 1)));
        assertThat(taken.edition()).isEqualTo(2);
        assertThat(plans.inForce().orElseThrow()).isEqualTo(before);
        assertThat(plans.find(SHIPPED, 2).orElseThrow().standing()).isEqualTo(PlanStanding.DRAFT);
        assertThat(jdbc.sql("select changed_by from plan where plan_key = ? and edition = 2")
                        .param(SHIPPED)
                        .query(Long.class)
                        .single())
                .isEqualTo(currentPerson.signedIn().personId());
    }

    @Test
    void theVeryFileIsTakenOnceAndAnotherOfItsNameBecomesTheNextEdition() {
        ImportedPlan first = importing.take(file("agency.xml"), ImportChoice.NONE);
        assertThat(first.key()).isEqualTo("strategic-plan-of-the-bureau-of-river-records");
        assertThatThrownBy(() -> importing.look(file("agency.xml"), ImportChoice.NONE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("plan-file.refused.already"));
        byte[] changed = new String(file("agency.xml"), StandardCharsets.UTF_8)
                .replace("400 gauges", "500 gauges")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(importing.take(changed, ImportChoice.NONE).edition()).isEqualTo(2);
        assertThat(plans.find(first.key(), 1)
                        .orElseThrow()
                        .goalAreas()
                        .getFirst()
                        .objectives()
                        .getFirst()
                        .wording())
                .contains("400");
    }

    @Test
    void whatIsLookedAtIsNotSaved() {
        long before = count("plan");
        importing.look(file("report.xml"), ImportChoice.NONE);
        assertThat(count("plan")).isEqualTo(before);
    }

    @Test
    void aPeriodThatIsNotSaidIsAssumedAndSaid() {
        ImportedPlan none = importing.look(file("no-objectives.xml"), ImportChoice.NONE);
        assertThat(none.from()).isEqualTo(FIRST_DAY);
        assertThat(none.to()).isEqualTo(LocalDate.of(2014, 1, 11));
        assertThat(StratmlFixture.sentences(none.report()))
                .contains(
                        "LACKING : The plan does not say when it begins; 2009-01-12 is assumed.",
                        "LACKING : The plan does not say when it ends; 2014-01-11 is assumed.");
        ImportedPlan backwards = importing.look(file("markup.xml"), ImportChoice.NONE);
        assertThat(backwards.from()).isEqualTo(LocalDate.of(2015, 6, 30));
        assertThat(backwards.to()).isEqualTo(LocalDate.of(2020, 6, 29));
        LocalDate from = LocalDate.of(2016, 1, 1);
        ImportedPlan chosen = importing.look(file("markup.xml"), new ImportChoice(null, from, from.plusYears(1)));
        assertThat(chosen.from()).isEqualTo(from);
        assertThatThrownBy(() -> importing.look(file("markup.xml"), new ImportChoice(null, from, from)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("to"));
        assertThatThrownBy(() -> importing.look(file("markup.xml"), new ImportChoice("No Key!", null, null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("key"));
    }

    @Test
    void aKeyIsMadeOfAnyName() {
        assertThat(keyOf("L’été à Zürich, 2010–2015!")).isEqualTo("l-ete-a-zurich-2010-2015");
        assertThat(keyOf("北京")).matches("plan-[0-9a-f]{8}");
        assertThat(keyOf("The strategic plan of a bureau whose name is longer than sixty letters"))
                .isEqualTo("the-strategic-plan-of-a-bureau-whose-name-is-longer-than");
        assertThat(keyOf("x".repeat(80))).isEqualTo("x".repeat(60));
    }

    private String keyOf(String name) {
        String plan = "<StrategicPlan><Name>" + name + "</Name><StrategicPlanCore><Goal><Name>g</Name></Goal>"
                + "</StrategicPlanCore></StrategicPlan>";
        return importing
                .look(plan.getBytes(StandardCharsets.UTF_8), ImportChoice.NONE)
                .key();
    }

    @Test
    void onlyTheOfficeBringsPlansIn() {
        long section = some.unit(UnitKind.SECTION, "Section of readers");
        long chair = some.member("Carl", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        long planner = some.member("Pia", "Planner");
        some.assign(planner, section, Office.PLANNING_REPRESENTATIVE, SomePeople.LONG_AGO, null);
        for (long person : List.of(some.member("Mia", "Member"), chair, planner, some.administrator())) {
            signIn(some.as(person));
            assertThatThrownBy(() -> importing.look(file("agency.xml"), ImportChoice.NONE))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> importing.take(file("agency.xml"), ImportChoice.NONE))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void everyMemberReadsADraftByItsAddressAndWhoIsNoMemberReadsNone() {
        take(file("agency.xml"), "rivers");
        signIn(some.as(some.member("Mia", "Member")));
        assertThat(plans.find("rivers", 1)).map(PlanPage::standing).contains(PlanStanding.DRAFT);
        assertThat(plans.all()).noneMatch(plan -> plan.key().equals("rivers"));
        assertThat(exporting.find("rivers", 1)).isPresent();
        signIn(some.as(some.person("Sam", "Stranger")));
        assertThatThrownBy(() -> plans.find("rivers", 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exporting.find("rivers", 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPlanTakesAsManyStatementsHoweverLongItIs() {
        take(file("no-objectives.xml"), "short");
        take(file("agency.xml"), "longer");
        PlanPage shorter = plans.find("short", 1).orElseThrow();
        PlanPage longer = plans.find("longer", 1).orElseThrow();
        long statements = StatementCount.of(() -> exporting.said(shorter));
        assertThat(StatementCount.of(() -> exporting.said(longer))).isEqualTo(statements);
        PlanPage ours = plans.inForce().orElseThrow();
        assertThat(StatementCount.of(() -> exporting.said(ours))).isEqualTo(1);
    }

    @Test
    void asJsonItHasEverythingAndEveryObjectiveItsCode() {
        take(file("report.xml"), "orchard");
        JsonNode json = JsonMapper.shared().readTree(exported("orchard", 1, PlanFormat.JSON));
        assertThat(json.get("standing").asString()).isEqualTo("DRAFT");
        JsonNode objective = json.get("goals").get(0).get("objectives").get(0);
        assertThat(objective.get("code").asString()).isEqualTo("1.1");
        assertThat(objective
                        .get("indicators")
                        .get(0)
                        .get("instances")
                        .get(0)
                        .get("actuals")
                        .get(0)
                        .get("units")
                        .asString())
                .isEqualTo("412.50");
        assertThat(objective
                        .get("indicators")
                        .get(0)
                        .get("instances")
                        .get(0)
                        .get("targets")
                        .get(0)
                        .get("until")
                        .asString())
                .isEqualTo("2012-12-31");
        assertThat(json.has("vision")).isFalse();
    }

    @Test
    void asCsvItHasARowForEachObjectiveAndForAGoalWithoutAny() {
        take(file("no-objectives.xml"), "nothing");
        take(file("agency.xml"), "rivers");
        String csv = new String(exported("rivers", 1, PlanFormat.CSV), StandardCharsets.UTF_8);
        assertThat(csv.lines().map(line -> line.replace("\uFEFF", "")))
                .containsExactly(
                        "plan,edition,goal,goal_title,objective,name,wording,identifier",
                        "rivers,1,1,Measure,1.1,Gauges,Renew 400 gauges.,_0b1f0e6c-0000-11df-9c00-000000000005",
                        "rivers,1,1,Measure,1.2,Observers,,_0b1f0e6c-0000-11df-9c00-000000000006",
                        "rivers,1,2,Tell,2.1,Warnings,\"Warn within the hour – day and night, à toute heure, 毎時.\","
                                + exporting
                                        .find("rivers", 1)
                                        .orElseThrow()
                                        .content()
                                        .goals()
                                        .get(1)
                                        .objectives()
                                        .getFirst()
                                        .identifier());
        assertThat(new String(exported("nothing", 1, PlanFormat.CSV), StandardCharsets.UTF_8))
                .contains("nothing,1,1,Be,,,,")
                .contains("nothing,1,2,Stay,,,,");
    }

    @Test
    void aPlanOfTheOfficeWithoutPurposeIsWrittenToo() throws Exception {
        SomePlans somePlans = new SomePlans(jdbc);
        long plan = somePlans.plan("t-bare", 1, "2001-07-01", "2004-06-30", "ADOPTED");
        jdbc.sql("update plan set mission = null, statement = null, preamble = '' where id = ?")
                .param(plan)
                .update();
        somePlans.goalArea(plan, 3, "Alone < with & nothing");
        StratmlSchemas.validate(exported("t-bare", 1, PlanFormat.STRATML1));
        StratmlSchemas.validatePerformance(exported("t-bare", 1, PlanFormat.STRATML2));
        assertThat(new String(exported("t-bare", 1, PlanFormat.STRATML2), StandardCharsets.UTF_8))
                .contains("Type=\"Strategic_Plan\"");
    }

    @Test
    void whatWasTakenIsInTheHistory() {
        take(file("report.xml"), "orchard");
        Map<String, Object> versioned = jdbc.sql("""
                        select count(*) as tables from information_schema.tables
                         where table_schema = database() and table_type = 'SYSTEM VERSIONED'
                           and table_name in ('plan_organization', 'plan_value', 'plan_stakeholder', 'plan_stakeholder_role',
                                              'plan_indicator', 'plan_indicator_relationship', 'plan_indicator_result')""").query().singleRow();
        assertThat(versioned.get("tables")).isEqualTo(7L);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
