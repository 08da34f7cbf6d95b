package org.alcts.portal.survey.check;

import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** Looks for one kind of fault. It is led through a questionnaire once, from the first page to the last. */
interface Check {

    default void survey(Questionnaire questionnaire) {}

    default void page(Place place, Page page) {}

    default void question(Place place, Question question) {}
}
