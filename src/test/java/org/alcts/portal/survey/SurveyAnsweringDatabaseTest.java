package org.alcts.portal.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.tally.Tallies;
import org.alcts.portal.survey.tally.TallyBatches;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What happens to answers between the first one and the counts. */
@Transactional
class SurveyAnsweringDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private SurveyFielding fielding;

    @Autowired
    private SurveyAnswering answering;

    @Autowired
    private TallyBatches batches;

    @Autowired
    private Tallies tallies;

    private SomePeople some;
    private final List<Long> members = new ArrayList<>();
    private long chair;
    private long survey;

    @BeforeEach
    void anOpenSurvey() {
        some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        for (int i = 0; i < 20; i++) {
            long member = some.member("Mia" + i, "Member");
            some.affiliate(member, section);
            members.add(member);
        }
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        fielding.plan(survey, fielding.find(survey).version(), SomeSurveys.of(section));
        fielding.propose(survey);
        fielding.open(survey);
    }

    @Test
    void keepsAnswersAsTheyAreGivenAndNobodyElseReadsThem() {
        as(0);
        answering.save(survey, Map.of("A1", "public", "X1", "a secret wish", "NONSENSE", "x"), "", "");
        answering.save(survey, Map.of("N1", "12"), "", "");
        assertThat(answering.open(survey).answers().values())
                .containsOnly(Map.entry("A1", "public"), Map.entry("X1", "a secret wish"), Map.entry("N1", "12"));
        assertThat(answering.mine()).extracting(OpenSurvey::state).containsExactly(DraftState.BEGUN);
        byte[] kept = jdbc.sql("select content from survey_draft where survey_id = ?")
                .param(survey)
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("secret", "public");
        as(1);
        assertThat(answering.open(survey).answers().values()).isEmpty();
    }

    @Test
    void whoseDraftCannotBeOpenedAnyMoreBeginsAgain() {
        as(0);
        answering.save(survey, Map.of("A1", "public"), "", "");
        jdbc.sql("update survey_draft set content = reverse(content) where survey_id = ?")
                .param(survey)
                .update();
        assertThat(answering.open(survey).begun()).isFalse();
        answering.save(survey, Map.of("A1", "school"), "", "");
        assertThat(answering.open(survey).answers().get("A1")).isEqualTo("school");
    }

    @Test
    void countsASubmissionOnceHoweverOftenItComes() {
        as(0);
        answering.save(survey, Map.of("A1", "public"), "", "");
        Receipt receipt = answering.submit(survey);
        assertThat(answering.submit(survey)).isEqualTo(receipt);
        assertThat(number("select count(*) from response where survey_id = ?")).isEqualTo(1);
        assertThat(number("select count(*) from survey_draft where survey_id = ?"))
                .isZero();
        assertThat(answering.open(survey).standing()).isEqualTo(AnswerStanding.ANSWERED);
        assertThatThrownBy(() -> answering.save(survey, Map.of("A1", "school"), "", ""))
                .isInstanceOf(Refused.class);
        assertThat(answering.mine()).extracting(OpenSurvey::state).containsExactly(DraftState.ANSWERED);
    }

    @Test
    void whoeverIsNotAskedCannotAnswer() {
        signIn(some.as(some.member("Stan", "Stranger")));
        assertThat(answering.open(survey).standing()).isEqualTo(AnswerStanding.NOT_ASKED);
        assertThat(answering.open(survey).questionnaire().questions()).isEmpty();
        assertThatThrownBy(() -> answering.save(survey, Map.of("A1", "public"), "", ""))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> answering.submit(survey)).isInstanceOf(Refused.class);
    }

    @Test
    void figuresNeverMoveByFewerThanTheThreshold() {
        List<Long> seen = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            as(i);
            answering.save(survey, Map.of("A1", i % 2 == 0 ? "public" : "academic"), "", "");
            answering.submit(survey);
            batches.count(survey);
            seen.add(tallies.of(survey).responses());
        }
        signIn(some.as(chair));
        fielding.close(survey);
        seen.add(tallies.of(survey).responses());
        for (int i = 1; i < seen.size(); i++) {
            assertThat(seen.get(i) - seen.get(i - 1))
                    .as("step %d of %s", i, seen)
                    .matches(n -> n == 0 || n >= 5);
        }
        assertThat(seen.getLast()).isEqualTo(17);
        assertThat(tallies.of(survey).of("A1").counts()).isEqualTo(Map.of("public", 9L, "academic", 8L));
        assertThat(batches.check(survey).right()).isTrue();
    }

    @Test
    void wrongCountsAreFoundAndPutRight() {
        for (int i = 0; i < 6; i++) {
            as(i);
            answering.save(survey, Map.of("A3[cat]", "Y", "T1[rda]", "4", "N1", "1234.5", "X1", "Something"), "", "");
            answering.submit(survey);
        }
        signIn(some.as(chair));
        fielding.close(survey);
        assertThat(tallies.of(survey).of("N1").counts()).isEqualTo(Map.of("1230", 6L));
        assertThat(tallies.of(survey).of("N1").total()).isEqualByComparingTo("7407");
        assertThat(tallies.of(survey).of("A3").answered()).isEqualTo(6);
        jdbc.sql("update tally set responses = 7 where survey_id = ? and field = 'T1[rda]' and value = '4'")
                .param(survey)
                .update();
        assertThat(batches.check(survey).differing()).containsExactly("T1[rda]");
        batches.rebuild(survey);
        assertThat(batches.check(survey).right()).isTrue();
    }

    @Test
    void closingThrowsUnsentDraftsAway() {
        as(0);
        answering.save(survey, Map.of("A1", "public"), "", "");
        signIn(some.as(chair));
        fielding.close(survey);
        assertThat(number("select count(*) from survey_draft where survey_id = ?"))
                .isZero();
        as(0);
        assertThatThrownBy(() -> answering.submit(survey)).isInstanceOf(Refused.class);
    }

    private void as(int member) {
        signIn(some.as(members.get(member)));
    }

    private int number(String sql) {
        return jdbc.sql(sql).param(survey).query(Integer.class).single();
    }
}
