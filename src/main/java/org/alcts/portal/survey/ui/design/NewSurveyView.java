package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.SurveyPermissions;
import org.alcts.portal.survey.bank.SurveyFromBank;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.ui.FieldErrors;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** Begins a survey: from the bank, from nothing, or from a file. */
@Route("surveys/new")
@RolesAllowed({Roles.UNIT_WRITER, Roles.OFFICE})
class NewSurveyView extends Screen implements BeforeEnterObserver {

    private final SurveyDesigns designs;
    private final SurveyFromBank bank;
    private final UnitDirectory units;
    private final CurrentPerson currentPerson;
    private final RadioButtonGroup<Source> source = new RadioButtonGroup<>();
    private final ComboBox<UnitSummary> unit = new ComboBox<>();
    private final TextField title = new TextField();
    private final Button create = new Button();
    private final FieldErrors errors = new FieldErrors();

    NewSurveyView(SurveyDesigns designs, SurveyFromBank bank, UnitDirectory units, CurrentPerson currentPerson) {
        this.designs = designs;
        this.bank = bank;
        this.units = units;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        header(getTranslation("survey-design.new"))
                .above(new Anchor("surveys", getTranslation("survey-design.surveys")))
                .subtitle(getTranslation("survey-design.new.subtitle"));
        create.setText(getTranslation("survey-design.new.create"));
        create.addClickListener(click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        Div actions = new Div(create, new Anchor("surveys", getTranslation("ui.cancel")));
        actions.addClassName("actions");
        add(new Section(getTranslation("survey-design.new.from"), source(), file()).framed());
        add(new Section(getTranslation("survey-design.new.what"), fields()).framed(), actions);
    }

    private RadioButtonGroup<Source> source() {
        source.setAriaLabel(getTranslation("survey-design.new.from"));
        source.addClassName("source-choices");
        source.setItems(Source.values());
        source.setRenderer(new ComponentRenderer<>(this::described));
        source.setValue(Source.PULSE);
        source.addValueChangeListener(change -> suggestTitle());
        return source;
    }

    private Div described(Source one) {
        Span name = new Span(getTranslation("survey-design.source." + one));
        name.addClassName("kind-name");
        String minutes = one.template()
                .map(template -> getTranslation("survey-design.source.minutes", bank.minutes(template)))
                .orElse("");
        Span explanation = new Span(getTranslation("survey-design.source-help." + one) + minutes);
        explanation.addClassName("note");
        Div words = new Div(name, explanation);
        words.addClassName("kind-words");
        return words;
    }

    private Div file() {
        Div file = new Div(
                new Span(getTranslation("survey-design.new.file")),
                new Anchor("surveys/import", getTranslation("survey-design.new.import")));
        file.addClassName("row");
        return file;
    }

    private Div fields() {
        AssignmentsToday person = currentPerson.today();
        List<UnitSummary> own = units.today().stream()
                .filter(one -> SurveyPermissions.canMake(one.id(), person))
                .toList();
        unit.setLabel(getTranslation("survey-design.new.unit"));
        unit.setItems(own);
        unit.setItemLabelGenerator(UnitSummary::name);
        unit.setRequiredIndicatorVisible(true);
        if (own.size() == 1) {
            unit.setValue(own.getFirst());
        }
        title.setLabel(getTranslation("survey-design.title"));
        title.setMaxLength(300);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        unit.setManualValidation(true);
        errors.at("unit", unit).at("title", title);
        suggestTitle();
        Div fields = new Div(title, unit);
        fields.addClassNames("narrow-form", "new-survey");
        return fields;
    }

    /** What the bank calls it, as long as nobody has called it something else. */
    private void suggestTitle() {
        boolean suggested = title.isEmpty()
                || List.of(Source.values()).stream()
                        .anyMatch(one -> suggestion(one).equals(title.getValue()));
        if (suggested) {
            title.setValue(suggestion(source.getValue()));
        }
    }

    private String suggestion(Source one) {
        return one.template()
                .map(bank::preview)
                .map(survey -> survey.title().in(survey.language(), survey.language()))
                .orElse("");
    }

    private void create() {
        errors.clear();
        if (unit.isEmpty()) {
            create.setEnabled(true);
            errors.show(Map.of("unit", getTranslation("survey-design.new.unit.missing")));
            return;
        }
        try {
            long id = source.getValue()
                    .template()
                    .map(template -> bank.create(template, unit.getValue().id(), title.getValue()))
                    .orElseGet(() -> designs.create(new NewSurvey(
                            "",
                            unit.getValue().id(),
                            Questionnaire.empty("en", title.getValue().strip()))));
            UI.getCurrent().navigate("surveys/" + id + "/design");
        } catch (Refused refused) {
            errors.show(Refusals.byField(refused));
            create.setEnabled(true);
        }
    }
}
