package org.alcts.portal.survey.check;

import java.util.Set;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/**
 * Every closed question should be about a topic of the list: that is what leads from a need to what the plan does about it.
 * Consent is about the survey itself.
 */
final class TopicCheck implements Check {

    private final Set<String> topicKeys;
    private final Findings findings;

    TopicCheck(Set<String> topicKeys, Findings findings) {
        this.topicKeys = topicKeys;
        this.findings = findings;
    }

    @Override
    public void question(Place place, Question question) {
        if (question.topic().isBlank()) {
            if (question.kind().closed() && question.kind() != QuestionKind.CONSENT) {
                findings.warning(place, "survey-check.topic.missing");
            }
        } else if (!topicKeys.contains(question.topic())) {
            findings.warning(place, "survey-check.topic.unknown", question.topic());
        }
    }
}
