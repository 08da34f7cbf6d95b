package org.alcts.portal.board.publication;

import java.util.stream.Collectors;
import org.alcts.portal.platform.csv.CsvColumns;

/** Initiatives as a table; what is a list in itself stands in one cell. */
final class InitiativeLines {

    static final CsvColumns<PublicInitiative> COLUMNS = CsvColumns.<PublicInitiative>none()
            .with("id", PublicInitiative::id)
            .with("address", PublicInitiative::address)
            .with("title", PublicInitiative::title)
            .with("objectives", one -> String.join("; ", one.objectives()))
            .with("leadUnit", one -> one.leadUnit().name())
            .with("leadOffice", PublicInitiative::leadOffice)
            .with("partners", InitiativeLines::partners)
            .with("reach", PublicInitiative::reach)
            .with("stage", PublicInitiative::stage)
            .with("stageSince", PublicInitiative::stageSince)
            .with("approvedOn", PublicInitiative::approvedOn)
            .with("health", PublicInitiative::health)
            .with("percentDone", PublicInitiative::percentDone)
            .with("overdue", PublicInitiative::overdue)
            .with("lastUpdateOn", PublicInitiative::lastUpdateOn)
            .with("start", one -> one.start().day())
            .with("startConference", one -> one.start().conference())
            .with("target", one -> one.target().day())
            .with("targetConference", one -> one.target().conference())
            .with("what", PublicInitiative::what)
            .with("forWhom", PublicInitiative::forWhom)
            .with("benefit", PublicInitiative::benefit)
            .with("expectedOutcome", PublicInitiative::expectedOutcome)
            .with("outcomeMeasure", PublicInitiative::outcomeMeasure)
            .with("outcome", PublicInitiative::outcome)
            .with("closingReason", PublicInitiative::closingReason)
            .with("milestones", InitiativeLines::milestones)
            .with("illustrative", PublicInitiative::illustrative);

    private InitiativeLines() {}

    private static String partners(PublicInitiative one) {
        return one.partners().stream().map(PublicUnit::name).collect(Collectors.joining("; "));
    }

    private static String milestones(PublicInitiative one) {
        return one.milestones().stream()
                .map(milestone -> milestone.title() + " (due " + milestone.due()
                        + (milestone.done() == null ? "" : ", done " + milestone.done()) + ")")
                .collect(Collectors.joining("; "));
    }
}
