package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.Visibility;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.ui.FieldErrors;
import org.alcts.portal.ui.Section;

/** All fields of an initiative, in the order in which one thinks about it. Holds an {@link InitiativeContent}. */
class InitiativeForm extends Div {

    /** What can be chosen. @param leading units that may lead @param units all, for partners */
    record Choices(
            List<UnitSummary> leading,
            List<UnitSummary> units,
            List<PlanPage.Objective> objectives,
            List<Meeting> meetings) {}

    /** Offices that can lead an initiative in their unit. */
    private static final List<Office> OWNERS = List.of(
            Office.CHAIR,
            Office.CHAIR_ELECT,
            Office.PAST_CHAIR,
            Office.PLANNING_REPRESENTATIVE,
            Office.SECRETARY,
            Office.MEMBER_AT_LARGE,
            Office.PRESIDENT,
            Office.PRESIDENT_ELECT,
            Office.DIRECTOR_AT_LARGE,
            Office.MEMBER);

    private final Choices choices;
    private final FieldErrors errors = new FieldErrors();
    private final TextField title = new TextField(getTranslation("initiative-form.title"));
    private final ComboBox<UnitSummary> leadUnit = new ComboBox<>(getTranslation("initiative-form.lead-unit"));
    private final ComboBox<Office> ownerOffice = new ComboBox<>(getTranslation("initiative-form.owner-office"));
    private final MultiSelectComboBox<UnitSummary> partners =
            new MultiSelectComboBox<>(getTranslation("initiative-form.partners"));
    private final ObjectivesField objectives;
    private final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>(getTranslation("initiative-form.reach"));
    private final RadioButtonGroup<Visibility> visibility =
            new RadioButtonGroup<>(getTranslation("initiative-form.visibility"));
    private final TextArea what = new TextArea(getTranslation("initiative-form.what"));
    private final TextArea forWhom = new TextArea(getTranslation("initiative-form.for-whom"));
    private final TextArea benefit = new TextArea(getTranslation("initiative-form.benefit"));
    private final PlannedDayField start;
    private final PlannedDayField target;
    private final MilestonesField milestones;
    private final TextArea expectedOutcome = new TextArea(getTranslation("initiative-form.expected-outcome"));
    private final TextArea outcomeMeasure = new TextArea(getTranslation("initiative-form.outcome-measure"));
    private final NeedsFields needs = new NeedsFields();
    private final LinksField links;
    private final SerializableRunnable changed;
    private boolean showing;

    /** @param changed after every change that somebody made */
    InitiativeForm(Choices choices, SerializableRunnable changed) {
        this.choices = choices;
        this.changed = changed;
        objectives = new ObjectivesField(
                getTranslation("initiative-form.objectives"),
                getTranslation("initiative-form.objectives.add"),
                choices.objectives());
        start = new PlannedDayField(getTranslation("initiative-form.start"), choices.meetings());
        target = new PlannedDayField(getTranslation("initiative-form.target"), choices.meetings());
        milestones = new MilestonesField(
                getTranslation("initiative-form.milestones"), getTranslation("initiative-form.milestones.add"));
        links = new LinksField(getTranslation("initiative-form.links"), getTranslation("initiative-form.links.add"));
        addClassName("initiative-form");
        choose();
        layOut();
        watch();
    }

