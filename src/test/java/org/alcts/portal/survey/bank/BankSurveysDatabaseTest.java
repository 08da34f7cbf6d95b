package org.alcts.portal.survey.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alcts.portal.survey.check.QuestionnaireCheck;
import org.alcts.portal.survey.questionnaire.AnswerTime;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class BankSurveysDatabaseTest extends DatabaseTest {

    private static final double A_MINUTE = 60;

    @Autowired
    private BankSurveys surveys;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Topics topics;

    @Test
    void thePulseTakesAboutThreeMinutesAndTheFullFormAboutTen() {
        assertThat(AnswerTime.seconds(surveys.of(Template.PULSE)) / A_MINUTE).isBetween(2.5, 3.5);
        assertThat(AnswerTime.seconds(surveys.of(Template.FULL)) / A_MINUTE).isBetween(9.0, 11.0);
        assertThat(AnswerTime.seconds(surveys.of(Template.AFTER_EVENT)) / A_MINUTE)
                .isLessThan(1.5);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsThereInEveryLanguage(Template template) {
        Questionnaire questionnaire = surveys.of(template);
        for (String language : questionnaire.languages()) {
            assertThat(texts(questionnaire))
                    .filteredOn(text -> !text.isEmpty())
                    .allMatch(text -> text.has(language), "has words in " + language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTwoFieldsOrKeysAreTheSame(Template template) {
        Questionnaire questionnaire = surveys.of(template);
        assertThat(questionnaire.fields()).extracting(Field::name).doesNotHaveDuplicates();
        assertThat(Stream.of(questionnaire, surveys.of(template))
                        .flatMap(one -> one.questions().stream())
                        .map(Question::key))
                .doesNotHaveDuplicates();
    }

    @Test
    void asksOnlyAboutTopicsThatTheTimeKnows() {
        assertThat(rowsOfInterest(surveys.of(Template.FULL)))
                .contains("rdaprep", "metadata", "frbr")
                .doesNotContain("rdacore", "linkeddata", "bibframe", "needs");
        goTo(LocalDate.of(2011, 3, 1));
        assertThat(rowsOfInterest(surveys.of(Template.FULL)))
                .contains("rdacore", "linkeddata")
                .doesNotContain("rdaprep", "bibframe");
        assertThat(rowsOfInterest(surveys.of(Template.PULSE)))
                .contains("rdacore")
                .doesNotContain("linkeddata");
    }

    @Test
    void asksForWhatBelongsToSectionsOnlyThoseWhoFollowThem() {
        List<Option> rows =
                surveys.of(Template.FULL).question("T1").orElseThrow().rows();
        assertThat(condition(rows, "metadata")).isEmpty();
        assertThat(condition(rows, "supervision")).isEmpty();
        assertThat(condition(rows, "trials")).isEqualTo("A8 includes \"as\" or A8 includes \"crs\"");
    }

    @Test
    void theListOfTopicsKnowsWhatElseATopicIsCalledAndWhoseItIs() {
        Topic topic = topics.find("erm").orElseThrow();
        assertThat(topic.sections()).containsExactly("as", "crs");
        assertThat(topic.synonyms()).contains("ERMS");
        assertThat(topic.name().in("es", "en")).isEqualTo("Sistemas para gestionar recursos electrónicos");
        assertThat(topics.find("nothing")).isEmpty();
    }

    @Test
    void findsQuestionsByTheirWordsAndByTheirTopics() {
        assertThat(bank.search("webinar pay", "en")).extracting(Question::code).containsExactly("B4");
        assertThat(bank.search("accommodations", "en"))
                .extracting(Question::code)
                .containsExactly("B1access", "K1");
        assertThat(bank.search("le impide", "es")).extracting(Question::code).containsExactly("B1");
        assertThat(bank.search(" ", "en")).hasSameSizeAs(bank.all());
    }

    @Test
    void everyQuestionOfTheBankCanBeAskedAlone() {
        for (Question question : bank.all()) {
            Questionnaire alone =
                    Questionnaire.empty("en", "One question").withPages(List.of(Page.of(Text.NONE, List.of(question))));
            assertThat(QuestionnaireCheck.of(alone, topics.keys()))
                    .describedAs(question.code())
                    .isEmpty();
        }
    }

    private static List<String> rowsOfInterest(Questionnaire questionnaire) {
        return questionnaire.question("T1").orElseThrow().rows().stream()
                .map(Option::code)
                .toList();
    }

    private static String condition(List<Option> rows, String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow()
                .condition();
    }

    private static Stream<Text> texts(Questionnaire questionnaire) {
        Stream<Text> pages =
                questionnaire.pages().stream().flatMap(page -> Stream.concat(texts(page), questions(page)));
        return Stream.concat(Stream.of(questionnaire.title(), questionnaire.welcome(), questionnaire.ending()), pages);
    }

    private static Stream<Text> texts(Page page) {
        return Stream.of(page.title(), page.intro());
    }

    private static Stream<Text> questions(Page page) {
        return page.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.text(), question.help()),
                        Stream.of(question.choices(), question.secondChoices(), question.rows())
                                .flatMap(List::stream)
                                .map(Option::text)));
    }
}
