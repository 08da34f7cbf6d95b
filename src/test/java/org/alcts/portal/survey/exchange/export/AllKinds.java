package org.alcts.portal.survey.exchange.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionEdit;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.questionnaire.Text;

/** A questionnaire with a question of every kind, in two languages, with texts that a format might trip over. */
public final class AllKinds {

    /** A control character, half an emoji, a whole one, and the ends of CDATA, comments, cells and commands. */
    static final String HOSTILE =
            "\u0000\u0001\u000B\uFFFE\uD83D <b>&amp; ]]> --> \"it's\" ; , 'x'.\r\n=1+1 \uD83D\uDE00 \u2028 {A1} \\";

    private AllKinds() {}

    public static Questionnaire questionnaire() {
        return of("It's \"new\", <b>bold</b> & =SUM(A1)");
    }

    /** @param words that stand everywhere beside the harmless ones */
    static Questionnaire of(String words) {
        List<Question> first = List.of(
                question(QuestionKind.CONSENT, "C1", words)
                        .obligation(Obligation.HARD)
                        .done(),
                question(QuestionKind.SINGLE, "A1", words)
                        .choices(options(words, "public", "academic"))
                        .rules(Rules.NONE.withOther(true).withComment(true))
                        .done(),
                question(QuestionKind.MULTIPLE, "A3", words)
                        .choices(withNone(options(words, "cat", "acq")))
                        .rules(Rules.NONE.withOther(true).withCount(1, 2))
                        .done(),
                question(QuestionKind.RATING, "S1", words)
                        .choices(options("", "1", "2", "3", "4", "5"))
                        .done(),
                question(QuestionKind.NOTE, "I1", words).done());
        List<Question> second = List.of(
                question(QuestionKind.MATRIX, "T1", words)
                        .choices(options(words, "1", "2", "3"))
                        .rows(options(words, "rda", "erm"))
                        .condition("A1 = \"public\" and count(A3) >= 1")
                        .done(),
                question(QuestionKind.MATRIX_TWO_SCALES, "V1", words)
                        .choices(options(words, "1", "2"))
                        .secondChoices(options(words, "1", "2"))
                        .rows(options(words, "news"))
                        .done(),
                question(QuestionKind.MATRIX_NUMBERS, "M1", words)
                        .choices(options(words, "h", "w"))
                        .rows(options(words, "r"))
                        .done(),
                question(QuestionKind.RANKING, "T4", words)
                        .choices(options(words, "rda", "erm", "web"))
                        .rules(Rules.NONE.withCount(null, 2))
                        .done(),
                question(QuestionKind.NUMBER, "N1", words)
                        .rules(Rules.NONE.withRange(BigDecimal.ZERO, BigDecimal.valueOf(60), true))
                        .condition("not (A3[cat] is empty) or T1[rda] > 2")
                        .done(),
                question(QuestionKind.NUMBER, "N2", words)
                        .rows(options(words, "a", "b"))
                        .done(),
                question(QuestionKind.TEXT, "X1", words)
                        .rules(Rules.NONE.withText(20, "[A-Z]+"))
                        .done(),
                question(QuestionKind.LONG_TEXT, "X2", words).done(),
                question(QuestionKind.DATE, "D1", words)
                        .rules(Rules.NONE.withDays(LocalDate.of(2000, 1, 1), LocalDate.of(2009, 12, 31)))
                        .done(),
                question(QuestionKind.YES_NO, "Y1", words)
                        .condition("A3 includes \"acq\"")
                        .done());
        return new Questionnaire(
                "en",
                List.of("de"),
                new Text(Map.of("en", "Needs " + words, "de", "Bedarf")),
                Text.of("en", words),
                Text.of("en", words),
                List.of(
                        Page.of(Text.of("en", words), first),
                        Page.of(Text.of("en", "Learning"), second).withCondition("C1 = \"Y\"")));
    }

    private static QuestionEdit question(QuestionKind kind, String code, String words) {
        return Question.of(kind, code)
                .text(new Text(Map.of("en", "Asked in " + code + " " + words, "de", "Gefragt in " + code)));
    }

    private static List<Option> options(String words, String... codes) {
        return Arrays.stream(codes)
                .map(code -> Option.of(code, Text.of("en", (code + " " + words).strip())))
                .toList();
    }

    private static List<Option> withNone(List<Option> options) {
        List<Option> all = new ArrayList<>(options);
        all.add(Option.of("none", Text.of("en", "None")).withExclusive(true));
        return all;
    }
}
