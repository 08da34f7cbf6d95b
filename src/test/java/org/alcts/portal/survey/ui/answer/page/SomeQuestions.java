package org.alcts.portal.survey.ui.answer.page;

import static org.alcts.portal.survey.SomeSurveys.options;
import static org.alcts.portal.survey.SomeSurveys.text;

import java.util.List;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionEdit;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** A question of each kind. */
final class SomeQuestions {

    private SomeQuestions() {}

    static QuestionEdit some(QuestionKind kind, String code, String words) {
        return Question.of(kind, code).text(text(words));
    }

    static List<Option> topics() {
        return options("rda", "erm", "marc");
    }

    static List<Option> exclusiveLast(String... codes) {
        List<Option> options = options(codes);
        Option last = options.getLast();
        return Stream.concat(options.subList(0, options.size() - 1).stream(), Stream.of(last.withExclusive(true)))
                .toList();
    }
}
