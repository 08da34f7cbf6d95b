package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.learning.EvidenceLink;
import org.alcts.portal.learning.EvidenceLinks;
import org.alcts.portal.learning.Need;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.ui.results.page.ResultAside;

/** On a survey's results: what the plan does about what members said. */
@org.springframework.stereotype.Component
class EvidenceAside implements ResultAside {

    private final EvidenceLinks links;
    private final InitiativeList initiatives;
    private final PlanReader plans;
    private final CurrentPerson currentPerson;

    EvidenceAside(EvidenceLinks links, InitiativeList initiatives, PlanReader plans, CurrentPerson currentPerson) {
        this.links = links;
        this.initiatives = initiatives;
        this.plans = plans;
        this.currentPerson = currentPerson;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Remarks> of(SurveySummary survey, Questionnaire questionnaire) {
        AssignmentsToday person = currentPerson.today();
        boolean writer = person.writesForSomeUnit() || person.isOffice();
        return Optional.of(new Linked(
                survey.id(),
                links.of(survey.id()),
                new NeedWords(questionnaire),
                writer ? new EvidenceDialog.Choices(objectives(), initiatives) : null));
    }

    private List<PlanPage.Objective> objectives() {
        return plans.inForce().stream()
                .flatMap(plan -> plan.goalAreas().stream())
                .flatMap(goal -> goal.objectives().stream())
                .toList();
    }

    private final class Linked implements Remarks {

        private final long survey;
        private final List<EvidenceLink> linked;
        private final NeedWords words;
        private final EvidenceDialog.Choices choices;

        private Linked(long survey, List<EvidenceLink> linked, NeedWords words, EvidenceDialog.Choices choices) {
            this.survey = survey;
            this.linked = linked;
            this.words = words;
            this.choices = choices;
        }

        @Override
        public Optional<Component> under(Question question) {
            List<EvidenceLink> mine = EvidenceOfQuestion.of(question, linked);
            boolean worthAsking = choices != null && !Need.of(question).isEmpty();
            return mine.isEmpty() && !worthAsking
                    ? Optional.empty()
                    : Optional.of(new EvidenceOfQuestion(survey, question, mine, words, links, choices));
        }
    }
}
