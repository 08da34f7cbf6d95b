package org.alcts.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.learning.offering.Money;
import org.alcts.portal.learning.offering.OfferingEntries;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.learning.offering.OfferingLedger;
import org.alcts.portal.learning.offering.SomeOfferings;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeAnswers;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of 40 people, 30 want {@code erm} and 10 are able; 24 want {@code usage} and 20 are able; 12 want {@code vocab} and 30 are
 * able; 8 want {@code weeding} and 8 are able; 3 want {@code disaster}, too few to be told. 32 find webinars useful and 20
 * e-forums; 2 find guides useful, too few. 8 would pay nothing for a webinar, 16 up to 25 dollars, 16 up to 50. 10 follow PARS.
 */
@Transactional
class NeedMapsDatabaseTest extends DatabaseTest {

    private static final LocalDate BEFORE = LocalDate.of(2008, 10, 14);
    private static final LocalDate AFTER = LocalDate.of(2009, 10, 14);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private BeanFactory portal;

    @Autowired
    private OfferingEntries entries;

    @Autowired
    private OfferingLedger ledger;

    @Autowired
    private NeedMaps maps;

    private SomePeople some;
    private long section;
    private long chair;
    private long survey;

    @BeforeEach
    void aSurveyThatIsOver() {
        some = new SomePeople(jdbc, currentPerson);
        jdbc.sql("delete from offering_topic").update();
        jdbc.sql("delete from offering").update();
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, questionnaire()));
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(Answers.NONE
                    .with("T1[erm]", i < 30 ? "5" : "1")
                    .with("T1[usage]", i < 24 ? "4" : "1")
                    .with("T1[vocab]", i < 12 ? "4" : "2")
                    .with("T1[weeding]", i < 8 ? "4" : "2")
                    .with("T1[disaster]", i < 3 ? "4" : "2")
                    .with("T3[erm]", i < 10 ? "4" : "1")
                    .with("T3[usage]", i < 20 ? "4" : "1")
                    .with("T3[vocab]", i < 30 ? "5" : "1")
                    .with("T3[weeding]", i < 8 ? "4" : "1")
                    .with("T3[disaster]", i < 20 ? "4" : "1")
                    .with("D1[webinar]", i < 32 ? "5" : "1")
                    .with("D1[eforum]", i < 20 ? "4" : "never")
                    .with("D1[guide]", i < 2 ? "4" : "1")
                    .with("B4", i < 8 ? "none" : i < 24 ? "to25" : "to50")
                    .with("A8[pars]", i < 10 ? "Y" : null));
        }
        new SomeAnswers(portal).of(survey, answers);
        jdbc.sql("update survey set state = 'CLOSED', closed_at = '2008-10-10 12:00:00' where id = ?")
                .param(survey)
                .update();
    }

    private static Questionnaire questionnaire() {
        String[] topics = {"erm", "usage", "vocab", "weeding", "disaster"};
        return Questionnaire.empty("en", "What next?")
                .withPages(List.of(Page.of(
                        Text.NONE,
                        List.of(
                                matrix("T1", topics),
                                matrix("T3", topics),
                                Question.of(QuestionKind.MATRIX, "D1")
                                        .identity("D1")
                                        .text(SomeSurveys.text("D1"))
                                        .choices(SomeSurveys.options("1", "2", "3", "4", "5", "never"))
                                        .rows(SomeSurveys.options("webinar", "eforum", "guide"))
                                        .done(),
                                Question.of(QuestionKind.SINGLE, "B4")
                                        .identity("B4")
                                        .text(SomeSurveys.text("B4"))
                                        .choices(SomeSurveys.options("none", "to25", "to50", "more"))
                                        .done(),
                                Question.of(QuestionKind.MULTIPLE, "A8")
                                        .identity("A8")
                                        .text(SomeSurveys.text("A8"))
                                        .choices(SomeSurveys.options("pars", "ccs"))
                                        .done()))));
    }

    private static Question matrix(String code, String... rows) {
        return Question.of(QuestionKind.MATRIX, code)
                .identity(code)
                .text(SomeSurveys.text(code))
                .choices(SomeSurveys.options("1", "2", "3", "4", "5"))
                .rows(SomeSurveys.options(rows))
                .done();
    }

    private MapTopic topic(String key) {
        return map().topics().stream()
                .filter(topic -> topic.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private NeedMap map() {
        return maps.of(survey, null);
    }

    private void offer(String topic, OfferingFormat format, Long feeMinor, LocalDate day) {
        SomeOfferings offering = SomeOfferings.of(section)
                .about(topic)
                .as(format)
                .on(day)
                .costing(new Money(feeMinor, null, null, "USD"));
        entries.enter((day.isAfter(FIRST_DAY) ? offering.planned() : offering).content());
    }

    private void offerTwice(String topic) {
        offer(topic, OfferingFormat.LIVE_WEBINAR, 0L, BEFORE);
        offer(topic, OfferingFormat.LIVE_WEBINAR, 0L, AFTER);
    }

    @Test
    void demandGapAndSupplyAreThoseCountedByHand() {
        offer("erm", OfferingFormat.LIVE_WEBINAR, 0L, BEFORE);
        MapTopic erm = topic("erm");
        assertThat(erm.need().interested()).isEqualTo(new NeedShare(40L, 30L));
        assertThat(erm.need().gap().orElseThrow()).isCloseTo(0.75 * 0.75, within(1e-9));
        assertThat(erm.supply()).isEqualTo(1);
        assertThat(erm.supply(OfferingFormat.LIVE_WEBINAR)).isEqualTo(1);
        assertThat(erm.supply(OfferingFormat.E_FORUM)).isZero();
        assertThat(erm.supplyBySection(some.keyOf(section))).isEqualTo(1);
        assertThat(map().demandThreshold()).contains((24.0 / 40 + 12.0 / 40) / 2);
    }

    @Test
    void theFourCells() {
        offerTwice("usage");
        offerTwice("weeding");
        offer("erm", OfferingFormat.LIVE_WEBINAR, 0L, BEFORE);
        assertThat(topic("erm").cell()).as("75% want it, one offering").contains(Cell.UNMET);
        assertThat(topic("usage").cell()).as("60% want it, two offerings").contains(Cell.SERVED);
        assertThat(topic("vocab").cell()).as("30% want it, nothing").contains(Cell.QUIET);
        assertThat(topic("weeding").cell()).as("20% want it, two offerings").contains(Cell.OVER_SERVED);
        assertThat(map().topics())
                .extracting(MapTopic::key)
                .containsExactly("erm", "usage", "vocab", "weeding", "disaster");
    }

    @Test
    void cancelledOnesAndThoseOfOtherYearsAreNoSupply() {
        offer("erm", OfferingFormat.LIVE_WEBINAR, 0L, LocalDate.of(2008, 1, 11));
        entries.enter(SomeOfferings.of(section).about("erm").cancelled().content());
        assertThat(topic("erm").supply()).isZero();
        offer("erm", OfferingFormat.LIVE_WEBINAR, 0L, LocalDate.of(2008, 1, 12));
        assertThat(topic("erm").supply()).isEqualTo(1);
        assertThat(topic("erm").planned(FIRST_DAY)).isZero();
    }

    @Test
    void fitIsTheBestOfferingsFormTimesWhoWouldPay() {
        assertThat(topic("erm").fit()).isEqualTo(Fit.not(Fit.State.NO_OFFERING));
        offer("erm", OfferingFormat.E_FORUM, 0L, BEFORE);
        assertThat(topic("erm").fit().share()).as("20 of 40, free").isCloseTo(0.5, within(1e-9));
        offer("erm", OfferingFormat.LIVE_WEBINAR, 2900L, BEFORE);
        assertThat(topic("erm").fit().share())
                .as("32 of 40, and 16 of 40 would pay 29 dollars: less than the forum")
                .isCloseTo(0.5, within(1e-9));
        offer("erm", OfferingFormat.LIVE_WEBINAR, 2500L, BEFORE);
        assertThat(topic("erm").fit().share())
                .as("32 of 40, and 32 of 40 would pay 25 dollars")
                .isCloseTo(0.8 * 0.8, within(1e-9));
    }

    @Test
    void aFeeThatNobodyEnteredIsNotFree() {
        offer("erm", OfferingFormat.LIVE_WEBINAR, null, BEFORE);
        assertThat(topic("erm").fit()).isEqualTo(Fit.not(Fit.State.NO_FEE));
    }

    @Test
    void aHeldBackNumberIsNeitherNoughtNorWorkedWith() {
        offerTwice("disaster");
        MapTopic disaster = topic("disaster");
        assertThat(disaster.need().interested().known()).isFalse();
        assertThat(disaster.need().gap()).isEmpty();
        assertThat(disaster.cell()).as("neither wanted nor not").isEmpty();
        assertThat(disaster.supply()).as("what is offered is no secret").isEqualTo(2);
        assertThat(map().topics().getLast().key()).isEqualTo("disaster");
        offer("erm", OfferingFormat.PUBLICATION, 0L, BEFORE);
        assertThat(topic("erm").fit()).as("two found guides useful").isEqualTo(Fit.not(Fit.State.HELD_BACK));
    }

    /** Whatever is offered: what can be seen of a topic that is held back is what the ledger says anyway. */
    @Test
    void whatIsOfferedGivesNoHeldBackNumberAway() {
        Optional<Double> threshold = map().demandThreshold();
        for (int i = 0; i < 4; i++) {
            offer("disaster", OfferingFormat.LIVE_WEBINAR, 0L, BEFORE);
            assertThat(topic("disaster").cell()).isEmpty();
            assertThat(topic("disaster").need().interested()).isEqualTo(NeedShare.HIDDEN);
            assertThat(topic("disaster").fit().share())
                    .as("from numbers of everybody who answered")
                    .isCloseTo(0.8, within(1e-9));
            assertThat(map().demandThreshold()).isEqualTo(threshold);
        }
    }

    @Test
    void oneSectionsFollowersAreLookedAtAloneWhereThereAreEnough() {
        NeedMap followers = maps.of(survey, "pars");
        assertThat(followers.section()).contains("pars");
        assertThat(followers.responses().number()).isEqualTo(10);
        assertThat(followers.sections()).containsExactly("pars");
        assertThat(maps.of(survey, "ccs").section()).as("nobody follows it").isEmpty();
        assertThat(maps.of(survey, "'; drop table offering; --").section()).isEmpty();
    }

    @Test
    void theBoardIsToldTheWidestGapsOnly() {
        offerTwice("usage");
        UnmetNeeds unmet = maps.unmet().orElseThrow();
        assertThat(unmet.survey().id()).isEqualTo(survey);
        assertThat(unmet.count()).isEqualTo(1);
        assertThat(unmet.shown()).isEqualTo(4);
        assertThat(unmet.first()).extracting(MapTopic::key).containsExactly("erm");
    }

    @Test
    void beforeItClosesItIsForTheBoardAndTheOffice() {
        jdbc.sql("update survey set state = 'OPEN' where id = ?").param(survey).update();
        signIn(some.as(some.member("Mona", "Member")));
        assertThatThrownBy(() -> maps.of(survey, null)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void manyOfferingsCostNoMoreStatementsThanOne() {
        offer("erm", OfferingFormat.LIVE_WEBINAR, 0L, BEFORE);
        map();
        long one = StatementCount.of(this::map);
        for (int i = 0; i < 12; i++) {
            offer("usage", OfferingFormat.E_FORUM, 0L, BEFORE);
        }
        assertThat(StatementCount.of(this::map)).isEqualTo(one);
    }
}
