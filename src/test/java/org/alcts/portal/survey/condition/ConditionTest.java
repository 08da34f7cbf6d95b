package org.alcts.portal.survey.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of conditions: what it reads, what it prints, what it finds true. */
class ConditionTest {

    private static final Questionnaire QUESTIONNAIRE = SomeSurveys.questionnaire();

    private static final Answers ANSWERS =
            new Answers(Map.of("A1", "public", "A3[cat]", "Y", "A3[ser]", "Y", "T1[rda]", "4", "N1", "12.50"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A1 = "public"                              | true
            a1 == 'PUBLIC'                             | true
            A1 != "school"                             | true
            A1 <> “public”                             | false
            T1[rda] >= 4 and T1[rda] < 5               | true
            N1 = 12.5                                  | true
            N1 > 9                                     | true
            T1[erm] > 0                                | false
            T1[erm] != 3                               | true
            T1[erm] is empty                           | true
            T1 is empty                                | false
            X1 is not empty                            | false
            A3 includes "cat"                          | true
            A3 includes acq                            | false
            A1 includes "public"                       | true
            count(A3) = 2 && count(T1) < 2             | true
            not A3 includes cat or A1 = "school"       | false
            !(A1 = "school" or A1 = "academic")        | true
            A3[cat] = "Y"                              | true
            NOWHERE = "x"                              | false
            A1 = "x" or A1 = "public" and N1 < 1       | false""")
    void holds(String text, boolean expected) throws ConditionRefused {
        assertThat(Condition.parse(text).holds(ANSWERS, QUESTIONNAIRE)).isEqualTo(expected);
    }

    @Test
    void nothingIsAlways() throws ConditionRefused {
        assertThat(Condition.parse(" ").holds(Answers.NONE, QUESTIONNAIRE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A1 =                 | UNFINISHED     | 4
            A1 = "public         | UNCLOSED_TEXT  | 5
            A1 = 1 and           | UNFINISHED     | 10
            A1 = 1 A2 = 2        | UNEXPECTED     | 7
            (A1 = 1              | UNFINISHED     | 7
            A1 ; 2               | UNKNOWN_SIGN   | 3
            A1 is full           | UNEXPECTED     | 6
            A1[ = 2              | UNEXPECTED     | 4""")
    void saysWhereItStopsMakingSense(String text, ConditionRefused.Reason reason, int position) {
        assertThatThrownBy(() -> Condition.parse(text)).isInstanceOfSatisfying(ConditionRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.position()).isEqualTo(position);
        });
    }

    @Test
    void hostileOnesAreRefusedAndNotFollowed() {
        assertThatThrownBy(() -> Condition.parse("(".repeat(5000))).isInstanceOf(ConditionRefused.class);
        assertThatThrownBy(() -> Condition.parse("not ".repeat(4000) + "A = 1")).isInstanceOf(ConditionRefused.class);
        assertThatThrownBy(() -> Condition.parse("A".repeat(30_000))).isInstanceOf(ConditionRefused.class);
    }

    @Test
    void whatIsPickedFromListsGoesThereAndBack() throws ConditionRefused {
        Condition condition =
                Condition.parse("A1 = \"public\" and not A3 includes cat and count(A3) >= 2 and X1 is empty");
        SimpleCondition simple = SimpleCondition.of(condition).orElseThrow();
        assertThat(simple.all()).isTrue();
        assertThat(simple.tests())
                .extracting(SimpleCondition.Test::relation)
                .containsExactly(
                        SimpleCondition.Relation.EQUAL,
                        SimpleCondition.Relation.NOT_INCLUDES,
                        SimpleCondition.Relation.COUNT_AT_LEAST,
                        SimpleCondition.Relation.EMPTY);
        assertThat(simple.toCondition()).isEqualTo(condition);
        assertThat(SimpleCondition.of(Condition.parse("A1 = 1 and (A2 = 2 or A3 = 3)")))
                .isEmpty();
    }

    @Property(tries = 500)
    void printsWhatItReads(@ForAll("conditions") Condition condition) throws ConditionRefused {
        assertThat(Condition.parse(condition.print())).isEqualTo(condition);
    }

    @Property(tries = 2000)
    void refusesOrReadsWhateverComes(@ForAll String text) {
        try {
            Condition.parse(text).holds(ANSWERS, QUESTIONNAIRE);
        } catch (ConditionRefused refused) {
            assertThat(refused.position()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<String> codes = Arbitraries.of("A1", "T1", "x_9", "Q-2");
        Arbitrary<String> words = Arbitraries.strings().ascii().ofMaxLength(6).filter(word -> !word.isBlank());
        Arbitrary<Reference> references =
                Combinators.combine(codes, words.list().ofMaxSize(2)).as(Reference::new);
        Arbitrary<Operand> literals = Arbitraries.oneOf(
                words.map(word -> new Operand.Literal(word, false)),
                Arbitraries.integers().map(number -> new Operand.Literal(number.toString(), true)));
        Arbitrary<Operand> operands =
                Arbitraries.oneOf(literals, references.map(Operand.Answer::new), references.map(Operand.Count::new));
        Arbitrary<Condition> leaves = Arbitraries.oneOf(
                Combinators.combine(operands, Arbitraries.of(Comparison.values()), operands)
                        .as(Condition.Compare::new),
                Combinators.combine(references, Arbitraries.of(true, false)).as(Condition.Empty::new),
                Combinators.combine(references, words).as(Condition.Includes::new));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.map(Condition.Not::new),
                        inner.list().ofMinSize(2).ofMaxSize(3).map(Condition.And::new),
                        inner.list().ofMinSize(2).ofMaxSize(3).map(Condition.Or::new)),
                0,
                3);
    }

    @Test
    void namesWhatItAsksAbout() throws ConditionRefused {
        assertThat(Condition.parse("A1 = 1 or count(A3) > 1 and not V1[news][2] is empty")
                        .references())
                .extracting(Reference::name)
                .isEqualTo(List.of("A1", "A3", "V1[news][2]"));
    }
}
