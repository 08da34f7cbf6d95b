package org.alcts.portal.decision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.Choice;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.DecisionRequests;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.DecisionState;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.decision.SomeVotes;
import org.alcts.portal.decision.Subject;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class DecisionScreensViewTest extends KaribuTest {

    private static final long SUBJECT = 815;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private DecisionRequests requests;

    @Autowired
    private BoardDecisions board;

    @Autowired
    private DecisionList list;

    /** A service's call ends with a commit; here the test's transaction goes on. */
    @Autowired
    private EntityManager entities;

    private SomePeople some;
    private long section;
    private long seats;
    private long chair;
    private long director;

    @BeforeEach
    void theBoardSits() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Karibu Section");
        seats = some.unit(UnitKind.BOARD, "Board of Directors");
        chair = onBoard("Kara", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        director = onBoard("Kim", "Director");
    }

    @Test
    void aMissingReasonIsSaidBesideTheFieldAndNothingIsLost() {
        ask(SUBJECT, "Survey on binding");
        signIn(some.as(director));
        UI.getCurrent().navigate("decisions");
        decideOn("Survey on binding");
        _setValue(outcome(), Outcome.RETURNED);
        _click(_get(Button.class, button -> button.withText("All others: for")));
        _click(_get(Button.class, button -> button.withText("Record the decision")));
        TextArea reason = _get(TextArea.class, area -> area.withLabel("Reason"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(outcome().getValue()).isEqualTo(Outcome.RETURNED);
        _setValue(reason, "Ask fewer questions");
        _click(_get(Button.class, button -> button.withText("Record the decision")));
        DecisionRow row = list.of(SubjectKind.SURVEY, SUBJECT).getFirst();
        assertThat(row.state()).isEqualTo(DecisionState.DECIDED);
        assertThat(row.reason()).isEqualTo("Ask fewer questions");
        assertThat(row.votedOn()).isEqualTo(FIRST_DAY);
    }

    @Test
    void nobodyIsThereUntilSomebodySaysSo() {
        ask(SUBJECT, "Survey on binding");
        signIn(some.as(director));
        UI.getCurrent().navigate("decisions");
        decideOn("Survey on binding");
        assertThat(ballots()).isNotEmpty().allMatch(Select::isEmpty);
        _setValue(outcome(), Outcome.DECLINED);
        _setValue(_get(TextArea.class, area -> area.withLabel("Reason")), "The printers know");
        _click(_get(Button.class, button -> button.withText("Record the decision")));
        assertThat(list.of(SubjectKind.SURVEY, SUBJECT).getFirst().state()).isEqualTo(DecisionState.WAITING);
        assertThat(standing()).contains("not marked yet. So far nobody is there");
        _setValue(ballotOf("Kim Director"), Choice.ABSTAINED);
        assertThat(standing()).contains("So far one is there");
        _click(_get(Button.class, button -> button.withText("All others: against")));
        assertThat(ballotOf("Kim Director").getValue()).isEqualTo(Choice.ABSTAINED);
        assertThat(ballotOf("Kara Chair").getValue()).as("asked for it").isEqualTo(Choice.RECUSED);
        assertThat(standing()).contains("Quorum reached");
        _click(_get(Button.class, button -> button.withText("Clear the marks")));
        assertThat(ballots()).allMatch(Select::isEmpty);
        _click(_get(Button.class, button -> button.withText("All others: absent")));
        assertThat(standing()).contains("No quorum");
    }

    @Test
    void ofSeveralTakenTogetherOnlyThoseCountAsThereWhoAreNamed() {
        ask(SUBJECT, "Survey on binding");
        ask(SUBJECT + 1, "Survey on gilding");
        signIn(some.as(director));
        UI.getCurrent().navigate("board");
        _click(_get(Button.class, button -> button.withText("Take several together")));
        assertThat(standing()).contains("No quorum: 0 of");
        _click(_get(Button.class, button -> button.withText("Approve these")));
        assertThat(list.of(SubjectKind.SURVEY, SUBJECT).getFirst().state()).isEqualTo(DecisionState.WAITING);
        _click(_get(Button.class, button -> button.withText("Everybody was there")));
        assertThat(standing()).contains("Quorum reached");
        _click(_get(Button.class, button -> button.withText("Approve these")));
        assertThat(list.of(SubjectKind.SURVEY, SUBJECT).getFirst().count().absent())
                .isZero();
    }

    @Test
    void whoLeadsItReadsWhyThereIsNothingToPress() {
        ask(SUBJECT, "Survey on binding");
        signIn(some.as(chair));
        UI.getCurrent().navigate("decisions");
        _assertOne(Paragraph.class, words -> words.withText("You asked for this decision, so you have no say in it."));
        _assertNone(Button.class, button -> button.withPredicate(says("Decide on Survey on binding")));
    }

    @Test
    void aMemberReadsWhatWasDecidedAndNotWhatWaits() {
        decided(SUBJECT, "Survey on gilding", Outcome.APPROVED, null);
        ask(SUBJECT + 1, "Survey on binding");
        signIn(some.as(some.member("Mia", "Member")));
        UI.getCurrent().navigate("decisions", QueryParameters.simple(Map.of("unit", some.keyOf(section))));
        assertThat(titles()).containsExactly("Survey on gilding");
        _assertNone(Button.class, button -> button.withText("Decide"));
        _assertNone(Button.class, button -> button.withText("Record the confirmation"));
    }

    @Test
    void theAddressHoldsTheFilters() {
        decided(SUBJECT, "Survey on gilding", Outcome.APPROVED, null);
        decided(SUBJECT + 1, "Survey on binding", Outcome.DECLINED, "The printers know about gilding");
        decided(SUBJECT + 2, "Survey on paper", Outcome.DECLINED, "Not now");
        signIn(some.as(some.staff()));
        String unit = some.keyOf(section);
        UI.getCurrent().navigate("decisions", QueryParameters.simple(Map.of("unit", unit, "q", "GILDING")));
        assertThat(titles()).containsExactly("Survey on binding", "Survey on gilding");
        UI.getCurrent().navigate("decisions", QueryParameters.simple(Map.of("unit", unit, "outcome", "declined")));
        assertThat(titles()).containsExactly("Survey on paper", "Survey on binding");
        _setValue(_get(TextField.class, field -> field.withLabel("Search decisions")), "paper");
        assertThat(titles()).containsExactly("Survey on paper");
    }

    @Test
    void theOfficeRecordsTheConfirmation() {
        decided(SUBJECT, "Survey on gilding", Outcome.APPROVED, null);
        signIn(some.as(some.staff()));
        UI.getCurrent().navigate("decisions", QueryParameters.simple(Map.of("unit", some.keyOf(section))));
        _click(_get(
                Button.class, button -> button.withPredicate(says("Record the confirmation of Survey on gilding"))));
        _click(_get(
                _get(ConfirmationDialog.class), Button.class, button -> button.withText("Record the confirmation")));
        entities.flush();
        assertThat(list.of(SubjectKind.SURVEY, SUBJECT).getFirst().confirmedOn())
                .isEqualTo(FIRST_DAY);
    }

    @Test
    void theHomeScreenSaysWhatToDecideAndWhatWasDecided() {
        ask(SUBJECT, "Survey on binding");
        signIn(some.as(director));
        UI.getCurrent().navigate("");
        _assertOne(H3.class, heading -> heading.withText("To decide"));
        decided(SUBJECT + 1, "Survey on gilding", Outcome.APPROVED, null);
        signIn(some.as(some.member("Mia", "Member")));
        UI.getCurrent().navigate("");
        _assertNone(H3.class, heading -> heading.withText("To decide"));
        _assertOne(H3.class, heading -> heading.withText("The Board decided"));
        _assertOne(Anchor.class, link -> link.withText("Survey on gilding"));
        goTo(FIRST_DAY.plusDays(61));
        UI.getCurrent().navigate("decisions");
        UI.getCurrent().navigate("");
        _assertNone(H3.class, heading -> heading.withText("The Board decided"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithWhatWaits() {
        ask(SUBJECT, "Survey 1");
        signIn(some.as(director));
        UI.getCurrent().navigate("decisions");
        UI.getCurrent().navigate("units");
        long few = StatementCount.of(() -> UI.getCurrent().navigate("decisions"));
        for (int i = 1; i <= 10; i++) {
            ask(SUBJECT + i, "Survey " + i);
        }
        signIn(some.as(director));
        UI.getCurrent().navigate("units");
        assertThat(StatementCount.of(() -> UI.getCurrent().navigate("decisions")))
                .isEqualTo(few);
    }

    private void decided(long subject, String title, Outcome outcome, String reason) {
        long asked = ask(subject, title);
        signIn(some.as(director));
        SomeVotes.decide(board, asked, outcome, reason, FIRST_DAY);
        entities.flush();
    }

    private long ask(long subject, String title) {
        signIn(some.as(chair));
        SomeSurveys.proposed(jdbc, subject, section);
        return requests.request(
                new Subject(SubjectKind.SURVEY, subject, title, section, Reach.PUBLIC),
                currentPerson.today(),
                "Chair, Karibu Section");
    }

    private long onBoard(String givenName, String familyName) {
        long person = some.member(givenName, familyName);
        some.assign(person, seats, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null, true);
        return person;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Select<Choice>> ballots() {
        return (List) _find(
                Select.class, select -> select.withPredicate(field -> "not marked yet".equals(field.getPlaceholder())));
    }

    private static Select<Choice> ballotOf(String name) {
        return ballots().stream()
                .filter(field -> name.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static String standing() {
        return _get(Span.class, span -> span.withClasses("entry-standing")).getText();
    }

    private static void decideOn(String title) {
        _click(_get(Button.class, button -> button.withPredicate(says("Decide on " + title))));
    }

    private static Predicate<Button> says(String words) {
        return button -> button.getAriaLabel().filter(words::equals).isPresent();
    }

    private static List<String> titles() {
        return _find(H3.class).stream()
                .flatMap(heading -> heading.getChildren())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getText())
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Outcome> outcome() {
        return _get(RadioButtonGroup.class, group -> group.withLabel("The Board decided to"));
    }
}
