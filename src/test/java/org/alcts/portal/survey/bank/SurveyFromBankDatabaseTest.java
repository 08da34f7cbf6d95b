package org.alcts.portal.survey.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.Design;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyAnswering;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class SurveyFromBankDatabaseTest extends DatabaseTest {

    @Autowired
    private SurveyFromBank bank;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private SurveyFielding fielding;

    @Autowired
    private SurveyAnswering answering;

    @Autowired
    private CurrentPerson currentPerson;

    private SomePeople some;
    private long section;

    @BeforeEach
    void asTheChairOfASection() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Some Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    @Test
    void makesADraftOfTheTemplateUnderTheGivenTitle() {
        Design design = designs.open(bank.create(Template.PULSE, section, " What you need in spring "));
        assertThat(design.survey().title()).isEqualTo("What you need in spring");
        assertThat(design.survey().state()).isEqualTo(SurveyState.DRAFT);
        assertThat(design.survey().minutes())
                .isEqualTo(bank.minutes(Template.PULSE))
                .isEqualTo(3);
        assertThat(design.questionnaire().languages()).containsExactly("en", "es");
        assertThat(design.questionnaire().question("T1").orElseThrow().identity())
                .isEqualTo("T1");
    }

    @Test
    void twoOfTheSameTemplateHaveTheTemplatesTitleAndCodesOfTheirOwn() {
        Design one = designs.open(bank.create(Template.FULL, section, ""));
        Design other = designs.open(bank.create(Template.FULL, section, null));
        assertThat(one.survey().title()).isEqualTo(other.survey().title()).isEqualTo("Survey of learning needs");
        assertThat(one.survey().code()).isNotEqualTo(other.survey().code());
    }

    @Test
    void isRefusedForAnotherUnit() {
        long other = some.unit(UnitKind.SECTION, "Another Section");
        assertThatThrownBy(() -> bank.create(Template.PULSE, other, "")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void beginsWithWhereSomebodyWorksAndWhatTheyFollow() {
        long survey = bank.create(Template.PULSE, section, "");
        fielding.plan(survey, fielding.find(survey).version(), SomeSurveys.of(section));
        long member = some.member("Mia", "Member");
        some.affiliate(member, section);
        jdbc.sql("update person set work_setting = 'public' where id = ?")
                .param(member)
                .update();
        jdbc.sql("update unit set unit_key = 'was-ccs' where unit_key = 'ccs'").update();
        jdbc.sql("update unit set unit_key = 'ccs' where id = ?").param(section).update();
        fielding.propose(survey);
        fielding.open(survey);
        signIn(some.as(member));
        Answers first = answering.open(survey).answers();
        assertThat(first.values()).containsOnlyKeys("A1", "A8[ccs]");
        assertThat(first.get("A1")).isEqualTo("public");
    }
}
