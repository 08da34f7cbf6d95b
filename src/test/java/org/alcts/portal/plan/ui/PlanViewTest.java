package org.alcts.portal.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanPublicity;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.plan.PlanSummary;
import org.alcts.portal.plan.SomePlans;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.test.StatementCount;
import org.alcts.portal.ui.StatusBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PlanViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private PlanReader plans;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private PlanPublicity publicity;

    private SomePlans somePlans;
    private long unit;

    @BeforeEach
    void aChairReads() {
        somePlans = new SomePlans(jdbc);
        SomePeople people = new SomePeople(jdbc, currentPerson);
        unit = people.unit(UnitKind.SECTION, "Reading Section");
        long chair = people.member("Rita", "Reader");
        people.assign(chair, unit, Office.CHAIR, LocalDate.of(2008, 7, 1), LocalDate.of(2009, 6, 30));
        signIn(people.as(chair));
    }

    @Test
    void everyObjectiveHasAPlaceOfItsOwnAndEveryGoalAreaALinkToIt() {
        open(null);
        PlanPage plan = plans.inForce().orElseThrow();
        plan.goalAreas().forEach(area -> {
            _assertOne(GoalAreaSection.class, section -> section.withId("goal-" + area.number()));
            assertThat(hrefs(href -> href.endsWith("#goal-" + area.number())))
                    .containsExactly("plan#goal-" + area.number());
            area.objectives()
                    .forEach(objective -> _assertOne(
                            com.vaadin.flow.component.html.Div.class,
                            line -> line.withId("objective-" + objective.code())));
        });
        assertThat(standing()).isEqualTo("in force");
    }

    @Test
    void theOfficeClosesTheInitiativesToThePublicAndOpensThemAgain() {
        open(null);
        _assertNone(Button.class, button -> button.withText("Close initiatives to the public"));
        SomePeople people = new SomePeople(jdbc, currentPerson);
        signIn(people.as(people.staff()));
        open(null);
        _click(_get(Button.class, button -> button.withText("Close initiatives to the public")));
        assertThat(publicity.isOpen()).isTrue();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(publicity.isOpen()).isFalse();
        _click(_get(Button.class, button -> button.withText("Open initiatives to the public")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(publicity.isOpen()).isTrue();
    }

    @Test
    void anInitiativeIsCountedAtEachObjectiveThatItServes() {
        open(null);
        int before = countAt("2.3");
        filing.file(new SomeInitiatives(jdbc)
                .of(unit)
                .titled("An award for what nobody tried before")
                .serving("2.3", "4.4")
                .content());
        open(null);
        assertThat(countAt("2.3")).isEqualTo(before + 1);
        assertThat(hrefs("initiatives?objective=4.4"::equals)).hasSize(1);
        assertThat(hrefs("goals/2"::equals)).hasSize(1);
    }

    @Test
    void aDraftIsReadByItsAddressWithoutLinksToFiguresOfThePlanInForce() {
        long draft = somePlans.plan("t-draft", 2, "2011-07-01", "2014-06-30", "DRAFT");
        somePlans.objective(somePlans.goalArea(draft, 1, "Later"), 1, "comes later", "2011-07-01", null);
        open("t-draft.2");
        assertThat(_get(H1.class).getText()).isEqualTo("Plan t-draft");
        assertThat(standing()).isEqualTo("draft");
        assertThat(hrefs(href -> href.startsWith("goals/") || href.startsWith("initiatives")))
                .isEmpty();
    }

    @Test
    void anotherPlanIsChosenWhereThereIsOne() {
        open(null);
        if (plans.all().size() == 1) {
            _assertNone(PlanChoice.class);
        }
        somePlans.plan("t-next", 1, "2011-07-01", "2014-06-30", "ADOPTED");
        open(null);
        _setValue(
                _get(PlanChoice.class),
                plans.all().stream()
                        .filter(plan -> plan.key().equals("t-next"))
                        .findFirst()
                        .orElseThrow());
        assertThat(_get(H1.class).getText()).isEqualTo("Plan t-next");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("plan?plan=t-next.1");
        PlanChoice choice = _get(PlanChoice.class);
        assertThat(choice.getItemLabelGenerator().apply(choice.getValue())).isEqualTo("Plan t-next (begins later)");
    }

    @Test
    void aDraftIsInTheOfficesChoiceAloneAndInThatOfWhoReadsIt() {
        somePlans.plan("t-draft", 1, "2011-07-01", "2014-06-30", "DRAFT");
        open(null);
        assertThat(choices()).doesNotContain("t-draft");
        open("t-draft.1");
        assertThat(choices()).contains("t-draft");
        PlanChoice choice = _get(PlanChoice.class);
        assertThat(choice.getItemLabelGenerator().apply(choice.getValue())).isEqualTo("Plan t-draft (draft)");
        _assertNone(Button.class, button -> button.withText("Rename"));
        _assertNone(Button.class, button -> button.withText("Remove this draft"));
        theOfficeReads();
        open(null);
        assertThat(choices()).contains("t-draft");
        _assertNone(Button.class, button -> button.withText("Rename"));
    }

    @Test
    void theOfficeRenamesADraftAndWhatCannotBeIsRefusedBesideItsField() {
        somePlans.plan("t-draft", 1, "2011-07-01", "2014-06-30", "DRAFT");
        theOfficeReads();
        open("t-draft.1");
        _click(_get(Button.class, button -> button.withText("Rename")));
        DraftNameDialog dialog = _get(DraftNameDialog.class);
        TextField key = _get(dialog, TextField.class, field -> field.withLabel("Key"));
        assertThat(key.getValue()).isEqualTo("t-draft");
        _setValue(key, "No Key!");
        _setValue(_get(dialog, TextField.class, field -> field.withLabel("Title")), "The next plan");
        Button save = _get(dialog, Button.class, button -> button.withText("Rename"));
        _click(save);
        assertThat(key.getErrorMessage()).startsWith("A key has lower-case letters");
        assertThat(dialog.isOpened()).isTrue();
        _setValue(key, "alcts-2006-2011");
        IntegerField edition = _get(dialog, IntegerField.class);
        _click(save);
        assertThat(edition.getErrorMessage())
                .isEqualTo("There is an edition 1 of alcts-2006-2011 already: “ALCTS Strategic Plan 2006-2011”.");
        _setValue(edition, 2);
        _click(save);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("plan?plan=alcts-2006-2011.2");
        assertThat(_get(H1.class).getText()).isEqualTo("The next plan");
        assertThat(standing()).isEqualTo("draft");
    }

    @Test
    void theOfficeRemovesADraftOnceItIsAsked() {
        somePlans.plan("t-draft", 1, "2011-07-01", "2014-06-30", "DRAFT");
        theOfficeReads();
        open("t-draft.1");
        _click(_get(Button.class, button -> button.withText("Remove this draft")));
        assertThat(plans.find("t-draft", 1)).isPresent();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(plans.find("t-draft", 1)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("ALCTS Strategic Plan 2006-2011");
        assertThat(choices()).doesNotContain("t-draft");
    }

    @Test
    void theHeadingSaysOfWhomThePlanSpeaks() {
        open(null);
        _assertOne(H2.class, heading -> heading.withText("What ALCTS is"));
        somePlans.plan("t-next", 1, "2011-07-01", "2014-06-30", "ADOPTED");
        open("t-next.1");
        _assertOne(H2.class, heading -> heading.withText("About ALCTS"));
    }

    private void theOfficeReads() {
        SomePeople people = new SomePeople(jdbc, currentPerson);
        signIn(people.as(people.staff()));
    }

    private static List<String> choices() {
        return _find(PlanChoice.class).stream()
                .flatMap(choice -> choice.getListDataView().getItems())
                .map(PlanSummary::key)
                .toList();
    }

    @Test
    void anObjectiveSaysWhereItLivesOn() {
        long draft = somePlans.plan("t-draft", 1, "2011-07-01", "2014-06-30", "DRAFT");
        long newer = somePlans.objective(somePlans.goalArea(draft, 2, "Later"), 4, "goes on", "2011-07-01", null);
        PlanPage plan = plans.inForce().orElseThrow();
        somePlans.livesOn(plan.goalAreas().getFirst().objectives().getFirst().id(), newer);
        open(null);
        Anchor link = _get(Anchor.class, anchor -> anchor.withText("Lives on as 2.4 of Plan t-draft"));
        assertThat(link.getHref()).isEqualTo("plan?plan=t-draft.1#objective-2.4");
    }

    @Test
    void anAddressThatNamesNoPlanShowsTheOneInForce() {
        for (String nonsense : List.of("no-such-plan.1", "alcts-2006-2011", "';--.1", "x.99999")) {
            open(nonsense);
            assertThat(_get(H1.class).getText()).isEqualTo("ALCTS Strategic Plan 2006-2011");
        }
    }

    @Test
    void thePageTakesAsManyStatementsHoweverLongThePlanIs() {
        long shorter = somePlans.plan("t-short", 1, "2001-07-01", "2004-06-30", "ADOPTED");
        somePlans.objective(somePlans.goalArea(shorter, 1, "Only"), 1, "one", "2001-07-01", null);
        long longer = somePlans.plan("t-long", 1, "2001-07-01", "2004-06-30", "ADOPTED");
        for (int area = 1; area <= 4; area++) {
            long id = somePlans.goalArea(longer, area, "Area " + area);
            for (int number = 1; number <= 6; number++) {
                somePlans.objective(id, number, "objective " + number, "2001-07-01", null);
            }
        }
        open("t-short.1");
        long statements = StatementCount.of(() -> open("t-short.1"));
        assertThat(StatementCount.of(() -> open("t-long.1"))).isEqualTo(statements);
    }

    private static void open(String plan) {
        UI.getCurrent().navigate("plan", plan == null ? QueryParameters.empty() : QueryParameters.of("plan", plan));
    }

    private static String standing() {
        return _get(StatusBadge.class).getElement().getTextRecursively();
    }

    /** Of all stages. */
    private static int countAt(String objective) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().equals("initiatives?objective=" + objective))
                .map(link -> Integer.parseInt(link.getText().replaceFirst(".* of ", "")))
                .findFirst()
                .orElse(0);
    }

    private static List<String> hrefs(Predicate<String> which) {
        return _find(Anchor.class).stream().map(Anchor::getHref).filter(which).toList();
    }
}
