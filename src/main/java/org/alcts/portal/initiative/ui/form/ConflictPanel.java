package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.Needs;
import org.alcts.portal.initiative.PlannedDay;
import org.alcts.portal.initiative.SavedMeanwhile;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;

/** Somebody else saved meanwhile: what they saved beside what is typed here, which stays in the form. */
class ConflictPanel extends Div {

    private record Difference(String field, String saved, String typed) {}

    private final InitiativeForm.Choices choices;

    /** @param takeTheirs drops what was typed here */
    ConflictPanel(
            SavedMeanwhile meanwhile,
            InitiativeContent typed,
            InitiativeForm.Choices choices,
            ZoneId zone,
            Runnable takeTheirs) {
        this.choices = choices;
        addClassNames("message-bar", "tone-warning", "conflict");
        getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("initiative-form.conflict")));
        add(new Paragraph(getTranslation(
                "initiative-form.conflict.who",
                meanwhile.savedBy().isBlank()
                        ? getTranslation("initiative-form.conflict.somebody")
                        : meanwhile.savedBy(),
                Formats.here().moment(meanwhile.savedAt(), zone))));
        add(new DataTable<Difference>(getTranslation("initiative-form.conflict.table"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("initiative-form.conflict.field"),
                        row -> new Text(getTranslation("initiative-form." + row.field())))
                .text(getTranslation("initiative-form.conflict.saved"), Difference::saved)
                .text(getTranslation("initiative-form.conflict.typed"), Difference::typed)
                .rows(differences(meanwhile.saved(), typed)));
        add(new Button(getTranslation("initiative-form.conflict.theirs"), click -> takeTheirs.run()));
    }

    private List<Difference> differences(InitiativeContent saved, InitiativeContent typed) {
        return Stream.of(
                        new Difference("title", text(saved.title()), text(typed.title())),
                        new Difference("lead-unit", unit(saved.leadUnitId()), unit(typed.leadUnitId())),
                        new Difference(
                                "owner-office",
                                InitiativeWords.of(saved.ownerOffice()),
                                typed.ownerOffice() == null ? "" : InitiativeWords.of(typed.ownerOffice())),
                        new Difference("partners", units(saved), units(typed)),
                        new Difference("objectives", objectives(saved), objectives(typed)),
                        new Difference(
                                "reach",
                                InitiativeWords.of(saved.reach()),
                                typed.reach() == null ? "" : InitiativeWords.of(typed.reach())),
                        new Difference(
                                "visibility",
                                InitiativeWords.of(saved.visibility()),
                                typed.visibility() == null ? "" : InitiativeWords.of(typed.visibility())),
                        new Difference("what", text(saved.what()), text(typed.what())),
                        new Difference("for-whom", text(saved.forWhom()), text(typed.forWhom())),
                        new Difference("benefit", text(saved.benefit()), text(typed.benefit())),
                        new Difference("start", day(saved.start()), day(typed.start())),
                        new Difference("target", day(saved.target()), day(typed.target())),
                        new Difference("milestones", milestones(saved), milestones(typed)),
                        new Difference(
                                "expected-outcome", text(saved.expectedOutcome()), text(typed.expectedOutcome())),
                        new Difference("outcome-measure", text(saved.outcomeMeasure()), text(typed.outcomeMeasure())),
                        new Difference("needs", needs(saved.needs()), needs(typed.needs())),
                        new Difference("links", links(saved), links(typed)))
                .filter(difference -> !Objects.equals(difference.saved(), difference.typed()))
                .toList();
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private String unit(Long id) {
        return choices.units().stream()
                .filter(unit -> id != null && unit.id() == id)
                .map(UnitSummary::name)
                .findFirst()
                .orElse("");
    }

    private String units(InitiativeContent content) {
        return content.partnerUnitIds().stream().map(this::unit).sorted().collect(Collectors.joining(", "));
    }

    private String objectives(InitiativeContent content) {
        return content.objectives().stream()
                .map(share -> choices.objectives().stream()
                                .filter(objective -> objective.id() == share.objectiveId())
                                .map(PlanPage.Objective::code)
                                .findFirst()
                                .orElse("")
                        + " " + Formats.here().percent(share.sharePercent())
                        + (share.primary() ? " " + getTranslation("initiative-form.objective.primary") : ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String day(PlannedDay planned) {
        return planned.day() != null
                ? Formats.here().day(planned.day())
                : choices.meetings().stream()
                        .filter(meeting -> Objects.equals(meeting.id(), planned.meetingId()))
                        .map(Meeting::name)
                        .findFirst()
                        .orElse("");
    }

    private static String milestones(InitiativeContent content) {
        return content.milestones().stream()
                .map(m -> Stream.of(m.title(), m.dueOn(), m.weight(), m.doneOn())
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String needs(Needs needs) {
        return Stream.of(
                        needs.moneyMinor() == null
                                ? null
                                : Formats.here()
                                        .money(needs.moneyMinor(), java.util.Currency.getInstance(needs.currency())),
                        needs.staffHours(),
                        needs.meetingSlot(),
                        needs.publication())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String links(InitiativeContent content) {
        return content.links().stream()
                .map(link -> text(link.label()) + " " + text(link.address()))
                .collect(Collectors.joining("; "));
    }
}
