package org.alcts.portal.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.tally.TallyCount;
import org.junit.jupiter.api.Test;

class OtherWordsTest {

    private static final int THRESHOLD = 5;

    private static Question asked(QuestionKind kind) {
        return Question.of(kind, "A1")
                .choices(SomeSurveys.options("public", "academic"))
                .rules(Rules.NONE.withOther(true))
                .done();
    }

    private static TallyCount count(Question question) {
        return new TallyCount(Questionnaire.empty("en", "Needs")
                .withPages(List.of(Page.of(SomeSurveys.text("One"), List.of(question)))));
    }

    /** 20 academic, 7 other, 3 public: "other" is hidden for the sake of the three. */
    @Test
    void theNumberOfWordsDoesNotGiveTheHiddenChoiceAway() {
        Question question = asked(QuestionKind.SINGLE);
        TallyCount tally = count(question);
        for (int i = 0; i < 30; i++) {
            String code = i < 20 ? "academic" : i < 27 ? Option.OTHER : "public";
            tally.add(Answers.NONE.with("A1", code).with("A1[other]", code.equals(Option.OTHER) ? "a museum" : ""));
        }
        List<FieldResult> fields =
                new WholeResults(tally.result(), THRESHOLD).of(question).fields();

        assertThat(fields.getFirst().values().get(2).count().isShown()).isFalse();
        assertThat(fields.getLast().field().name()).isEqualTo("A1[other]");
        assertThat(fields.getLast().base().isShown()).isFalse();
        assertThat(new WholeResults(tally.result(), 0)
                        .of(question)
                        .fields()
                        .getLast()
                        .base())
                .isEqualTo(Figure.shown(7));
    }

    /** 18 of 20 ticked "other": that two did not is hidden. */
    @Test
    void norDoesItWhereSeveralCanBeTicked() {
        Question question = asked(QuestionKind.MULTIPLE);
        TallyCount tally = count(question);
        for (int i = 0; i < 20; i++) {
            tally.add(Answers.NONE
                    .with("A1[academic]", "Y")
                    .with("A1[-oth-]", i < 18 ? "Y" : "")
                    .with("A1[other]", i < 18 ? "a museum" : ""));
        }
        List<FieldResult> fields =
                new WholeResults(tally.result(), THRESHOLD).of(question).fields();

        assertThat(fields.getLast().field().name()).isEqualTo("A1[other]");
        assertThat(fields.getLast().base().isShown()).isFalse();
    }
}
