package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.survey.check.Place;
import org.alcts.portal.survey.check.QuestionnaireCheck;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

/** What the checks find in a questionnaire, in sentences. */
@Component
class DesignChecks {

    private final Topics topics;

    DesignChecks(Topics topics) {
        this.topics = topics;
    }

    List<Finding> find(Questionnaire questionnaire) {
        return QuestionnaireCheck.of(questionnaire, topics.keys()).stream()
                .map(found -> new Finding(found.place().key(), found.isError(), at(found.place(), words(found))))
                .toList();
    }

    private static String words(org.alcts.portal.survey.check.Finding found) {
        String words =
                I18NProvider.translate(found.messageKey(), found.arguments().toArray());
        return found.messageKey().startsWith("survey-condition.")
                ? I18NProvider.translate("survey-check.condition.unreadable", words)
                : words;
    }

    private static String at(Place place, String sentence) {
        if (!place.optionCode().isEmpty()) {
            return I18NProvider.translate(
                    "survey-check.place.option", place.questionCode(), place.optionCode(), sentence);
        }
        if (!place.questionCode().isEmpty()) {
            return I18NProvider.translate("survey-check.place.question", place.questionCode(), sentence);
        }
        return place.pageNumber() > 0
                ? I18NProvider.translate("survey-check.place.page", place.pageNumber(), sentence)
                : sentence;
    }
}
