package org.alcts.portal.survey.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written here was once loaded into SurveyJS's own library (survey-core 3.1.1), which found no fault with it. */
class SurveyJsTest {

    private final Questionnaire questionnaire = AllKinds.questionnaire();
    private final SurveyJsCondition conditions = new SurveyJsCondition(questionnaire);

    @Example
    void everyQuestionHasItsCounterpart() {
        JsonNode survey = written(questionnaire);

        assertThat(survey.path("pages")).hasSize(2);
        assertThat(elements(survey))
                .extracting(element -> element.path("name").asString(""))
                .containsExactlyElementsOf(
                        questionnaire.questions().stream().map(Question::code).toList());
        assertThat(element(survey, "A1").path("type").asString("")).isEqualTo("radiogroup");
        assertThat(element(survey, "A1").path("showOtherItem").asBoolean(false)).isTrue();
        assertThat(element(survey, "A3").path("maxSelectedChoices").asInt(0)).isEqualTo(2);
        assertThat(element(survey, "A3")
                        .path("choices")
                        .get(2)
                        .path("isExclusive")
                        .asBoolean(false))
                .isTrue();
        assertThat(element(survey, "T1").path("rows")).hasSize(2);
        assertThat(element(survey, "T1").path("columns")).hasSize(3);
        assertThat(element(survey, "V1").path("columns")).hasSize(2);
        assertThat(element(survey, "N1").path("max").asInt(0)).isEqualTo(60);
        assertThat(element(survey, "N2").path("items")).hasSize(2);
        assertThat(element(survey, "X1").path("validators").get(0).path("regex").asString(""))
                .isEqualTo("^(?:[A-Z]+)$");
        assertThat(element(survey, "D1").path("min").asString("")).isEqualTo("2000-01-01");
        assertThat(survey.path("pages").get(1).path("visibleIf").asString("")).isEqualTo("{C1} = 'Y'");
    }

    @Example
    void textsComeInEveryLanguageAndNeverAsMarkup() {
        JsonNode survey = written(questionnaire);

        assertThat(survey.path("title").path("default").asString("")).startsWith("Needs It's");
        assertThat(survey.path("title").path("de").asString("")).isEqualTo("Bedarf");
        assertThat(survey.path("completedHtml").asString(""))
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(element(survey, "I1").path("html").path("default").asString(""))
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
    }

    /** SurveyJS would put an answer there, and never end where a choice names its own question. */
    @Example
    void bracesInATextNameNoQuestion() {
        JsonNode survey = written(AllKinds.of("{A1} and {} and {x"));

        assertThat(survey.path("description").asString("")).isEqualTo("{\u2060A1} and {\u2060} and {x");
    }

    @Example
    void conditionsAreSaidInItsExpressions() {
        assertThat(conditions.of("")).isEmpty();
        assertThat(conditions.of("A1 = \"public\" and count(A3) >= 2"))
                .isEqualTo("({A1} = 'public') and ({A3.length} >= 2)");
        assertThat(conditions.of("A3[cat] = \"Y\"")).isEqualTo("{A3} contains 'cat'");
        assertThat(conditions.of("A3[cat] is empty")).isEqualTo("!({A3} contains 'cat')");
        assertThat(conditions.of("not (A3 includes -oth-)")).isEqualTo("!({A3} contains 'other')");
        assertThat(conditions.of("A1 includes academic or A1 is empty"))
                .isEqualTo("({A1} = 'academic') or ({A1} empty)");
        assertThat(conditions.of("T1[rda] >= 2")).isEqualTo("{T1.rda} notempty and {T1.rda} >= 2");
        assertThat(conditions.of("V1[news][2] != 1")).isEqualTo("{V1.news.2} != 1");
        assertThat(conditions.of("T4[1] = \"erm\"")).isEqualTo("{T4[0]} = 'erm'");
        assertThat(conditions.of("T4 includes web")).isEqualTo("{T4} contains 'web'");
        assertThat(conditions.of("count(A3) < 2")).isEqualTo("{A3} empty or {A3.length} < 2");
        assertThat(conditions.of("count(T1) = 1"))
                .isEqualTo("(iif({T1.rda} notempty, 1, 0) + iif({T1.erm} notempty, 1, 0)) = 1");
        assertThat(conditions.of("X1 = \"it's\"")).isEqualTo("{X1} = 'it\\'s'");
        assertThat(conditions.of("NOWHERE includes x")).isEqualTo("1 = 2");
    }

    @Property(tries = 100)
    void whateverTextsSayItIsJson(@ForAll String words) {
        assertThat(elements(written(AllKinds.of(words + AllKinds.HOSTILE)))).hasSameSizeAs(questionnaire.questions());
    }

    @Example
    void anEmptyQuestionnaireIsOneToo() {
        Questionnaire empty = Questionnaire.empty("en", "Nothing yet").withPages(List.<Page>of());
        assertThat(written(empty).path("title").asString("")).isEqualTo("Nothing yet");
    }

    private static JsonNode written(Questionnaire questionnaire) {
        return JsonMapper.shared().readTree(SurveyJs.write(questionnaire));
    }

    private static List<JsonNode> elements(JsonNode survey) {
        return StreamSupport.stream(survey.path("pages").spliterator(), false)
                .flatMap(page -> StreamSupport.stream(page.path("elements").spliterator(), false))
                .toList();
    }

    private static JsonNode element(JsonNode survey, String name) {
        return elements(survey).stream()
                .filter(element -> element.path("name").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
