package org.alcts.portal.survey;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.tally.Responses;
import org.alcts.portal.survey.tally.TallyBatches;
import org.springframework.beans.factory.BeanFactory;

/** Answers as they are once their survey is over: stored, and counted to the last. */
public final class SomeAnswers {

    private final Responses responses;
    private final TallyBatches batches;

    /** @param portal where its services are */
    public SomeAnswers(BeanFactory portal) {
        responses = portal.getBean(Responses.class);
        batches = portal.getBean(TallyBatches.class);
    }

    public void of(long survey, List<Answers> answers) {
        responses.store(survey, answers);
        batches.begin(survey);
        batches.countAll(survey);
    }
}
