package org.alcts.portal.learning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.InitiativePages;
import org.alcts.portal.learning.offering.OfferingContent;
import org.alcts.portal.learning.offering.OfferingLedger;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.survey.bank.Topics;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What the person who asks can choose in the form of an offering. */
@Component
class OfferingChoices {

    /** An initiative that something may have come of. */
    record Source(long id, String title, String unit) {}

    private final UnitDirectory units;
    private final InitiativeList initiatives;
    private final InitiativePages pages;
    private final OfferingLedger ledger;
    private final Topics topics;
    private final CurrentPerson currentPerson;

    OfferingChoices(
            UnitDirectory units,
            InitiativeList initiatives,
            InitiativePages pages,
            OfferingLedger ledger,
            Topics topics,
            CurrentPerson currentPerson) {
        this.units = units;
        this.initiatives = initiatives;
        this.pages = pages;
        this.ledger = ledger;
        this.topics = topics;
        this.currentPerson = currentPerson;
    }

    /** Those that the person may enter offerings of; the one that has it already stays among them. @param id null for a new one */
    List<UnitSummary> units(Long id) {
        AssignmentsToday person = currentPerson.today();
        List<UnitSummary> running = new ArrayList<>(units.today().stream()
                .filter(unit -> unit.kind() != UnitKind.OFFICE)
                .filter(unit -> person.isOffice() || person.writesFor(unit.id()))
                .toList());
        if (id != null) {
            ledger.find(id).ifPresent(page -> keep(running, page.row(), page.content()));
        }
        return running;
    }

    private static void keep(List<UnitSummary> units, OfferingRow row, OfferingContent content) {
        if (units.stream().noneMatch(unit -> unit.id() == content.unitId())) {
            units.add(new UnitSummary(
                    content.unitId(), row.unitKey(), UnitKind.COMMITTEE, row.unitName(), row.acronym()));
        }
    }

    List<Topic> topics() {
        return OfferingWords.choices(topics);
    }

    List<Source> sources(String words, Pageable page) {
        return initiatives.page(matching(words), page).stream()
                .map(row -> new Source(row.id(), row.title(), row.acronym()))
                .toList();
    }

    int countSources(String words) {
        return initiatives.count(matching(words));
    }

    Optional<Source> source(Long id) {
        return id == null
                ? Optional.empty()
                : pages.find(id)
                        .map(page ->
                                new Source(page.id(), page.title(), page.lead().acronym()));
    }

    private static InitiativeFilter matching(String words) {
        return new InitiativeFilter(words, null, null, null, null, null, false, false, false, false, null);
    }
}
