package org.alcts.portal.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.decision.DecisionMade;
import org.alcts.portal.decision.DecisionSubjects;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.people.AssignmentsToday;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries the Board's word over to the survey, in the Board's own transaction: never the one without the other. */
@Component
class SurveyDecisions implements DecisionSubjects {

    private final Surveys surveys;
    private final Clock clock;

    SurveyDecisions(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.SURVEY;
    }

    /** Whoever writes for its unit. */
    @Override
    @Transactional(readOnly = true)
    public Set<Long> ledBy(Set<Long> surveyIds, AssignmentsToday person) {
        return surveys.findAllById(surveyIds).stream()
                .filter(survey -> person.writesFor(survey.unitId()))
                .map(Survey::id)
                .collect(Collectors.toSet());
    }

    @Override
    public String path(long surveyId) {
        return "surveys/" + surveyId + "/about";
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionMade decision) {
        if (decision.kind() != SubjectKind.SURVEY) {
            return;
        }
        Survey survey = surveys.findToChange(decision.subjectId()).orElseThrow(SurveyReader::gone);
        switch (decision.outcome()) {
            case APPROVED -> survey.approve(LocalDate.now(clock));
            case RETURNED -> survey.returnForRevision();
            case DECLINED -> survey.decline();
        }
        surveys.saveAndFlush(survey);
    }
}
