package org.alcts.portal.survey.answering;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;

/**
 * A question as one person sees it now.
 *
 * @param asked the question with only those choices and rows that are shown to them, in their order
 */
public record ShownQuestion(Question asked) {

    public String code() {
        return asked.code();
    }

    public List<Option> choices() {
        return asked.choices();
    }

    public List<Option> rows() {
        return asked.rows();
    }
}
