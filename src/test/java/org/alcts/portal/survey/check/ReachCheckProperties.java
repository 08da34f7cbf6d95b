package org.alcts.portal.survey.check;

import static org.alcts.portal.survey.SomeSurveys.options;
import static org.alcts.portal.survey.check.SomeFindings.ask;
import static org.alcts.portal.survey.check.SomeFindings.page;
import static org.alcts.portal.survey.check.SomeFindings.survey;
import static org.alcts.portal.survey.check.SomeFindings.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alcts.portal.survey.answering.AnswerCheck;
import org.alcts.portal.survey.answering.Shown;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Rules;

/** What some answers bring to the screen is never called unreachable, whatever the conditions. */
class ReachCheckProperties {

    private static final List<String> TESTS = List.of(
            "A1 = \"a\"",
            "A1 != \"b\"",
            "A1 is empty",
            "A1 includes \"c\"",
            "A1 > \"a\"",
            "A3 includes \"x\"",
            "A3[y] = \"Y\"",
            "A3 is empty",
            "count(A3) >= 2",
            "count(A3) < 1",
            "2 = count(A3)",
            "N2 > 7",
            "N2 <= 7",
            "N2 < 6.5",
            "N2 != 7 and N2 > 6",
            "N1 > 3",
            "N1 <= 3",
            "N1 = 2.5",
            "N1 != 4",
            "N1 is not empty",
            "3.5 < N1",
            "D1 > \"2009-05-01\"",
            "D1 <= \"2009-05-02\"",
            "D1 = \"2009-05-02\"",
            "D1 is empty",
            "X1 = \"yes\"",
            "X1 < \"m\"",
            "X1 is not empty",
            "N1 = A3[x]",
            "A1 = X1",
            "A1 != \"\"",
            "T1[r] >= 2",
            "T1[s] = 1",
            "T1 = 3",
            "T1 is empty",
            "count(T1) = 2");

    @Property(tries = 1500)
    void whatCanBeSeenIsNotCalledUnreachable(
            @ForAll("conditions") String first,
            @ForAll("conditions") String option,
            @ForAll("conditions") String page,
            @ForAll("conditions") String second,
            @ForAll("answers") Answers answers) {
        Questionnaire questionnaire = questionnaire(first, option, page, second);
        Shown shown = Shown.of(questionnaire, answers, 1);
        if (!AnswerCheck.all(shown).isEmpty()) {
            return;
        }
        Set<String> seen = shown.pages().stream()
                .flatMap(shownPage -> Stream.concat(
                        Stream.of(shownPage.key()),
                        shownPage.questions().stream()
                                .flatMap(question -> Stream.concat(
                                        Stream.of(question.asked().key()),
                                        question.choices().stream()
                                                .map(choice -> question.asked().key() + choice.code())))))
                .collect(Collectors.toSet());
        assertThat(QuestionnaireCheck.of(questionnaire, Set.of()))
                .filteredOn(finding -> finding.messageKey().startsWith("survey-check.unreachable"))
                .extracting(finding -> finding.place().key() + finding.place().optionCode())
                .doesNotContainAnyElementsOf(seen);
    }

    /** Conditions come true often enough for the property to say something. */
    @Property(tries = 200)
    void randomConditionsAreNoErrors(@ForAll("conditions") String condition) {
        assertThat(QuestionnaireCheck.errors(questionnaire(condition, "", "", "")))
                .extracting(Finding::messageKey)
                .allMatch(key -> key.startsWith("survey-check.unreachable"));
    }

    private static Questionnaire questionnaire(String first, String option, String page, String second) {
        Question chosen = ask(QuestionKind.SINGLE, "B1")
                .choices(Stream.of("p", "q")
                        .flatMap(code -> options(code).stream())
                        .map(choice -> choice.code().equals("p") ? choice.withCondition(option) : choice)
                        .toList())
                .condition(first)
                .done();
        return survey(
                page(
                        ask(QuestionKind.SINGLE, "A1")
                                .choices(options("a", "b", "c"))
                                .rules(Rules.NONE.withOther(true))
                                .done(),
                        ask(QuestionKind.MULTIPLE, "A3")
                                .choices(options("x", "y", "z"))
                                .rules(Rules.NONE.withCount(null, 2))
                                .done(),
                        ask(QuestionKind.NUMBER, "N1")
                                .rules(Rules.NONE.withRange(BigDecimal.ONE, BigDecimal.valueOf(5), false))
                                .done(),
                        ask(QuestionKind.NUMBER, "N2")
                                .rules(Rules.NONE.withRange(null, null, true))
                                .done(),
                        ask(QuestionKind.DATE, "D1")
                                .rules(Rules.NONE.withDays(null, LocalDate.of(2009, 5, 2)))
                                .done(),
                        ask(QuestionKind.TEXT, "X1").done(),
                        ask(QuestionKind.MATRIX, "T1")
                                .choices(options("1", "2", "3"))
                                .rows(options("r", "s"))
                                .done(),
                        chosen),
                page(text("Z1", second), text("Z2", "B1 = \"p\"")).withCondition(page));
    }

    @Provide
    Arbitrary<String> conditions() {
        Arbitrary<String> tests = Arbitraries.of(TESTS);
        Arbitrary<String> negated = tests.map(test -> "not (" + test + ")");
        Arbitrary<String> one = Arbitraries.oneOf(tests, negated);
        Arbitrary<String> pair = Combinators.combine(one, Arbitraries.of(" and ", " or "), one)
                .as((left, sign, right) -> "(" + left + sign + right + ")");
        Arbitrary<String> more = Combinators.combine(pair, Arbitraries.of(" and ", " and not "), pair)
                .as((left, sign, right) -> left + sign + right);
        return Arbitraries.oneOf(Arbitraries.just(""), one, pair, pair, more);
    }

    @Provide
    Arbitrary<Answers> answers() {
        Map<String, Arbitrary<String>> fields = Map.ofEntries(
                Map.entry("A1", Arbitraries.of("", "a", "b", "c", "-oth-")),
                Map.entry("A1[other]", Arbitraries.of("", "yes", "b")),
                Map.entry("A3[x]", Arbitraries.of("", "Y")),
                Map.entry("A3[y]", Arbitraries.of("", "Y")),
                Map.entry("A3[z]", Arbitraries.of("", "Y")),
                Map.entry("N1", Arbitraries.of("", "1", "2", "2.5", "3.0", "3.7", "4", "5")),
                Map.entry("N2", Arbitraries.of("", "-3", "6", "7", "8", "100")),
                Map.entry("D1", Arbitraries.of("", "2008-01-01", "2009-05-01", "2009-05-02")),
                Map.entry("X1", Arbitraries.of("", "yes", "Zebra", "a", "5", "b")),
                Map.entry("T1[r]", Arbitraries.of("", "1", "2", "3")),
                Map.entry("T1[s]", Arbitraries.of("", "1", "2", "3")),
                Map.entry("B1", Arbitraries.of("", "p", "q")));
        return Combinators.combine(fields.entrySet().stream()
                        .map(field -> field.getValue().map(value -> Map.entry(field.getKey(), value)))
                        .toList())
                .as(entries -> new Answers(
                        entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }
}
