package org.alcts.portal.survey.check;

import java.util.List;
import java.util.Set;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionEdit;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** Makes questionnaires to be checked, and writes what was found as a line each. */
final class SomeFindings {

    static final String TOPIC = "rda";

    private SomeFindings() {}

    /** With words and a topic: nothing to be found about it but what the test makes wrong. */
    static QuestionEdit ask(QuestionKind kind, String code) {
        return Question.of(kind, code).text(SomeSurveys.text("Something?")).topic(TOPIC);
    }

    static Question single(String code, String... choices) {
        return ask(QuestionKind.SINGLE, code)
                .choices(SomeSurveys.options(choices))
                .done();
    }

    static Question text(String code, String condition) {
        return ask(QuestionKind.LONG_TEXT, code).condition(condition).done();
    }

    static Page page(Question... questions) {
        return Page.of(SomeSurveys.text("A page"), List.of(questions));
    }

    static Questionnaire survey(Page... pages) {
        return Questionnaire.empty("en", "A survey").withPages(List.of(pages));
    }

    /** Like {@code A1[cat] ERROR code.malformed} with the arguments behind; a page is called by its number. */
    static List<String> of(Questionnaire questionnaire) {
        return QuestionnaireCheck.of(questionnaire, Set.of(TOPIC)).stream()
                .map(SomeFindings::line)
                .toList();
    }

    static List<String> of(Question... questions) {
        return of(survey(page(questions)));
    }

    private static String line(Finding finding) {
        Place place = finding.place();
        String where = place.questionCode().isEmpty() ? String.valueOf(place.pageNumber()) : place.questionCode();
        String option = place.optionCode().isEmpty() ? "" : "[" + place.optionCode() + "]";
        String arguments = finding.arguments().isEmpty() ? "" : " " + finding.arguments();
        return where + option + " " + finding.severity() + " "
                + finding.messageKey().replace("survey-check.", "") + arguments;
    }
}
