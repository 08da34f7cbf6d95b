package org.alcts.portal.survey.exchange.export;

import java.util.Locale;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a questionnaire as a SurveyJS definition. What SurveyJS has no word for is left out: identities in the bank, topics,
 * prefilled answers, that something is sensitive, that an answer is only reminded of.
 */
public final class SurveyJs {

    private final Questionnaire questionnaire;
    private final SurveyJsCondition conditions;
    private final SurveyJsTexts texts;

    private SurveyJs(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.conditions = new SurveyJsCondition(questionnaire);
        this.texts = new SurveyJsTexts(questionnaire.language());
    }

    public static String write(Questionnaire questionnaire) {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new SurveyJs(questionnaire).survey());
    }

    private ObjectNode survey() {
        ObjectNode survey = JsonNodeFactory.instance.objectNode();
        survey.put("locale", questionnaire.language().toLowerCase(Locale.ROOT));
        texts.put(survey, "title", questionnaire.title());
        texts.put(survey, "description", questionnaire.welcome());
        texts.putHtml(survey, "completedHtml", questionnaire.ending());
        survey.put("showProgressBar", true);
        int number = 0;
        for (Page page : questionnaire.pages()) {
            page(survey.withArray("pages").addObject(), page, ++number);
        }
        return survey;
    }

    private void page(ObjectNode node, Page page, int number) {
        node.put("name", "page" + number);
        texts.put(node, "title", page.title());
        texts.put(node, "description", page.intro());
        String visibleIf = conditions.of(page.condition());
        if (!visibleIf.isEmpty()) {
            node.put("visibleIf", visibleIf);
        }
        if (page.randomOrder()) {
            node.put("questionOrder", "random");
        }
        SurveyJsQuestion questions = new SurveyJsQuestion(texts, conditions);
        page.questions()
                .forEach(question -> questions.write(node.withArray("elements").addObject(), question));
    }
}
