package org.alcts.portal.survey.questionnaire;

import java.util.List;

/**
 * What is asked at once.
 *
 * @param key tells pages of one questionnaire apart; random, never shown
 * @param condition when it is shown; empty for always
 * @param randomOrder its questions in another order for everybody
 */
public record Page(
        String key, Text title, Text intro, String condition, boolean randomOrder, List<Question> questions) {

    public Page {
        title = title == null ? Text.NONE : title;
        intro = intro == null ? Text.NONE : intro;
        condition = condition == null ? "" : condition;
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    public static Page of(Text title, List<Question> questions) {
        return new Page(Keys.random(), title, Text.NONE, "", false, questions);
    }

    public Page withTitle(Text changed) {
        return new Page(key, changed, intro, condition, randomOrder, questions);
    }

    public Page withIntro(Text changed) {
        return new Page(key, title, changed, condition, randomOrder, questions);
    }

    public Page withCondition(String changed) {
        return new Page(key, title, intro, changed, randomOrder, questions);
    }

    public Page withRandomOrder(boolean changed) {
        return new Page(key, title, intro, condition, changed, questions);
    }

    public Page withQuestions(List<Question> changed) {
        return new Page(key, title, intro, condition, randomOrder, changed);
    }
}
