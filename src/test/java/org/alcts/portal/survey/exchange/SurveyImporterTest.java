package org.alcts.portal.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.ConditionRefused;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.exchange.ImportReport.Fate;
import org.alcts.portal.survey.exchange.ImportReport.Kind;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.QuestionnaireJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of other products' surveys. */
class SurveyImporterTest {

    private static final Path REAL_FILES = Path.of("../shared/surveys");

    @Test
    void everyItemOfARealFileIsCarriedChangedOrReported() throws IOException, ConditionRefused {
        Path expected = REAL_FILES.resolve("expected/structure.json");
        assumeTrue(Files.exists(expected), "The folder of real surveys is not here");
        for (JsonNode file : JsonMapper.shared().readTree(Files.readString(expected))) {
            String name = file.get("file").asString();
            ImportedSurvey imported = SurveyFiles.read(Files.readAllBytes(REAL_FILES.resolve(name)));
            ImportReport report = imported.report();
            assertThat(all(report, Kind.PAGE))
                    .as(name)
                    .isEqualTo(file.get("groups").asLong());
            assertThat(all(report, Kind.QUESTION))
                    .as(name)
                    .isEqualTo(file.get("questions").asLong());
            assertThat(all(report, Kind.ROW))
                    .as(name)
                    .isEqualTo(file.get("subquestions").asLong());
            assertThat(all(report, Kind.CHOICE))
                    .as(name)
                    .isEqualTo(file.get("answers").asLong());
            Questionnaire questionnaire = imported.questionnaire();
            long lost = report.counts(Kind.QUESTION).get(Fate.NOT_CARRIED);
            assertThat(questionnaire.questions()).as(name).hasSize((int)
                    (file.get("questions").asLong() - lost));
            assertThat(questionnaire.languages())
                    .as(name)
                    .hasSize(file.get("languages").size());
            assertThat(report.entries())
                    .filteredOn(entry -> entry.fate() != Fate.CARRIED)
                    .as(name)
                    .allSatisfy(entry -> assertThat(entry.reason()).isNotBlank());
            conditionsAskWhatIsThere(questionnaire, name);
            assertThat(QuestionnaireJson.readQuestionnaire(QuestionnaireJson.write(questionnaire)))
                    .as(name)
                    .isEqualTo(questionnaire);
        }
    }

    private static void conditionsAskWhatIsThere(Questionnaire questionnaire, String name) throws ConditionRefused {
        for (Question question : questionnaire.questions()) {
            for (Reference reference : Condition.parse(question.condition()).references()) {
                assertThat(reference.fields(questionnaire))
                        .as("%s: %s in %s", name, reference.name(), question.condition())
                        .isNotEmpty();
            }
        }
    }

