package org.alcts.portal.initiative.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.InitiativePages;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanReader;
import org.springframework.stereotype.Component;

/** What the person who asks can choose in the form. What an initiative has already stays among it, if it is gone since. */
@Component
class FormChoices {

    private final UnitDirectory units;
    private final PlanReader plans;
    private final MeetingCalendar meetings;
    private final InitiativePages pages;
    private final CurrentPerson currentPerson;

    FormChoices(
            UnitDirectory units,
            PlanReader plans,
            MeetingCalendar meetings,
            InitiativePages pages,
            CurrentPerson currentPerson) {
        this.units = units;
        this.plans = plans;
        this.meetings = meetings;
        this.pages = pages;
        this.currentPerson = currentPerson;
    }

    /** @param id null for a new initiative */
    InitiativeForm.Choices forEditing(Long id) {
        AssignmentsToday person = currentPerson.today();
        List<UnitSummary> all = new ArrayList<>(units.today().stream()
                .filter(unit -> unit.kind() != UnitKind.OFFICE)
                .toList());
        List<PlanPage.Objective> objectives = new ArrayList<>(objectives());
        List<UnitSummary> leading = new ArrayList<>(all.stream()
                .filter(unit -> person.isOffice() || person.writesFor(unit.id()))
                .toList());
        if (id != null) {
            pages.find(id).ifPresent(page -> keep(page, all, leading, objectives));
        }
        return new InitiativeForm.Choices(leading, all, objectives, meetings.all());
    }

    private static void keep(
            InitiativePage page,
            List<UnitSummary> all,
            List<UnitSummary> leading,
            List<PlanPage.Objective> objectives) {
        page.partners().forEach(partner -> keep(all, partner));
        keep(leading, page.lead());
        page.objectives().stream()
                .filter(served -> objectives.stream().noneMatch(known -> known.id() == served.objectiveId()))
                .forEach(served ->
                        objectives.add(new PlanPage.Objective(served.objectiveId(), served.code(), served.wording())));
    }

    private static void keep(List<UnitSummary> units, InitiativePage.UnitRef unit) {
        if (units.stream().noneMatch(known -> known.id() == unit.id())) {
            units.add(new UnitSummary(unit.id(), unit.key(), UnitKind.COMMITTEE, unit.name(), unit.acronym()));
        }
    }

    private List<PlanPage.Objective> objectives() {
        return plans.inForce().stream()
                .flatMap(plan -> plan.goalAreas().stream())
                .flatMap(goal -> goal.objectives().stream())
                .toList();
    }

    /** The unit for which the person writes, if it is one only. */
    Optional<Long> ownUnit() {
        var written = currentPerson.today().unitsWrittenFor();
        return written.size() == 1 ? written.stream().findFirst() : Optional.empty();
    }

    /** @param code such as {@code 3.1}; null for none */
    Optional<Long> objective(String code) {
        return objectives().stream()
                .filter(objective -> objective.code().equals(code))
                .findFirst()
                .map(PlanPage.Objective::id);
    }
}
