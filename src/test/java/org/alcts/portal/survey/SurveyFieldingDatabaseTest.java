package org.alcts.portal.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.decision.SomeVotes;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** From the draft to the archive, by way of the Board where others than the unit's own people are asked. */
@Transactional
class SurveyFieldingDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private SurveyFielding fielding;

    @Autowired
    private SurveyOpening opening;

    @Autowired
    private ResponseRates rates;

    @Autowired
    private SurveyAnswering answering;

    @Autowired
    private SurveyResults results;

    @Autowired
    private BoardDecisions board;

    @Autowired
    private DecisionList decisions;

    private final Questionnaire questionnaire = SomeSurveys.questionnaire();

    private SomePeople some;
    private long section;
    private long other;
    private long chair;
    private long planner;
    private long director;

    @BeforeEach
    void peopleInOffice() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        other = some.unit(UnitKind.SECTION, "Serials Section");
        long boardUnit = some.unit(UnitKind.BOARD, "Board of Directors");
        chair = some.member("Cora", "Chair");
        planner = some.member("Pia", "Planner");
        director = some.member("Dan", "Director");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null)
                .assign(planner, section, Office.PLANNING_REPRESENTATIVE, SomePeople.LONG_AGO, null)
                .assign(director, boardUnit, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null, true);
        for (int i = 0; i < 6; i++) {
            some.affiliate(some.member("Mia" + i, "Member"), section);
        }
        signIn(some.as(chair));
    }

    @Test
    void theOwnUnitIsAskedOnTheChairsWord() {
        long id = draft();
        fielding.plan(id, version(id), SomeSurveys.of(section));
        signIn(some.as(planner));
        assertThatThrownBy(() -> fielding.propose(id)).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(chair));
        assertThat(fielding.propose(id).survey().state()).isEqualTo(SurveyState.APPROVED);
        Fielding open = fielding.open(id);
        assertThat(open.survey().state()).isEqualTo(SurveyState.OPEN);
        assertThat(open.asked()).as("six members, the chair and the planner").isEqualTo(8);
        assertThat(fielding.close(id).survey().state()).isEqualTo(SurveyState.CLOSED);
        assertThat(fielding.archive(id).survey().state()).isEqualTo(SurveyState.ARCHIVED);
    }

    @Test
    void whoeverAsksOthersNeedsTheBoard() {
        long id = draft();
        Fielding planned = fielding.plan(id, version(id), SomeSurveys.of(section, other));
        assertThat(planned.survey().reach()).isEqualTo(Reach.ALCTS_UNITS);
        assertThat(fielding.propose(id).survey().state()).isEqualTo(SurveyState.PROPOSED);
        assertThatThrownBy(() -> fielding.open(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> designs.save(id, 1, questionnaire)).isInstanceOf(Refused.class);
        long decision = decisions.of(SubjectKind.SURVEY, id).getFirst().id();
        assertThatThrownBy(() -> SomeVotes.decide(board, decision, Outcome.APPROVED, null, FIRST_DAY))
                .as("a chair without a vote")
                .isInstanceOf(AccessDeniedException.class);
        signIn(some.as(director));
        SomeVotes.decide(board, decision, Outcome.APPROVED, null, FIRST_DAY);
        signIn(some.as(chair));
        assertThat(fielding.open(id).survey().state()).isEqualTo(SurveyState.OPEN);
    }

    @Test
    void whatTheBoardReturnsIsADraftAgain() {
        long id = draft();
        fielding.plan(id, version(id), SomeSurveys.ofAllMembers());
        fielding.propose(id);
        long decision = decisions.of(SubjectKind.SURVEY, id).getFirst().id();
        signIn(some.as(director));
        SomeVotes.decide(board, decision, Outcome.RETURNED, "Shorter, please", FIRST_DAY);
        signIn(some.as(chair));
        assertThat(fielding.find(id).survey().state()).isEqualTo(SurveyState.DRAFT);
    }

    @Test
    void whatTheBoardHasNotSeenOrHasDeclinedIsNobodyElses() {
        long id = draft();
        signIn(some.as(director));
        assertThatThrownBy(() -> answering.open(id)).as("a draft").isInstanceOf(Refused.class);
        signIn(some.as(chair));
        fielding.plan(id, version(id), SomeSurveys.ofAllMembers());
        fielding.propose(id);
        long decision = decisions.of(SubjectKind.SURVEY, id).getFirst().id();
        signIn(some.as(director));
        SomeVotes.decide(board, decision, Outcome.DECLINED, "Not now", FIRST_DAY);
        signIn(some.as(some.member("Mia", "Member")));
        assertThatThrownBy(() -> answering.open(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> results.of(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rates.of(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aListOfTheOwnPeopleStaysWithinTheUnitAndOneStrangerDoesNot() {
        long id = draft();
        long own = some.member("Olga", "Own");
        some.affiliate(own, section);
        long stranger = some.member("Stan", "Stranger");
        assertThat(fielding.plan(id, version(id), list(some.emailOf(own)))
                        .survey()
                        .reach())
                .isEqualTo(Reach.OWN_UNIT);
        assertThat(fielding.plan(id, version(id), list(some.emailOf(own), some.emailOf(stranger)))
                        .survey()
                        .reach())
                .isEqualTo(Reach.ALCTS_UNITS);
        assertThatThrownBy(() -> fielding.plan(id, version(id), list("nobody@nowhere.example")))
                .isInstanceOfSatisfying(
                        EntriesRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refused::field)
                                .containsExactly("addresses"));
    }

    @Test
    void whatTheChecksCallAnErrorDoesNotGoOut() {
        long id = draft();
        fielding.plan(id, version(id), SomeSurveys.of(section));
        Question astray =
                questionnaire.questions().getLast().edit().condition("B9 = 1").done();
        Page page = questionnaire.pages().getFirst();
        designs.save(
                id, designs.open(id).revision(), questionnaire.withPages(List.of(page.withQuestions(List.of(astray)))));
        assertThatThrownBy(() -> fielding.propose(id))
                .isInstanceOfSatisfying(
                        EntriesRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refused::messageKey)
                                .containsExactly("survey.refused.checks"));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        long id = draft();
        LocalDateTime yesterday = FIRST_DAY.minusDays(1).atStartOfDay();
        EnteredFielding wrong =
                new EnteredFielding(Audience.UNITS, Set.of(), List.of(), true, 4, null, null, yesterday);
        assertThatThrownBy(() -> fielding.plan(id, version(id), wrong))
                .isInstanceOfSatisfying(
                        EntriesRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refused::field)
                                .containsExactly("units", "threshold", "textThreshold", "closesAt"));
    }

    @Test
    void opensAndClosesOnTime() {
        long id = draft();
        LocalDateTime opens = FIRST_DAY.plusDays(1).atTime(8, 0);
        fielding.plan(
                id,
                version(id),
                new EnteredFielding(Audience.UNITS, Set.of(section), List.of(), true, 5, 10, opens, opens.plusDays(7)));
        fielding.propose(id);
        assertThat(opening.due()).doesNotContain(id);
        goTo(FIRST_DAY.plusDays(1));
        assertThat(opening.due()).contains(id);
        opening.turn(id);
        assertThat(fielding.find(id).survey().state()).isEqualTo(SurveyState.OPEN);
        goTo(FIRST_DAY.plusDays(8));
        opening.turn(id);
        assertThat(fielding.find(id).survey().state()).isEqualTo(SurveyState.CLOSED);
    }

    @Test
    void anonymityAndQuestionsAreFixedOnceItIsOpen() {
        long id = opened();
        assertThatThrownBy(() -> fielding.plan(id, version(id), SomeSurveys.withNames(section)))
                .isInstanceOf(Refused.class);
        Questionnaire corrected = questionnaire.withTitle(SomeSurveys.text("What do you want to learn?"));
        assertThatThrownBy(() -> designs.correct(id, 1, corrected, " ")).isInstanceOf(Refused.class);
        assertThat(designs.correct(id, 1, corrected, "need, want").survey().title())
                .isEqualTo("What do you want to learn?");
        Questionnaire shorter = corrected.withPages(List.of(
                corrected.pages().getFirst().withQuestions(corrected.questions().subList(0, 2))));
        assertThatThrownBy(() -> designs.correct(id, 2, shorter, "too long"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("survey.refused.not-harmless"));
    }

    @Test
    void undoOutlivesTheSessionAndASecondWriterSeesTheFirst() {
        long id = draft();
        Questionnaire changed = questionnaire.withTitle(SomeSurveys.text("Shorter"));
        Design saved = designs.save(id, 1, changed);
        assertThat(saved.revision()).isEqualTo(2);
        assertThat(designs.undo(id, 2).questionnaire()).isEqualTo(questionnaire);
        assertThat(designs.redo(id, 1).questionnaire()).isEqualTo(changed);
        assertThatThrownBy(() -> designs.save(id, 1, questionnaire))
                .isInstanceOfSatisfying(
                        DesignedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.now().questionnaire()).isEqualTo(changed));
    }

    @Test
    void othersNeitherSeeNorChangeADraft() {
        long id = draft();
        long stranger = some.member("Cyril", "Chair");
        some.assign(stranger, other, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(stranger));
        assertThatThrownBy(() -> designs.open(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> designs.save(id, 1, questionnaire)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fielding.find(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fielding.plan(id, 0, SomeSurveys.of(other))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rates.of(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> designs.create(new NewSurvey("", section, questionnaire)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void reminderCountsComeBySectionAndNotForAHandful() {
        long id = opened();
        assertThat(rates.of(id).asked()).isEqualTo(8);
        assertThat(rates.of(id).sections())
                .singleElement()
                .satisfies(group -> assertThat(group.waiting()).isEqualTo(6));
        jdbc.sql("update survey set threshold = 7 where id = ?").param(id).update();
        assertThat(rates.of(id).sections()).as("six are fewer than seven").isEmpty();
    }

    @Test
    void warnsWhenTheSampleDiffersByMoreThanChance() {
        assertThat(ResponseRates.differs(500, 100, 1000, 200)).isFalse();
        assertThat(ResponseRates.differs(500, 150, 1000, 200)).isTrue();
        assertThat(ResponseRates.differs(500, 3, 1000, 4))
                .as("four people say nothing")
                .isFalse();
    }

    private long draft() {
        return designs.create(new NewSurvey("", section, questionnaire));
    }

    private long opened() {
        long id = draft();
        fielding.plan(id, version(id), SomeSurveys.of(section));
        fielding.propose(id);
        fielding.open(id);
        return id;
    }

    private int version(long id) {
        return fielding.find(id).version();
    }

    private static EnteredFielding list(String... addresses) {
        return new EnteredFielding(Audience.LIST, Set.of(), List.of(addresses), true, 5, 10, null, null);
    }
}
