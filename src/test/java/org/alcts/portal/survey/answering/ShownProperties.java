package org.alcts.portal.survey.answering;

import static org.alcts.portal.survey.SomeSurveys.options;
import static org.alcts.portal.survey.SomeSurveys.single;
import static org.alcts.portal.survey.SomeSurveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Rules;

/** Whatever a browser sends: what is handed in is an answer to something that is shown, and good. */
class ShownProperties {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.empty("en", "Test")
            .withPages(List.of(
                    Page.of(
                            text("One"),
                            List.of(
                                    single("A", "A", "x", "y")
                                            .edit()
                                            .rules(Rules.NONE.withOther(true))
                                            .done(),
                                    Question.of(QuestionKind.MULTIPLE, "M")
                                            .choices(some("A = \"x\""))
                                            .rules(Rules.NONE.withCount(null, 2).withOther(true))
                                            .done(),
                                    Question.of(QuestionKind.RANKING, "R")
                                            .choices(some("M includes \"b\""))
                                            .done())),
                    Page.of(
                                    text("Two"),
                                    List.of(
                                            Question.of(QuestionKind.MATRIX_TWO_SCALES, "V")
                                                    .rows(some("R[1] = \"b\""))
                                                    .choices(some("A = \"y\""))
                                                    .secondChoices(some("count(M) > 1"))
                                                    .done(),
                                            single("B", "B", "x")
                                                    .edit()
                                                    .condition("V is empty")
                                                    .done()))
                            .withCondition("R is not empty")
                            .withRandomOrder(true)));

    /** The first of them under a condition. */
    private static List<Option> some(String condition) {
        List<Option> options = options("a", "b", "c");
        return List.of(options.get(0).withCondition(condition), options.get(1), options.get(2));
    }

    @Property(tries = 2000)
    void whatIsHandedInIsShownAndGood(@ForAll("entries") Map<String, String> entries, @ForAll long seed) {
        Shown shown = Shown.of(QUESTIONNAIRE, new Answers(entries), seed);
        Answers relevant = shown.relevant();
        List<Field> asked = shown.pages().stream()
                .flatMap(page -> page.questions().stream())
                .flatMap(question -> question.asked().fields().stream())
                .toList();
        assertThat(asked).extracting(Field::name).containsAll(relevant.values().keySet());
        if (AnswerCheck.all(shown).isEmpty()) {
            assertThat(asked)
                    .filteredOn(field -> field.kind() == FieldKind.CHOICE && relevant.has(field.name()))
                    .allSatisfy(field ->
                            assertThat(field.choices()).extracting(Option::code).contains(relevant.get(field.name())));
        }
    }

    @Property(tries = 2000)
    void lettingGoOfWhatIsHiddenHidesAndShowsNothingElse(
            @ForAll("entries") Map<String, String> entries, @ForAll long seed) {
        Shown shown = Shown.of(QUESTIONNAIRE, new Answers(entries), seed);
        Shown again = Shown.of(QUESTIONNAIRE, shown.relevant(), seed);
        assertThat(again.relevant()).isEqualTo(shown.relevant());
        assertThat(again.pages()).isEqualTo(shown.pages());
    }

    @Provide
    Arbitrary<Map<String, String>> entries() {
        List<String> names = QUESTIONNAIRE.fields().stream().map(Field::name).toList();
        Arbitrary<String> fields = Arbitraries.frequencyOf(
                Tuple.of(40, Arbitraries.of(names)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(10)));
        Arbitrary<String> values = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of("x", "y", "a", "b", "c", "Y", "Y", "-oth-")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(10)));
        return Arbitraries.maps(fields, values).ofMaxSize(18);
    }
}
