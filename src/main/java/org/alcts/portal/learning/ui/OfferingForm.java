package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.learning.offering.Level;
import org.alcts.portal.learning.offering.Money;
import org.alcts.portal.learning.offering.OfferingContent;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.learning.offering.OfferingState;
import org.alcts.portal.learning.offering.Turnout;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.ui.DayField;
import org.alcts.portal.ui.FieldErrors;
import org.alcts.portal.ui.MoneyField;
import org.alcts.portal.ui.Section;

/** All fields of an offering. Holds an {@link OfferingContent}. */
class OfferingForm extends Div {

    private final OfferingChoices choices;
    private final List<UnitSummary> units;
    private final List<Topic> topics;
    private final String currency;
    private final SerializableRunnable changed;
    private final FieldErrors errors = new FieldErrors();
    private final TextField title = new TextField(getTranslation("learning-offering.title"));
    private final ComboBox<UnitSummary> unit = new ComboBox<>(getTranslation("learning-offering.unit"));
    private final ComboBox<OfferingFormat> format = new ComboBox<>(getTranslation("learning-offering.format"));
    private final ComboBox<Level> level = new ComboBox<>(getTranslation("learning-offering.level"));
    private final RadioButtonGroup<OfferingState> state =
            new RadioButtonGroup<>(getTranslation("learning-offering.state"));
    private final DayField begins = new DayField(getTranslation("learning-offering.begins"));
    private final DayField ends = new DayField(getTranslation("learning-offering.ends"));
    private final IntegerField minutes = new IntegerField(getTranslation("learning-offering.minutes"));
    private final MultiSelectComboBox<Topic> about =
            new MultiSelectComboBox<>(getTranslation("learning-offering.topics"));
    private final MoneyField fee;
    private final MoneyField cost;
    private final MoneyField income;
    private final IntegerField attendance = new IntegerField(getTranslation("learning-offering.attendance"));
    private final IntegerField newcomers = new IntegerField(getTranslation("learning-offering.newcomers"));
    private final IntegerField answers = new IntegerField(getTranslation("learning-offering.answers"));
    private final IntegerField learned = new IntegerField(getTranslation("learning-offering.learned.count"));
    private final TextField partners = new TextField(getTranslation("learning-offering.partners"));
    private final ComboBox<OfferingChoices.Source> initiative =
            new ComboBox<>(getTranslation("learning-offering.initiative"));
    private final TextField access = new TextField(getTranslation("learning-offering.access"));
    private final TextField link = new TextField(getTranslation("learning-offering.link"));
    private boolean showing;

    /** @param id null for a new one @param changed after every change that somebody made */
    OfferingForm(OfferingChoices choices, Long id, OfferingContent content, SerializableRunnable changed) {
        this.choices = choices;
        this.changed = changed;
        units = choices.units(id);
        topics = choices.topics();
        currency = content.money().currency();
        fee = new MoneyField(getTranslation("learning-offering.fee"), currency);
        cost = new MoneyField(getTranslation("learning-offering.cost"), currency);
        income = new MoneyField(getTranslation("learning-offering.income"), currency);
        addClassName("initiative-form");
        choose();
        layOut();
        watch();
        show(content);
    }

