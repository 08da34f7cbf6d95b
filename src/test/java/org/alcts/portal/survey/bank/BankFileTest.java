package org.alcts.portal.survey.bank;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Text;
import org.junit.jupiter.api.Test;

class BankFileTest {

    private static final BankFile FILE = BankFile.read();

    private static final Set<String> TOPICS =
            TopicLoader.rows().stream().map(row -> row.getField("key")).collect(Collectors.toSet());

    @Test
    void noTwoQuestionsHaveTheSameCodeOrIdentity() {
        Set<String> codes = new HashSet<>();
        assertThat(FILE.questions())
                .allMatch(question -> codes.add(question.code().toLowerCase(Locale.ROOT)))
                .allMatch(question -> question.identity().equals(question.code()))
                .hasSizeGreaterThan(50);
    }

    @Test
    void everyQuestionHasWordsAndATopicOfTheList() {
        assertThat(FILE.questions())
                .allMatch(question -> question.text().has(QuestionBank.LANGUAGE))
                .allMatch(question -> TOPICS.contains(question.topic()));
    }

    @Test
    void everyQuestionHasTheChoicesAndRowsOfItsKind() {
        for (Question question : FILE.questions()) {
            boolean choices =
                    !question.choices().isEmpty() || FILE.topicChoices().contains(question.code());
            boolean rows = !question.rows().isEmpty() || FILE.topicRows().contains(question.code());
            assertThat(choices)
                    .describedAs(question.code())
                    .isEqualTo(question.kind().hasChoices());
            assertThat(rows || !question.kind().isMatrix())
                    .describedAs(question.code())
                    .isTrue();
            assertThat(!question.secondChoices().isEmpty())
                    .describedAs(question.code())
                    .isEqualTo(question.kind() == QuestionKind.MATRIX_TWO_SCALES);
        }
    }

    @Test
    void noTwoOptionsOfAListHaveTheSameCodeAndAllHaveWords() {
        for (Question question : FILE.questions()) {
            for (List<Option> options : List.of(question.choices(), question.secondChoices(), question.rows())) {
                assertThat(options)
                        .describedAs(question.code())
                        .extracting(Option::code)
                        .doesNotHaveDuplicates();
                assertThat(options).allMatch(option -> option.text().has(QuestionBank.LANGUAGE));
            }
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        for (Question question : FILE.questions()) {
            Stream<Text> options = Stream.of(question.choices(), question.secondChoices(), question.rows())
                    .flatMap(List::stream)
                    .map(Option::text);
            assertThat(Stream.concat(Stream.of(question.text(), question.help()), options))
                    .filteredOn(text -> !text.isEmpty())
                    .describedAs(question.code())
                    .allMatch(text -> text.has(QuestionBank.LANGUAGE) && text.has("es"));
        }
    }

    @Test
    void whatConcernsADisabilityIsSensitive() {
        assertThat(FILE.questions())
                .filteredOn(question -> question.topic().equals("access"))
                .hasSize(2)
                .allMatch(question -> question.rules().sensitive());
    }

    @Test
    void topicsHaveCodesThatRowsCanHave() {
        assertThat(TOPICS).hasSize(TopicLoader.rows().size()).allMatch(key -> key.matches("[a-z0-9]+"));
        assertThat(TopicLoader.rows())
                .extracting((NamedCsvRecord row) -> row.getField("es"))
                .noneMatch(String::isBlank);
    }
}