    private static long all(ImportReport report, Kind kind) {
        return report.counts(kind).values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void takesATabSeparatedFileInSeveralLanguages() {
        ImportedSurvey imported = SurveyFiles.read(("""
                class\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\tmandatory\tother\tmax_answers
                S\t\tlanguage\t\ten\t\t\t\t\t\t
                SL\t\tsurveyls_title\t\tNeeds\t\ten\t\t\t\t
                SL\t\tsurveyls_title\t\tBedarf\t\tde\t\t\t\t
                G\t\tAbout you\t1\tFirst\t\ten\t\t\t\t
                Q\tL\tA1\t1\tWhere?\t\ten\t\tY\tN\t
                A\t0\t1\t\tHere\t\ten\t\t\t\t
                A\t0\t2\t\tThere\t\ten\t\t\t\t
                Q\tM\tA2\tA1.NAOK == "1" && !is_empty(A1)\tWhat?\tHelp\ten\t\tN\tY\t2
                SQ\t0\tx\t\tOne\t\ten\t\t\t\t
                SQ\t0\ty\tA1 == "2"\tTwo\t\ten\t\t\t\t
                G\t\t\u00dcber Sie\t1\tErstens\t\tde\t\t\t\t
                Q\tL\tA1\t1\tWo?\t\tde\t\tY\tN\t
                A\t0\t1\t\tHier\t\tde\t\t\t\t
                Q\t|\tFILE\t1\tSend\t\ten\t\tN\tN\t
                """).getBytes(StandardCharsets.UTF_8));
        Questionnaire questionnaire = imported.questionnaire();
        assertThat(questionnaire.title().in("de", "en")).isEqualTo("Bedarf");
        assertThat(questionnaire.pages()).hasSize(1);
        assertThat(questionnaire.pages().getFirst().title().in("de", "en")).isEqualTo("\u00dcber Sie");
        Question first = questionnaire.question("A1").orElseThrow();
        assertThat(first.choices()).extracting(Option::code).containsExactly("1", "2");
        assertThat(first.choices().getFirst().text().in("de", "en")).isEqualTo("Hier");
        Question second = questionnaire.question("A2").orElseThrow();
        assertThat(second.condition()).isEqualTo("A1 = \"1\" and not (A1 is empty)");
        assertThat(second.rules().most()).isEqualTo(2);
        assertThat(second.rules().other()).isTrue();
        assertThat(second.choices().get(1).condition()).isEqualTo("A1 = \"2\"");
        assertThat(imported.report().entries())
                .filteredOn(entry -> entry.fate() == Fate.NOT_CARRIED)
                .extracting(ImportReport.Entry::item)
                .containsExactly("question FILE");
    }

    @Test
    void whatTheTypeOfAQuestionHasNoPlaceForIsReported() throws ConditionRefused {
        ImportedSurvey imported = SurveyFiles.read("""
                class\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\tmandatory\tother\tarray_filter
                S\t\tlanguage\t\ten\t\t\t\t\t\t
                G\t\tFirst\t1\t\t\ten\t\t\t\t
                Q\t:\tHOURS\t1\tHow long?\t\ten\t\tN\tN\t
                SQ\t0\tx\t\tOne\t\ten\t\t\t\t
                SQ\t0\ty\t\tTwo\t\ten\t\t\t\t
                SQ\t1\twork\t\tAt work\t\ten\t\t\t\t
                SQ\t1\thome\t\tAt home\t\ten\t\t\t\t
                Q\tM\tWHAT\t1\tWhat?\t\ten\t\tN\tY\tHOURS
                SQ\t0\tx\t\tOne\t\ten\t\t\t\t
                SQ\t0\tother\t\tOthers\t\ten\t\t\t\t
                Q\tS\tWHY\t1\tWhy?\t\ten\t\tN\tN\t
                A\t0\t1\t\tOf a list\t\ten\t\t\t\t
                Q\tF\tLAST\t1\tAnd?\t\ten\t\tN\tN\tWHY
                SQ\t0\tx\t\tOne\t\ten\t\t\t\t
                A\t0\t1\t\tYes\t\ten\t\t\t\t
                """.getBytes(StandardCharsets.UTF_8));
        Questionnaire questionnaire = imported.questionnaire();
        Question what = questionnaire.question("WHAT").orElseThrow();
        assertThat(what.choices()).extracting(Option::code).containsExactly("x", "other_2");
        assertThat(what.fields()).extracting(Field::name).doesNotHaveDuplicates();
        Condition filter = Condition.parse(what.choices().getFirst().condition());
        assertThat(filter.references())
                .hasSize(2)
                .allSatisfy(
                        reference -> assertThat(reference.fields(questionnaire)).hasSize(1));
        assertThat(imported.report().entries())
                .filteredOn(entry -> entry.fate() == Fate.CHANGED)
                .extracting(ImportReport.Entry::item)
                .containsExactly("row WHAT[other]");
        assertThat(imported.report().entries())
                .filteredOn(entry -> entry.fate() == Fate.NOT_CARRIED)
                .extracting(ImportReport.Entry::item)
                .containsExactly("answer WHY: 1", "array_filter of question LAST");
    }

    @Test
    void takesSurveyJs() {
        ImportedSurvey imported = SurveyFiles.read("""
                {"title": {"default": "Needs", "fr": "Besoins"}, "pages": [{"name": "p1", "elements": [
                  {"type": "radiogroup", "name": "where", "isRequired": true, "choices": ["here", {"value": "there", "text": "Over <b>there</b>"}]},
                  {"type": "panel", "name": "more", "title": "More", "visibleIf": "{where} = 'here'", "elements": [
                    {"type": "checkbox", "name": "what", "maxSelectedChoices": 2, "showNoneItem": true, "choices": [1, 2]},
                    {"type": "matrix", "name": "rate", "visibleIf": "{what} contains 1", "columns": [1, 2], "rows": ["a", "b"]}]},
                  {"type": "rating", "name": "nps", "rateMin": 0, "rateMax": 10, "visibleIf": "{rate.a} > 1 and {where} notempty"},
                  {"type": "text", "inputType": "number", "name": "2 years", "min": 0, "max": 60},
                  {"type": "signaturepad", "name": "sign"}]}]}""".getBytes(StandardCharsets.UTF_8));
        Questionnaire questionnaire = imported.questionnaire();
        assertThat(questionnaire.languages()).containsExactly("en", "fr");
        assertThat(questionnaire.questions())
                .extracting(Question::kind)
                .containsExactly(
                        QuestionKind.SINGLE,
                        QuestionKind.NOTE,
                        QuestionKind.MULTIPLE,
                        QuestionKind.MATRIX,
                        QuestionKind.RATING,
                        QuestionKind.NUMBER);
        assertThat(questionnaire
                        .question("where")
                        .orElseThrow()
                        .choices()
                        .get(1)
                        .text()
                        .in("en", "en"))
                .isEqualTo("Over there");
        assertThat(questionnaire.question("rate").orElseThrow().condition())
                .isEqualTo("(where = \"here\") and (what includes \"1\")");
        assertThat(questionnaire.question("nps").orElseThrow().condition())
                .isEqualTo("rate[a] > 1 and where is not empty");
        assertThat(questionnaire
                        .question("what")
                        .orElseThrow()
                        .choices()
                        .getLast()
                        .exclusive())
                .isTrue();
        assertThat(questionnaire.question("Q2_years")).isPresent();
    }

    @Test
    void textsAreWordsAndNothingElse() {
        assertThat(PlainText.of("<p>One<br>two</p><ul><li>a</li><li>b</li></ul><script>alert(1)</script>"))
                .isEqualTo("One\ntwo\n\u2022 a\n\u2022 b");
        assertThat(PlainText.of("<a href='https://example.org/x'>Here</a> <a href='javascript:x()'>there</a>"))
                .isEqualTo("Here (https://example.org/x) there");
        assertThat(PlainText.of("5 > 3 & 2 < 4")).isEqualTo("5 > 3 & 2 < 4");
        assertThat(PlainText.of("&lt;b&gt;")).isEqualTo("<b>");
    }
}