    private void choose() {
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitSummary::name);
        format.setItems(OfferingFormat.values());
        format.setItemLabelGenerator(OfferingWords::of);
        level.setItems(Level.values());
        level.setItemLabelGenerator(OfferingWords::of);
        level.setClearButtonVisible(true);
        level.setHelperText(getTranslation("learning-offering.level.help"));
        state.setItems(OfferingState.values());
        state.setItemLabelGenerator(OfferingWords::of);
        about.setItems(topics);
        about.setItemLabelGenerator(OfferingWords::of);
        initiative.setItemsPageable(
                (page, words) -> choices.sources(words, page), (page, words) -> choices.countSources(words));
        initiative.setItemLabelGenerator(
                source -> getTranslation("learning.dialog.initiative.of", source.title(), source.unit()));
        initiative.setClearButtonVisible(true);
        title.setMaxLength(200);
        partners.setMaxLength(500);
        access.setMaxLength(300);
        link.setMaxLength(500);
        for (HasValue<?, ?> needed : List.<HasValue<?, ?>>of(title, unit, format, state, begins, about)) {
            needed.setRequiredIndicatorVisible(true);
        }
        for (IntegerField number : List.of(minutes, attendance, newcomers, answers, learned)) {
            number.setManualValidation(true);
            number.setClearButtonVisible(true);
        }
        ends.setHelperText(getTranslation("learning-offering.ends.help"));
        minutes.setHelperText(getTranslation("learning-offering.minutes.help"));
        fee.setHelperText(getTranslation("learning-offering.fee.help"));
        newcomers.setHelperText(getTranslation("learning-offering.newcomers.help"));
        learned.setHelperText(getTranslation("learning-offering.learned.help"));
        partners.setHelperText(getTranslation("learning-offering.partners.help"));
        initiative.setHelperText(getTranslation("learning-offering.initiative.help"));
        access.setHelperText(getTranslation("learning-offering.access.help"));
    }

    private void layOut() {
        add(
                part("learning-offering.part.what", List.of(title, about, partners), unit, format, level, state),
                part("learning-offering.part.when", List.of(), begins, ends, minutes, link),
                part("learning-offering.part.why", List.of(initiative, access)),
                part("learning-offering.part.money", List.of(), fee, cost, income),
                part("learning-offering.part.turnout", List.of(), attendance, newcomers, answers, learned));
    }

    /** @param wide fields over the whole width, the first of them on top */
    private Section part(String key, List<Component> wide, Component... fields) {
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("38rem", 2));
        wide.stream().limit(1).forEach(field -> form.add(field, 2));
        form.add(fields);
        wide.stream().skip(1).forEach(field -> form.add(field, 2));
        return new Section(getTranslation(key), form).framed();
    }

    private void watch() {
        at("title", title);
        at("unit", unit);
        at("format", format);
        at("level", level);
        at("state", state);
        at("begins", begins);
        at("ends", ends);
        at("minutes", minutes);
        at("topics", about);
        at("fee", fee);
        at("cost", cost);
        at("income", income);
        at("attendance", attendance);
        at("newcomers", newcomers);
        at("answers", answers);
        at("learned", learned);
        at("partners", partners);
        at("initiative", initiative);
        at("access", access);
        at("link", link);
    }

    private <F extends Component & HasValue<?, ?> & HasValidation> void at(String property, F field) {
        errors.at(property, field);
        field.addValueChangeListener(change -> {
            if (!showing) {
                changed.run();
            }
        });
    }

    final void show(OfferingContent content) {
        showing = true;
        title.setValue(text(content.title()));
        unit.setValue(units.stream()
                .filter(one -> content.unitId() != null && one.id() == content.unitId())
                .findFirst()
                .orElse(null));
        format.setValue(content.format());
        level.setValue(content.level());
        state.setValue(content.state());
        begins.setValue(content.begins());
        ends.setValue(content.ends());
        minutes.setValue(content.minutes());
        about.setValue(topics.stream()
                .filter(topic -> content.topics().contains(topic.key()))
                .collect(Collectors.toSet()));
        fee.setMinor(content.money().feeMinor());
        cost.setMinor(content.money().costMinor());
        income.setMinor(content.money().incomeMinor());
        attendance.setValue(content.turnout().attendance());
        newcomers.setValue(content.turnout().newcomers());
        answers.setValue(content.turnout().answers());
        learned.setValue(content.turnout().learned());
        partners.setValue(text(content.partners()));
        initiative.setValue(choices.source(content.initiativeId()).orElse(null));
        access.setValue(text(content.access()));
        link.setValue(text(content.link()));
        showing = false;
    }

    OfferingContent content() {
        return new OfferingContent(
                title.getValue(),
                unit.getValue() == null ? null : unit.getValue().id(),
                format.getValue(),
                level.getValue(),
                state.getValue(),
                begins.getValue(),
                ends.getValue(),
                minutes.getValue(),
                about.getValue().stream().map(Topic::key).collect(Collectors.toSet()),
                new Money(fee.minor(), cost.minor(), income.minor(), currency),
                new Turnout(attendance.getValue(), newcomers.getValue(), answers.getValue(), learned.getValue()),
                partners.getValue(),
                initiative.getValue() == null ? null : initiative.getValue().id(),
                access.getValue(),
                link.getValue());
    }

    List<UnitSummary> units() {
        return units;
    }

    void clearErrors() {
        errors.clear();
    }

    void showErrors(Collection<Refused> refusals) {
        errors.show(Refusals.byField(refusals));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
