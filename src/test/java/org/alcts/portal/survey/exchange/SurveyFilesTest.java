package org.alcts.portal.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyFilesTest {

    @Test
    void aTabSeparatedStructureIsCountedOnceForAllLanguages() {
        String file = String.join(
                "\n",
                "class\ttype/scale\tname\trelevance\ttext\thelp\tlanguage",
                "S\t\tlanguage\t\ten\t\t",
                "SL\t\tsurveyls_title\t\tNeeds\t\ten",
                "SL\t\tsurveyls_title\t\tBedarf\t\tde",
                "G\tG0\tAbout you\t1\t\t\ten",
                "Q\tL\tQ1\t1\tWhere?\t\ten",
                "A\t0\tA1\t\tHere\t\ten",
                "A\t0\tA2\t\tThere\t\ten",
                "Q\tM\tQ2\tQ1.NAOK == 'A1'\tWhich?\t\ten",
                "SQ\t\tSQ1\t\tThis\t\ten",
                "Q\t|\tQ3\tstrlen(Q1) > 2\tFile?\t\ten",
                "G\tG0\tÜber Sie\t1\t\t\tde",
                "Q\tL\tQ1\t1\tWo?\t\tde",
                "A\t0\tA1\t\tHier\t\tde");
        SurveyInspection found = inspect("\uFEFF" + file);
        assertThat(found.format()).isEqualTo("LimeSurvey tab-separated structure");
        assertThat(found.title()).isEqualTo("Needs");
        assertThat(found.languages()).containsExactly("en", "de");
        assertThat(List.of(
                        found.groups(), found.questions(), found.subQuestions(), found.answers(), found.relevances()))
                .containsExactly(1, 3, 1, 2, 2);
        assertThat(found.types()).isEqualTo(Map.of("L", 1, "M", 1, "|", 1));
        assertThat(found.notCarried())
                .extracting(SurveyInspection.NotCarried::item)
                .containsExactly("question Q3", "condition of question Q3");
    }

    @Test
    void aSurveyJsDefinitionIsCountedThroughItsPanels() {
        SurveyInspection found = inspect("""
                {"title": {"default": "Needs", "fr": "Besoins"}, "pages": [
                  {"name": "one", "elements": [
                    {"type": "radiogroup", "name": "q1", "choices": ["a", {"value": "b", "text": {"fr": "bé"}}]},
                    {"type": "panel", "name": "p", "elements": [
                      {"type": "matrix", "name": "q2", "columns": ["1", "2", "3"], "rows": ["x", "y"], "visibleIf": "{q1} = 'a'"}]}]},
                  {"name": "two", "elements": [{"type": "file", "name": "q3"}]}]}""");
        assertThat(found.title()).isEqualTo("Needs");
        assertThat(found.languages()).containsExactly("en", "fr");
        assertThat(List.of(
                        found.groups(), found.questions(), found.subQuestions(), found.answers(), found.relevances()))
                .containsExactly(2, 3, 2, 5, 1);
        assertThat(found.notCarried())
                .extracting(SurveyInspection.NotCarried::item)
                .containsExactly("question q3");
    }

    @Test
    void whatIsNoSurveyIsRefusedInWords() {
        for (String file : List.of("{}", "{\"pages\": ", "a,b\n1,2", "")) {
            assertThatThrownBy(() -> inspect(file)).as(file).isInstanceOf(FileRefused.class);
        }
        String deep = "{\"elements\":[" + "{\"type\":\"panel\",\"elements\":[".repeat(100) + "]}".repeat(100) + "]}";
        assertThatThrownBy(() -> inspect(deep)).isInstanceOf(FileRefused.class);
    }

    private static SurveyInspection inspect(String file) {
        return SurveyFiles.inspect(file.getBytes(StandardCharsets.UTF_8));
    }
}
