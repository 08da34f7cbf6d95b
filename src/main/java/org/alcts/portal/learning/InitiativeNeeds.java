package org.alcts.portal.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.learning.offering.OfferingLedger;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Back from an initiative: the needs that it was taken up for, and what was offered because of it. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class InitiativeNeeds {

    /**
     * @param questionnaire in whose words the need stands
     * @param topic key of the topic that it is about; null when it is about none
     */
    public record Answered(SurveySummary survey, Questionnaire questionnaire, EvidenceLink link, String topic) {}

    /** Both empty for an initiative that is not for this person to read. */
    public record Around(List<Answered> needs, List<OfferingRow> offerings) {}

    private final EvidenceLinks links;
    private final SurveyReader surveys;
    private final OfferingLedger ledger;

    InitiativeNeeds(EvidenceLinks links, SurveyReader surveys, OfferingLedger ledger) {
        this.links = links;
        this.surveys = surveys;
        this.ledger = ledger;
    }

    public Around of(long initiativeId) {
        Map<Long, SurveySummary> known = new HashMap<>();
        Map<Long, Questionnaire> questionnaires = new HashMap<>();
        List<Answered> needs = new ArrayList<>();
        for (EvidenceLink link : links.ofInitiative(initiativeId)) {
            Questionnaire questionnaire = questionnaires.computeIfAbsent(link.surveyId(), surveys::questionnaire);
            needs.add(new Answered(
                    known.computeIfAbsent(link.surveyId(), surveys::get),
                    questionnaire,
                    link,
                    TopicRows.topicOf(questionnaire, new Need(link.field(), link.choice()))
                            .orElse(null)));
        }
        return new Around(needs, ledger.ofInitiative(initiativeId));
    }
}