    private void choose() {
        leadUnit.setItems(choices.leading());
        leadUnit.setItemLabelGenerator(UnitSummary::name);
        ownerOffice.setItems(OWNERS);
        ownerOffice.setItemLabelGenerator(InitiativeWords::of);
        ownerOffice.setHelperText(getTranslation("initiative-form.owner-office.help"));
        partners.setItems(choices.units());
        partners.setItemLabelGenerator(UnitSummary::name);
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(InitiativeWords::of);
        reach.setHelperText(getTranslation("initiative-form.reach.help"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(InitiativeWords::of);
        visibility.setHelperText(getTranslation("initiative-form.visibility.help"));
        title.setMaxLength(200);
        for (TextArea area : List.of(what, forWhom, benefit, expectedOutcome, outcomeMeasure)) {
            area.setMaxLength(4000);
            area.setMinRows(2);
        }
        for (HasValue<?, ?> needed : List.<HasValue<?, ?>>of(title, leadUnit, ownerOffice, reach, visibility, what)) {
            needed.setRequiredIndicatorVisible(true);
        }
        // The group itself cannot be required in ARIA's eyes; the sentence says it.
        objectives.setHelperText(getTranslation("initiative-form.objectives.help"));
        target.setHelperText(getTranslation("initiative-form.to-begin"));
        expectedOutcome.setHelperText(getTranslation("initiative-form.to-begin"));
        outcomeMeasure.setHelperText(getTranslation("initiative-form.to-begin"));
        milestones.setHelperText(getTranslation("initiative-form.milestones.help"));
    }

    private void layOut() {
        add(
                part("initiative-form.part.what", wide(title), wide(what), forWhom, benefit),
                part("initiative-form.part.plan", wide(objectives)),
                part("initiative-form.part.who", leadUnit, ownerOffice, wide(partners), reach, visibility),
                part("initiative-form.part.when", start, target, wide(milestones), expectedOutcome, outcomeMeasure),
                part("initiative-form.part.needs", needs.fields()),
                part("initiative-form.part.links", wide(links)));
    }

    private record Wide(Component field) {}

    private static Wide wide(Component field) {
        return new Wide(field);
    }

    private Section part(String key, Object... fields) {
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("38rem", 2));
        for (Object field : fields) {
            if (field instanceof Wide wide) {
                form.add(wide.field(), 2);
            } else {
                form.add((Component) field);
            }
        }
        return new Section(getTranslation(key), form).framed();
    }

    private void watch() {
        at("title", title);
        at("leadUnit", leadUnit);
        at("ownerOffice", ownerOffice);
        at("partners", partners);
        at("objectives", objectives);
        at("reach", reach);
        at("visibility", visibility);
        at("what", what);
        at("forWhom", forWhom);
        at("benefit", benefit);
        at("start", start);
        at("target", target);
        at("milestones", milestones);
        at("expectedOutcome", expectedOutcome);
        at("outcomeMeasure", outcomeMeasure);
        at("money", needs.money());
        at("staffHours", needs.staffHours());
        at("meetingSlot", needs.meetingSlot());
        at("publication", needs.publication());
        at("links", links);
    }

    private <F extends Component & HasValue<?, ?> & HasValidation> void at(String property, F field) {
        errors.at(property, field);
        if (field instanceof HasValueChangeMode typed) {
            // While typing, not only on leaving the field: what is typed is kept as a draft.
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(800);
        }
        field.addValueChangeListener(change -> {
            if (!showing) {
                changed.run();
            }
        });
    }

    void show(InitiativeContent content) {
        showing = true;
        title.setValue(text(content.title()));
        leadUnit.setValue(unit(choices.leading(), content.leadUnitId()));
        ownerOffice.setValue(content.ownerOffice());
        partners.setValue(choices.units().stream()
                .filter(unit -> content.partnerUnitIds().contains(unit.id()))
                .collect(Collectors.toSet()));
        objectives.setValue(content.objectives());
        objectives.beginWithOne();
        reach.setValue(content.reach());
        visibility.setValue(content.visibility());
        what.setValue(text(content.what()));
        forWhom.setValue(text(content.forWhom()));
        benefit.setValue(text(content.benefit()));
        start.setValue(content.start());
        target.setValue(content.target());
        milestones.setValue(content.milestones());
        expectedOutcome.setValue(text(content.expectedOutcome()));
        outcomeMeasure.setValue(text(content.outcomeMeasure()));
        needs.show(content.needs());
        links.setValue(content.links());
        showing = false;
    }

    InitiativeContent content() {
        return new InitiativeContent(
                title.getValue(),
                leadUnit.getValue() == null ? null : leadUnit.getValue().id(),
                partners.getValue().stream().map(UnitSummary::id).collect(Collectors.toSet()),
                objectives.getValue(),
                reach.getValue(),
                what.getValue(),
                forWhom.getValue(),
                benefit.getValue(),
                start.getValue(),
                target.getValue(),
                milestones.getValue(),
                expectedOutcome.getValue(),
                outcomeMeasure.getValue(),
                needs.value(),
                ownerOffice.getValue(),
                visibility.getValue(),
                links.getValue());
    }

    void clearErrors() {
        errors.clear();
    }

    void showErrors(Collection<Refused> refusals) {
        errors.show(Refusals.byField(refusals));
    }

    void begin() {
        title.focus();
    }

    private static UnitSummary unit(List<UnitSummary> units, Long id) {
        return units.stream()
                .filter(unit -> id != null && unit.id() == id)
                .findFirst()
                .orElse(null);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
