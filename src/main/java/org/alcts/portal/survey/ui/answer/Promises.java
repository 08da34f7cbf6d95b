package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Prefill;
import org.alcts.portal.survey.questionnaire.Question;

/** What respondents are promised: whether with their name, who reads the answers, how few are hidden, what is kept when. */
final class Promises extends DescriptionList {

    Promises(Answering now) {
        addClassName("promises");
        SurveySummary survey = now.sheet().survey();
        boolean anonymous = survey.anonymous();
        String name = anonymous
                ? now.say("survey-answer.promise.anonymous")
                : now.say("survey-answer.promise.named", survey.unitName());
        List<Question> questions = now.questionnaire().questions();
        boolean prefilled = questions.stream().anyMatch(question -> question.prefill() != Prefill.NOTHING);
        say(
                now.say(anonymous ? "survey-answer.promise.anonymous.term" : "survey-answer.promise.named.term"),
                prefilled ? name + " " + now.say("survey-answer.promise.prefilled") : name);
        say(
                now.say("survey-answer.promise.readers.term"),
                now.say(anonymous ? "survey-answer.promise.readers" : "survey-answer.promise.readers.named"));
        say(
                now.say("survey-answer.promise.small.term"),
                now.say("survey-answer.promise.small", survey.threshold(), survey.textThreshold()));
        say(now.say("survey-answer.promise.draft.term"), now.say("survey-answer.promise.draft"));
    }

    private void say(String term, String words) {
        add(new Term(term), new Description(words));
    }

    /** To look them up again on every page. */
    static Component folded(Answering now) {
        Details details = new Details(now.say("survey-answer.promise.again"), new Promises(now));
        details.addClassName("promises-again");
        return details;
    }
}
