package org.alcts.portal.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LssInspectorTest {

    private static final Path REAL_FILES = Path.of("../shared/surveys");

    @Test
    void whateverTheLanguagesEachThingIsCountedOnce() throws IOException {
        SurveyInspection found = LssInspector.inspect(fixture());
        assertThat(found.version()).isEqualTo("155.5");
        assertThat(found.title()).isEqualTo("A flat one");
        assertThat(found.languages()).as("the base language first").containsExactly("en", "de");
        assertThat(found.groups()).isEqualTo(1);
        assertThat(found.questions()).isEqualTo(3);
        assertThat(found.subQuestions()).isEqualTo(1);
        assertThat(found.answers()).isEqualTo(2);
        assertThat(found.relevances()).isEqualTo(2);
        assertThat(found.types()).isEqualTo(Map.of("L", 1, "M", 1, "|", 1));
    }

    @Test
    void whatIsNotCarriedIsSaidItemByItem() throws IOException {
        assertThat(LssInspector.inspect(fixture()).notCarried())
                .extracting(SurveyInspection.NotCarried::item)
                .containsExactly("question Q2", "condition of question Q3", "quota (1)");
    }

    @Test
    void realFilesAreCountedAsAnIndependentParserCountsThem() throws IOException {
        Path expected = REAL_FILES.resolve("expected/structure.json");
        assumeTrue(Files.exists(expected), "The folder of real surveys is not here");
        for (JsonNode file : JsonMapper.shared().readTree(Files.readString(expected))) {
            SurveyInspection found = LssInspector.inspect(
                    Files.readAllBytes(REAL_FILES.resolve(file.get("file").asString())));
            String name = file.get("file").asString();
            assertThat(found.groups()).as(name).isEqualTo(file.get("groups").asInt());
            assertThat(found.questions())
                    .as(name)
                    .isEqualTo(file.get("questions").asInt());
            assertThat(found.subQuestions())
                    .as(name)
                    .isEqualTo(file.get("subquestions").asInt());
            assertThat(found.answers()).as(name).isEqualTo(file.get("answers").asInt());
            assertThat(found.conditions())
                    .as(name)
                    .isEqualTo(file.get("conditions").asInt());
            assertThat(found.relevances())
                    .as(name)
                    .isEqualTo(file.get("relevance_non_trivial").asInt());
            assertThat(found.languages().getFirst())
                    .as(name)
                    .isEqualTo(file.get("base").asString());
            assertThat(found.languages()).as(name).hasSize(file.get("languages").size());
            Map<String, Integer> types = new TreeMap<>();
            file.get("types")
                    .properties()
                    .forEach(type -> types.put(type.getKey(), type.getValue().asInt()));
            assertThat(found.types()).as(name).isEqualTo(types);
        }
    }

    @Test
    void hostileFilesAreRefusedInWords() {
        String bomb = "<!DOCTYPE document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<document><LimeSurveyDocType>&b;</LimeSurveyDocType></document>";
        String outside = "<!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>&x;</DBVersion></document>";
        String deep = "<document><LimeSurveyDocType>" + "<a>".repeat(100_000) + "</document>";
        for (String hostile : List.of(
                bomb,
                outside,
                deep,
                "",
                "PK\u0003\u0004",
                "no XML at all",
                "<html/>",
                "<document/>",
                "<document><LimeSurveyDocType>Group</LimeSurveyDocType></document>",
                "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>")) {
            assertThatThrownBy(() -> LssInspector.inspect(hostile.getBytes(StandardCharsets.UTF_8)))
                    .as(hostile.length() > 60 ? hostile.substring(0, 60) : hostile)
                    .isInstanceOf(FileRefused.class)
                    .hasMessageNotContaining("root:");
        }
        assertThatThrownBy(() -> LssInspector.inspect(new byte[LssTables.LARGEST_FILE + 1]))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("larger than");
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        String text = new String(fixture(), StandardCharsets.UTF_8).replace("UTF-8", "UTF-16");
        assertThat(LssInspector.inspect(text.getBytes(StandardCharsets.UTF_16)).questions())
                .isEqualTo(3);
        byte[] wrong = new String(fixture(), StandardCharsets.UTF_8)
                .replace("A flat one", "Une enquête")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> LssInspector.inspect(wrong)).isInstanceOf(FileRefused.class);
    }

    @Test
    void whatWritersLeaveByMistakeDoesNotHinder() throws IOException {
        String text = new String(fixture(), StandardCharsets.UTF_8);
        for (String damaged : List.of("\uFEFF" + text, "\n  " + text, text.replace("A flat one", "A \u0001flat one"))) {
            assertThat(LssInspector.inspect(damaged.getBytes(StandardCharsets.UTF_8))
                            .questions())
                    .isEqualTo(3);
        }
    }

    @Test
    void settingsScriptsAndLettersAreReportedTogether() {
        String text = """
                <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>400</DBVersion>
                <question_l10ns><rows><row><qid>1</qid><script>alert(1)</script></row></rows></question_l10ns>
                <question_attributes><rows>
                  <row><qid>1</qid><attribute>time_limit</attribute><value>30</value></row>
                  <row><qid>1</qid><attribute>text_input_width</attribute><value>6</value></row>
                  <row><qid>1</qid><attribute>max_answers</attribute><value>3</value></row>
                </rows></question_attributes>
                <surveys_languagesettings><rows><row><surveyls_email_invite>Dear</surveyls_email_invite></row></rows>
                </surveys_languagesettings></document>""";
        assertThat(LssInspector.inspect(text.getBytes(StandardCharsets.UTF_8)).notCarried())
                .extracting(SurveyInspection.NotCarried::item)
                .containsExactly(
                        "attribute time_limit (1)", "settings of appearance (1)", "scripts (1)", "letters (1)");
    }

    private static byte[] fixture() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/survey/flat.lss"));
    }
}
