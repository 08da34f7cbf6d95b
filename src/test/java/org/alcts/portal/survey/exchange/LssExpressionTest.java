package org.alcts.portal.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LssExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q1 == 'A1'",
                "((Q1.NAOK == \"A1\" or Q1.NAOK == \"A2\")) and (Q2_SQ001.NAOK >= 3.5)",
                "!is_empty(Q1.NAOK) && Q2 ne 'x'",
                "not (count(that.Q3) > 2)",
                "82556X1X2 == 'Y'",
                "{Q1 == 1}",
                "count(that.Q1.NAOK) ge 1 || Q2 lt 5",
                "0"
            })
    void whatThePortalsConditionsCanSayIsCarried(String expression) {
        assertThat(LssExpression.notCarried(expression)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regexMatch('/x/', Q1)",
                "Q1 + 1 == 2",
                "Q1 == ",
                "(Q1 == 1",
                "Q1 == 1 Q2",
                "if(Q1, 1, 2)",
                "Q1 == 'unclosed"
            })
    void whatTheyCannotSayIsSaid(String expression) {
        assertThat(LssExpression.notCarried(expression)).isNotBlank();
    }

    @Test
    void aFileMadeToDoHarmIsNoBurden() {
        assertThat(LssExpression.notCarried("(".repeat(50_000) + "Q1" + ")".repeat(50_000)))
                .contains("too many brackets");
        assertThat(LssExpression.notCarried("!".repeat(100_000) + "Q1")).contains("too many brackets");
    }
}
