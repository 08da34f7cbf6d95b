package org.alcts.portal.learning;

import java.util.Optional;
import org.alcts.portal.initiative.FilingReason;
import org.alcts.portal.initiative.FilingReasons;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.survey.SurveyPermissions;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.bank.TopicUse;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

/** Initiatives are filed for needs: the need is linked to the initiative the moment that it is filed. */
@Component
class NeedsFiledFor implements FilingReasons {

    private final SurveyReader surveys;
    private final EvidenceLinks links;
    private final Topics topics;
    private final CurrentPerson currentPerson;

    NeedsFiledFor(SurveyReader surveys, EvidenceLinks links, Topics topics, CurrentPerson currentPerson) {
        this.surveys = surveys;
        this.links = links;
        this.topics = topics;
        this.currentPerson = currentPerson;
    }

    @Override
    public Optional<FilingReason> find(String reference) {
        return NeedReference.parse(reference)
                .flatMap(named -> surveys.find(named.surveyId())
                        .filter(survey -> SurveyPermissions.canReadResults(survey, currentPerson.today()))
                        .flatMap(survey -> reason(named, survey)));
    }

    private Optional<FilingReason> reason(NeedReference named, SurveySummary survey) {
        Questionnaire questionnaire = surveys.questionnaire(survey.id());
        return named.need().isAskedIn(questionnaire)
                ? Optional.of(new FilingReason(
                        named.toString(), named.need().name(questionnaire), survey.title(), path(named, questionnaire)))
                : Optional.empty();
    }

    private String path(NeedReference named, Questionnaire questionnaire) {
        return TopicRows.topicOf(questionnaire, named.need())
                .flatMap(topics::find)
                .filter(topic -> topic.use() != TopicUse.THEME)
                .map(topic -> "learning/topics/" + topic.key())
                .orElse("learning?survey=" + named.surveyId());
    }

    @Override
    public void filed(FilingReason reason, long initiativeId, long objectiveId) {
        NeedReference named = NeedReference.parse(reason.reference()).orElseThrow();
        Need need = named.need();
        links.add(new NewEvidence(named.surveyId(), need.field(), need.choice(), objectiveId, initiativeId, null));
    }
}
