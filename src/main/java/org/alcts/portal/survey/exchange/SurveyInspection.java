package org.alcts.portal.survey.exchange;

import java.util.List;
import java.util.Map;

/**
 * What is in a survey file, before anything is taken over. Counted once whatever the languages, as LimeSurvey counts.
 *
 * @param format such as "LimeSurvey structure"
 * @param version of the format, as the file says it
 * @param languages the base language first
 * @param questions top-level questions
 * @param subQuestions rows and columns of questions that have some
 * @param answers answer options that are listed; scales that a type brings by itself are not
 * @param conditions conditions in LimeSurvey's older way, row by row
 * @param relevances questions that are shown under a condition written as an expression
 * @param types number of questions by the type's letter
 * @param notCarried every item that has no counterpart, with the reason
 */
public record SurveyInspection(
        String format,
        String version,
        String title,
        List<String> languages,
        int groups,
        int questions,
        int subQuestions,
        int answers,
        int conditions,
        int relevances,
        Map<String, Integer> types,
        List<NotCarried> notCarried) {

    /** @param item what it is, with its code where it has one: "question Q12 (file upload)" */
    public record NotCarried(String item, String reason) {}
}
