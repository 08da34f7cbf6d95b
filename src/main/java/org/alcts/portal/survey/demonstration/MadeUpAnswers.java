package org.alcts.portal.survey.demonstration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.ConditionRefused;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** Makes up what somebody answers to a questionnaire of the bank: to what they are shown, and as the bank's rules have it. */
final class MadeUpAnswers {

    private final Questionnaire questionnaire;
    private final ClosedAnswers closed;
    private final TopicAnswers topics;
    private final FreeTexts texts;
    private final Random random;

    /** @param years since 2006 */
    MadeUpAnswers(
            Questionnaire questionnaire,
            List<Topic> topics,
            Leanings leanings,
            FreeTexts texts,
            double years,
            Random random) {
        this.questionnaire = questionnaire;
        this.texts = texts;
        this.random = random;
        this.closed = new ClosedAnswers(leanings, texts, random);
        this.topics = new TopicAnswers(topics, leanings, years, random);
    }

    /** @param number of the response, by which the texts are dealt */
    Answers of(Respondent respondent, int number) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Boolean> shown = new HashMap<>();
        topics.begin(respondent);
        for (Question question : questionnaire.questions()) {
            if (shown(question.condition(), values, shown)) {
                Question asked = question.edit()
                        .rows(shown(question.rows(), values, shown))
                        .choices(shown(question.choices(), values, shown))
                        .done();
                answer(asked, respondent, values);
                texts.dealt(question.code(), number).forEach(values::put);
            }
        }
        return new Answers(values).inOrderOf(questionnaire);
    }

    private void answer(Question question, Respondent respondent, Map<String, String> values) {
        switch (question.code()) {
            case "T1", "T2", "T3", "T4" -> topics.answer(question, values);
            case "B1access" -> {
                if (random.nextBoolean()) {
                    values.put(question.code(), texts.any(question.code(), random));
                }
            }
            default -> closed.answer(question, respondent, values);
        }
    }

    private List<Option> shown(List<Option> options, Map<String, String> values, Map<String, Boolean> known) {
        return options.stream()
                .filter(option -> shown(option.condition(), values, known))
                .toList();
    }

    /** What the bank's conditions ask about does not change once it is asked, so each is tried once. */
    private boolean shown(String condition, Map<String, String> values, Map<String, Boolean> known) {
        return condition.isEmpty() || known.computeIfAbsent(condition, text -> holds(text, new Answers(values)));
    }

    private boolean holds(String condition, Answers answers) {
        try {
            return Condition.parse(condition).holds(answers, questionnaire);
        } catch (ConditionRefused e) {
            throw new IllegalStateException("The bank has a condition that cannot be read: " + condition, e);
        }
    }
}
