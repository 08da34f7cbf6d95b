package org.alcts.portal.survey;

import org.alcts.portal.survey.questionnaire.Answers;

/**
 * What somebody has given so far.
 *
 * @param page key of the page they are at
 * @param language that they chose, or empty
 */
record KeptDraft(Answers answers, String page, String language) {

    KeptDraft {
        page = page == null ? "" : page;
        language = language == null ? "" : language;
    }
}
