package org.alcts.portal.board;

import java.util.List;
import org.alcts.portal.learning.EvidenceLink;
import org.alcts.portal.learning.EvidenceLinks;
import org.alcts.portal.learning.LearningNeeds;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members said in surveys that the objectives of a goal area answer. The numbers are those that the results show this person,
 * and no others.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class GoalEvidence {

    /** Each is read as a whole, so not all that there ever were. */
    private static final int NEWEST = 3;

    private final EvidenceLinks links;
    private final LearningNeeds needs;

    GoalEvidence(EvidenceLinks links, LearningNeeds needs) {
        this.links = links;
        this.needs = needs;
    }

    /** The three newest surveys that are over and have a finding for one of the goal area's objectives, the newest first. */
    public List<SurveyNeeds> of(int goal) {
        String objectives = goal + ".";
        List<Long> told = links.ofSurveysThatAreOver().stream()
                .filter(link -> link.objectiveCode().startsWith(objectives))
                .map(EvidenceLink::surveyId)
                .distinct()
                .toList();
        return needs.surveys().stream()
                .filter(survey -> told.contains(survey.id()))
                .limit(NEWEST)
                .map(survey -> needs.of(survey.id()))
                .toList();
    }
}
