package org.alcts.portal.board.overlap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.ContentRefused;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.Link;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.Visibility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What carrying out an answer does to the initiatives: through the services by which their people change them, so that the same
 * rights hold, stages change by updates only, and the history tells of it. Within the caller's transaction.
 */
@Component
class InitiativeChanges {

    private static final int LONGEST_LABEL = 200;

    private final InitiativeFiling filing;
    private final InitiativeStages stages;
    private final String address;

    InitiativeChanges(
            InitiativeFiling filing,
            InitiativeStages stages,
            @Value("${PORTAL_PUBLIC_URL:http://localhost:${server.port:8080}}") String address) {
        this.filing = filing;
        this.stages = stages;
        this.address = address.replaceAll("/+$", "");
    }

    /** The other's unit becomes a partner; an idea within its unit becomes one that reaches beyond it. */
    void join(OverlapRow.Side leading, OverlapRow.Side other) {
        InitiativeContent opened = filing.open(leading.id());
        Set<Long> partners = new HashSet<>(opened.partnerUnitIds());
        partners.add(other.leadUnitId());
        boolean within = opened.reach() == Reach.OWN_UNIT;
        revise(
                leading.id(),
                opened,
                with(
                        opened,
                        partners,
                        within ? Reach.ALCTS_UNITS : opened.reach(),
                        within && opened.visibility() == Visibility.UNIT ? Visibility.MEMBERS : opened.visibility(),
                        linked(opened, "overlap.kept.together", other)));
    }

    /** Gives one up in favour of the other. What is before the Board is withdrawn first. */
    void merge(OverlapRow.Side merged, OverlapRow.Side goesOn, String reason) {
        if (merged.stage() == Stage.PROPOSED) {
            stages.withdraw(merged.id());
        }
        InitiativeContent opened = filing.open(merged.id());
        revise(
                merged.id(),
                opened,
                with(
                        opened,
                        opened.partnerUnitIds(),
                        opened.reach(),
                        opened.visibility(),
                        linked(opened, "overlap.kept.continued", goesOn)));
        stages.drop(merged.id(), KeptWords.of("overlap.kept.merged", goesOn.title(), goesOn.unitName(), reason));
    }

    private List<Link> linked(InitiativeContent opened, String key, OverlapRow.Side to) {
        String label = KeptWords.of(key, to.title());
        List<Link> links = new ArrayList<>(opened.links());
        links.add(new Link(
                label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label,
                address + "/initiatives/" + to.id()));
        return links;
    }

    /** What the form would show beside a field is said for the whole here. */
    private void revise(long id, InitiativeContent opened, InitiativeContent content) {
        try {
            filing.revise(id, opened, content);
        } catch (ContentRefused refused) {
            throw refused.refusals().getFirst();
        }
    }

    private static InitiativeContent with(
            InitiativeContent content, Set<Long> partners, Reach reach, Visibility visibility, List<Link> links) {
        return new InitiativeContent(
                content.title(),
                content.leadUnitId(),
                partners,
                content.objectives(),
                reach,
                content.what(),
                content.forWhom(),
                content.benefit(),
                content.start(),
                content.target(),
                content.milestones(),
                content.expectedOutcome(),
                content.outcomeMeasure(),
                content.needs(),
                content.ownerOffice(),
                visibility,
                links);
    }
}
