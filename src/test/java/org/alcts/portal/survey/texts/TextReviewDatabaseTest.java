package org.alcts.portal.survey.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeAnswers;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class TextReviewDatabaseTest extends DatabaseTest {

    private static final TextFilter ALL = TextFilter.of("X1");
    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private BeanFactory portal;

    @Autowired
    private TextReview review;

    @Autowired
    private TextReading reading;

    private SomePeople some;
    private long section;
    private long survey;

    @BeforeEach
    void twelveTexts() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        survey = surveyWithTexts(12);
        signIn(some.as(some.staff()));
    }

    private long surveyWithTexts(int texts) {
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        long id = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(
                    Answers.NONE.with("A1", "public").with("X1", i < texts ? "More about <b>weeding</b> " + i : ""));
        }
        new SomeAnswers(portal).of(id, answers);
        jdbc.sql("update survey set state = 'CLOSED' where id = ?").param(id).update();
        return id;
    }

    @Test
    void nobodyReadsATextBeforeItIsReleased() {
        assertThat(review.page(survey, ALL, FIRST)).hasSize(12);
        assertThat(reading.count(survey, ALL)).isZero();
        String key = review.page(survey, ALL, FIRST).getFirst().key();
        review.decide(survey, List.of(key), TextState.RELEASED);
        signIn(some.as(some.member("Mona", "Member")));
        assertThat(reading.page(survey, ALL, FIRST))
                .extracting(WrittenText::key)
                .containsExactly(key);
        assertThat(reading.page(survey, new TextFilter("X1", null, null, TextState.WAITING), FIRST))
                .extracting(WrittenText::key)
                .containsExactly(key);
        assertThatThrownBy(() -> review.page(survey, ALL, FIRST)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsWithheldAgainIsNotReadAgain() {
        List<String> keys =
                review.page(survey, ALL, FIRST).stream().map(WrittenText::key).toList();
        review.decide(survey, keys, TextState.RELEASED);
        review.decide(survey, keys.subList(0, 2), TextState.WITHHELD);
        assertThat(reading.count(survey, ALL)).isEqualTo(10);
        assertThat(reading.fields(survey)).singleElement().satisfies(field -> {
            assertThat(field.written()).contains(12L);
            assertThat(field.released()).isEqualTo(10);
            assertThat(field.waiting()).isZero();
        });
    }

    @Test
    void fewerTextsThanTheSurveyAsksForAreReadByNobody() {
        long small = surveyWithTexts(9);
        signIn(some.as(some.staff()));
        assertThatThrownBy(() -> review.page(small, ALL, FIRST)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reading.count(small, ALL)).isInstanceOf(Refused.class);
        assertThat(review.fields(small))
                .singleElement()
                .satisfies(field -> assertThat(field.open()).isFalse());
    }

    @Test
    void textsHaveSeveralCodesThatAreCounted() {
        long weeding = review.addCode(survey, " Weeding ");
        long budget = review.addCode(survey, "Budget");
        List<String> keys =
                review.page(survey, ALL, FIRST).stream().map(WrittenText::key).toList();
        review.decide(survey, keys, TextState.RELEASED);
        review.code(survey, keys.get(0), Set.of(weeding, budget));
        review.code(survey, keys.get(1), Set.of(weeding));
        assertThat(reading.codes(survey, "X1"))
                .containsExactly(new CodeCount(weeding, "Weeding", 2), new CodeCount(budget, "Budget", 1));
        assertThat(reading.page(survey, new TextFilter("X1", null, budget, null), FIRST))
                .singleElement()
                .satisfies(text -> assertThat(text.codes()).hasSize(2));
        review.removeCode(survey, weeding);
        assertThat(reading.codes(survey, "X1")).extracting(CodeCount::name).containsExactly("Budget");
        assertThatThrownBy(() -> review.addCode(survey, "budget")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.addCode(survey, " ")).isInstanceOf(Refused.class);
    }

    @Test
    void wordsAreFoundAsTheyStand() {
        assertThat(review.count(survey, new TextFilter("X1", "weeding 11", null, null)))
                .isEqualTo(1);
        assertThat(review.count(survey, new TextFilter("X1", "100%", null, null)))
                .isZero();
    }

    @Test
    void aPageCostsTheSameHoweverManyTextsItHas() {
        long few = StatementCount.of(() -> review.page(survey, ALL, PageRequest.of(0, 1)));
        assertThat(StatementCount.of(() -> review.page(survey, ALL, FIRST))).isEqualTo(few);
    }

    @Test
    void noTextOfAnotherSurveyIsReached() {
        long other = surveyWithTexts(12);
        signIn(some.as(some.staff()));
        String key = review.page(other, ALL, FIRST).getFirst().key();
        assertThatThrownBy(() -> review.decide(survey, List.of(key), TextState.RELEASED))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.code(survey, key, Set.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.decide(survey, List.of("no key"), TextState.RELEASED))
                .isInstanceOf(Refused.class);
    }
}
