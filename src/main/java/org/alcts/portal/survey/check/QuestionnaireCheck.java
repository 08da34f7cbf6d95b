package org.alcts.portal.survey.check;

import java.util.List;
import java.util.Set;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** All checks of a questionnaire. */
public final class QuestionnaireCheck {

    private QuestionnaireCheck() {}

    /**
     * Everything that is wrong or worth a look, in the order of the questionnaire.
     *
     * @param topicKeys the topics that there are
     */
    public static List<Finding> of(Questionnaire questionnaire, Set<String> topicKeys) {
        Findings findings = new Findings();
        Conditions conditions = new Conditions(questionnaire);
        AskedFields fields = new AskedFields(questionnaire);
        PossibleAnswers answers = new PossibleAnswers(conditions.literals());
        ConditionCheck conditionCheck = new ConditionCheck(questionnaire, conditions, fields, findings);
        List<Check> checks = List.of(
                new ShapeCheck(findings),
                new CodeCheck(findings),
                new TextCheck(questionnaire, findings),
                new RulesCheck(findings),
                conditionCheck,
                new ReachCheck(conditionCheck, fields, answers, findings),
                new TopicCheck(topicKeys, findings));
        checks.forEach(check -> check.survey(questionnaire));
        int number = 0;
        for (Page page : questionnaire.pages()) {
            Place place = Place.of(page, ++number);
            checks.forEach(check -> check.page(place, page));
            for (Question question : page.questions()) {
                checks.forEach(check -> check.question(place.at(question), question));
            }
        }
        return findings.list();
    }

    /** What keeps the questionnaire from going out; empty when it is ready. */
    public static List<Finding> errors(Questionnaire questionnaire) {
        return of(questionnaire, Set.of()).stream().filter(Finding::isError).toList();
    }
}
