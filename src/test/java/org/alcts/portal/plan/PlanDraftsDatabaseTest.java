package org.alcts.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.plan.exchange.ImportChoice;
import org.alcts.portal.plan.exchange.PlanImport;
import org.alcts.portal.test.DatabaseTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional(timeout = 120)
class PlanDraftsDatabaseTest extends DatabaseTest {

    private static final List<String> PARTS = List.of(
            "plan",
            "goal_area",
            "objective",
            "plan_organization",
            "plan_value",
            "plan_stakeholder",
            "plan_stakeholder_role",
            "plan_indicator",
            "plan_indicator_relationship",
            "plan_indicator_result");

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private PlanImport importing;

    @Autowired
    private PlanReader plans;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private CurrentPerson currentPerson;

    private SomePeople people;
    private SomePlans some;

    @BeforeEach
    void theOffice() {
        people = new SomePeople(jdbc, currentPerson);
        some = new SomePlans(jdbc);
        signIn(people.as(people.staff()));
    }

    private void bringIn(String file, String key) throws IOException {
        importing.take(
                Files.readAllBytes(Path.of("src/test/resources/stratml", file)), new ImportChoice(key, null, null));
    }

    private List<Long> rows() {
        return PARTS.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static void assertRefused(ThrowingCallable act, String field, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private static PlanNaming naming(String name, String key, int edition) {
        return new PlanNaming(name, key, edition);
    }

    @Test
    void aDraftIsCalledOtherwiseAndTheHistoryKnowsWhoDidSo() {
        some.plan("t-draft", 1, "2011-07-01", "2014-06-30", "DRAFT");
        drafts.rename(naming("Plan t-draft", "t-draft", 1), naming("  A better name ", "t-better", 4));
        assertThat(plans.find("t-draft", 1)).isEmpty();
        assertThat(plans.find("t-better", 4)).map(PlanPage::name).contains("A better name");
        assertThat(jdbc.sql("select changed_by from plan where plan_key = 't-better'")
                        .query(Long.class)
                        .single())
                .isEqualTo(currentPerson.signedIn().personId());
    }

    @Test
    void whatCannotBeANameIsRefusedAtItsField() {
        some.plan("t-draft", 1, "2011-07-01", "2014-06-30", "DRAFT");
        some.plan("t-other", 2, "2011-07-01", "2014-06-30", "DRAFT");
        PlanNaming was = naming("Plan t-draft", "t-draft", 1);
        assertRefused(() -> drafts.rename(was, naming(" ", "t-draft", 1)), "name", "plan.refused.no-name");
        assertRefused(() -> drafts.rename(was, naming("x".repeat(501), "t-draft", 1)), "name", "plan.refused.name");
        assertRefused(() -> drafts.rename(was, naming("two\nlines", "t-draft", 1)), "name", "plan.refused.name");
        for (String key : List.of("", "No Key", "-x", "x".repeat(61), "x.1")) {
            assertRefused(() -> drafts.rename(was, naming("Name", key, 1)), "key", "plan-file.refused.key");
        }
        for (int edition : new int[] {0, -1, 10_000}) {
            assertRefused(
                    () -> drafts.rename(was, naming("Name", "t-draft", edition)), "edition", "plan.refused.edition");
        }
        assertRefused(() -> drafts.rename(was, naming("Name", "t-other", 2)), "edition", "plan.refused.taken");
        drafts.rename(was, naming("Name", "t-other", 1));
    }

    @Test
    void whoRenamesWhatSomebodyRenamedMeanwhileIsTold() {
        some.plan("t-draft", 1, "2011-07-01", "2014-06-30", "DRAFT");
        PlanNaming seen = naming("Plan t-draft", "t-draft", 1);
        drafts.rename(seen, naming("First", "t-draft", 1));
        assertRefused(() -> drafts.rename(seen, naming("Second", "t-draft", 1)), "name", "plan.refused.renamed");
        drafts.rename(naming("First", "t-draft", 1), naming("First", "t-moved", 1));
        assertRefused(() -> drafts.rename(seen, naming("Second", "t-draft", 1)), "", "plan.refused.gone");
        assertRefused(() -> drafts.remove("t-draft", 1), "", "plan.refused.gone");
    }

    @Test
    void aDraftIsRemovedWithAllItsPartsAndItsFileCanComeInAgain() throws IOException {
        List<Long> before = rows();
        bringIn("report.xml", "t-orchard");
        bringIn("agency.xml", "t-rivers");
        assertThat(rows()).isNotEqualTo(before);
        drafts.remove("t-orchard", 1);
        drafts.remove("t-rivers", 1);
        assertThat(rows()).isEqualTo(before);
        bringIn("report.xml", "t-orchard");
        assertThat(plans.find("t-orchard", 1)).isPresent();
    }

    @Test
    void whatWasAdoptedStays() {
        some.plan("t-next", 1, "2011-07-01", "2014-06-30", "ADOPTED");
        some.plan("t-old", 1, "2001-07-01", "2004-06-30", "SUPERSEDED");
        for (String key : List.of("alcts-2006-2011", "t-next", "t-old")) {
            assertRefused(() -> drafts.remove(key, 1), "", "plan.refused.no-draft");
            assertRefused(() -> drafts.rename(naming("x", key, 1), naming("y", key, 1)), "", "plan.refused.no-draft");
        }
    }

    @Test
    void whatAnInitiativeRefersToStays() {
        long objective = objectiveOfADraft();
        long unit = people.unit(UnitKind.SECTION, "Section of drafts");
        long chair = people.member("Carl", "Chair");
        people.assign(chair, unit, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(people.as(chair));
        long initiative =
                filing.file(new SomeInitiatives(jdbc).of(unit).serving("1.1").content());
        jdbc.sql("update initiative_objective set objective_id = ? where initiative_id = ?")
                .params(objective, initiative)
                .update();
        signIn(people.as(people.staff()));
        assertRefused(() -> drafts.remove("t-draft", 1), "", "plan.refused.referred");
    }

    @Test
    void whatAnotherPlanLivesOnInStays() {
        some.livesOn(
                plans.inForce()
                        .orElseThrow()
                        .goalAreas()
                        .getFirst()
                        .objectives()
                        .getFirst()
                        .id(),
                objectiveOfADraft());
        assertRefused(() -> drafts.remove("t-draft", 1), "", "plan.refused.referred");
    }

    @Test
    void whatAMeasureIsOfStays() {
        objectiveOfADraft();
        jdbc.sql("""
                        insert into measure (measure_key, plan_id, name, kind, definition, formula, population, unit, direction,
                               keeper, cadence)
                        select 't-measure', id, 'M', 'OUTCOME', 'd', 'f', 'p', 'COUNT', 'UP', 'k', 'c' from plan
                         where plan_key = 't-draft'""").update();
        assertRefused(() -> drafts.remove("t-draft", 1), "", "plan.refused.referred");
    }

    private long objectiveOfADraft() {
        long draft = some.plan("t-draft", 1, "2011-07-01", "2014-06-30", "DRAFT");
        return some.objective(some.goalArea(draft, 1, "Later"), 1, "comes later", "2011-07-01", null);
    }

    @Test
    void onlyTheOfficeDoesSo() {
        some.plan("t-draft", 1, "2011-07-01", "2014-06-30", "DRAFT");
        PlanNaming was = naming("Plan t-draft", "t-draft", 1);
        for (long person : List.of(people.member("Mia", "Member"), people.administrator())) {
            signIn(people.as(person));
            assertThatThrownBy(() -> drafts.rename(was, was)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.remove("t-draft", 1)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
