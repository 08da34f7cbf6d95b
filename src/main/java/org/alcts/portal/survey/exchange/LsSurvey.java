package org.alcts.portal.survey.exchange;

import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.exchange.SurveyInspection.NotCarried;
import org.alcts.portal.survey.questionnaire.Text;

/**
 * A survey of LimeSurvey's, whichever file it came in. Texts are plain already.
 *
 * @param language the base language
 * @param losses what around the questions has no counterpart
 */
record LsSurvey(
        String format,
        String version,
        String sid,
        String language,
        List<String> languages,
        Text title,
        Text welcome,
        Text ending,
        List<Group> groups,
        List<NotCarried> losses) {

    /** @param relevance blank for always */
    record Group(String id, Text title, Text description, String relevance, List<Question> questions) {}

    /**
     * @param letter of its type
     * @param mandatory Y, S (soft) or N
     * @param rows sub-questions of the first scale
     * @param columns sub-questions of the second
     * @param answers of the first scale
     * @param secondAnswers of the second
     * @param attributes those that hold for all languages
     * @param conditions in the older way; they decide where there are some
     */
    record Question(
            String id,
            String groupId,
            String code,
            String letter,
            Text text,
            Text help,
            String mandatory,
            boolean other,
            String relevance,
            String pattern,
            List<Item> rows,
            List<Item> columns,
            List<Item> answers,
            List<Item> secondAnswers,
            Map<String, String> attributes,
            List<Condition> conditions) {

        String attribute(String name) {
            return attributes.getOrDefault(name, "").strip();
        }
    }

    record Item(String code, Text text, String relevance) {}

    /** @param askedId question that it asks about; 0 for something else */
    record Condition(String scenario, String askedId, String field, String method, String value) {}
}
