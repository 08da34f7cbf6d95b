package org.alcts.portal.survey.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.alcts.portal.survey.answering.AnswerCheck;
import org.alcts.portal.survey.answering.Shown;
import org.alcts.portal.survey.bank.BankSurveys;
import org.alcts.portal.survey.bank.Template;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MadeUpAnswersDatabaseTest extends DatabaseTest {

    private static final List<Respondent> PEOPLE = List.of(
            new Respondent(1, "academic_research", Set.of("ccs"), 12),
            new Respondent(2, "public", Set.of("as", "crs"), 3),
            new Respondent(3, "retired", Set.of(), 31),
            new Respondent(4, "", Set.of("pars"), 0));

    @Autowired
    private BankSurveys bank;

    @Autowired
    private Topics topics;

    @Test
    void nobodyAnswersWhatTheyAreNotShownOrWhatTheRulesForbid() {
        for (Template template : List.of(Template.PULSE, Template.FULL)) {
            Questionnaire questionnaire = bank.of(template);
            for (Answers answers : made(questionnaire, 200)) {
                Shown shown = Shown.of(questionnaire, answers, 0);
                assertThat(shown.relevant()).isEqualTo(answers);
                assertThat(AnswerCheck.all(shown)).isEmpty();
            }
        }
    }

    @Test
    void theSameRandomNumbersGiveTheSameAnswers() {
        Questionnaire questionnaire = bank.of(Template.PULSE);
        assertThat(made(questionnaire, 20)).isEqualTo(made(questionnaire, 20));
    }

    @Test
    void topicsOfTheOwnSectionInterestMore() {
        Questionnaire questionnaire = bank.of(Template.PULSE);
        List<Answers> all = made(questionnaire, 800);
        assertThat(interest(all, 0, "T1[metadata]")).isGreaterThan(interest(all, 3, "T1[metadata]") + 0.5);
        assertThat(interest(all, 3, "T1[presbasics]")).isGreaterThan(interest(all, 0, "T1[presbasics]") + 0.5);
    }

    @Test
    void everyTextIsGivenOnce() {
        List<Answers> all = made(bank.of(Template.FULL), 400);
        assertThat(all).filteredOn(answers -> answers.has("V4focus")).hasSizeGreaterThan(10);
    }

    /** In turn of each of the people. */
    private List<Answers> made(Questionnaire questionnaire, int number) {
        Random random = new Random(1);
        MadeUpAnswers made = new MadeUpAnswers(
                questionnaire, topics.all(), new Leanings(), new FreeTexts(number, random), 2, random);
        List<Answers> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(made.of(PEOPLE.get(i % PEOPLE.size()), i));
        }
        return all;
    }

    private static double interest(List<Answers> all, int person, String field) {
        double sum = 0;
        for (int i = person; i < all.size(); i += PEOPLE.size()) {
            sum += Integer.parseInt(all.get(i).get(field));
        }
        return sum * PEOPLE.size() / all.size();
    }
}
