package org.alcts.portal.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.survey.Audience;
import org.alcts.portal.survey.EnteredFielding;
import org.alcts.portal.survey.EntriesRefused;
import org.alcts.portal.survey.Fielding;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.ui.FieldErrors;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.MomentField;
import org.alcts.portal.ui.Notices;

/** Who is asked, when, and under which promise, while a survey is a draft. */
class FieldingForm extends Div {

    private final RadioButtonGroup<Audience> audience =
            new RadioButtonGroup<>(SurveyWords.text("survey.form.audience"));
    private final MultiSelectComboBox<UnitSummary> units =
            new MultiSelectComboBox<>(SurveyWords.text("survey.form.units"));
    private final TextArea addresses = new TextArea(SurveyWords.text("survey.form.addresses"));
    private final RadioButtonGroup<Boolean> anonymous = new RadioButtonGroup<>(SurveyWords.text("survey.form.promise"));
    private final IntegerField threshold = new IntegerField(SurveyWords.text("survey.form.threshold"));
    private final IntegerField textThreshold = new IntegerField(SurveyWords.text("survey.form.text-threshold"));
    private final MomentField opens = new MomentField(SurveyWords.text("survey.form.opens"));
    private final MomentField closes = new MomentField(SurveyWords.text("survey.form.closes"));
    private final FieldErrors errors = new FieldErrors()
            .at("audience", audience)
            .at("units", units)
            .at("addresses", addresses)
            .at("threshold", threshold)
            .at("textThreshold", textThreshold)
            .at("opensAt", opens)
            .at("closesAt", closes);

    private final ZoneId zone;

    FieldingForm(SurveyFielding service, Fielding now, List<UnitSummary> all, ZoneId zone, Runnable then) {
        this.zone = zone;
        addClassName("fielding-form");
        lists(all);
        fill(now, all);
        showWhatIsAskedFor();
        audience.addValueChangeListener(change -> showWhatIsAskedFor());
        Paragraph size = new Paragraph(
                SurveyWords.text("survey.form.size", Formats.here().number(now.asked())));
        size.addClassName("note");
        Div window = new Div(opens, closes);
        Div thresholds = new Div(threshold, textThreshold);
        window.addClassName("field-pair");
        thresholds.addClassName("field-pair");
        Button save = new Button(SurveyWords.text("survey.form.save"), click -> save(service, now, then));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(audience, units, addresses, size, window, anonymous, thresholds, save);
    }

    private void lists(List<UnitSummary> all) {
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(SurveyWords::of);
        audience.addThemeName("vertical");
        units.setItems(
                all.stream().filter(unit -> unit.kind() != UnitKind.DIVISION).toList());
        units.setItemLabelGenerator(UnitSummary::name);
        addresses.setHelperText(SurveyWords.text("survey.form.addresses.help"));
        addresses.setMinRows(3);
        anonymous.setItems(true, false);
        anonymous.setItemLabelGenerator(
                yes -> SurveyWords.text(yes ? "survey.promise.anonymous" : "survey.promise.linked"));
        anonymous.addThemeName("vertical");
        anonymous.setHelperText(SurveyWords.text("survey.form.promise.help"));
        threshold.setMin(SurveySummary.SMALLEST_THRESHOLD);
        threshold.setStepButtonsVisible(true);
        textThreshold.setMin(SurveySummary.SMALLEST_THRESHOLD);
        textThreshold.setStepButtonsVisible(true);
        opens.setHelperText(SurveyWords.text("survey.form.opens.help"));
        closes.setHelperText(SurveyWords.text("survey.form.closes.help"));
    }

    private void fill(Fielding now, List<UnitSummary> all) {
        audience.setValue(now.survey().audience());
        units.setValue(all.stream()
                .filter(unit -> now.audienceUnitIds().contains(unit.id()))
                .collect(Collectors.toSet()));
        addresses.setValue(String.join("\n", now.audienceAddresses()));
        anonymous.setValue(now.survey().anonymous());
        threshold.setValue(now.survey().threshold());
        textThreshold.setValue(now.survey().textThreshold());
        opens.setValue(local(now.survey().opensAt()));
        closes.setValue(local(now.survey().closesAt()));
    }

    private LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    private void showWhatIsAskedFor() {
        units.setVisible(audience.getValue() == Audience.UNITS);
        addresses.setVisible(audience.getValue() == Audience.LIST);
    }

    private void save(SurveyFielding service, Fielding now, Runnable then) {
        errors.clear();
        Set<Long> chosen = units.getValue().stream().map(UnitSummary::id).collect(Collectors.toSet());
        List<String> listed = Arrays.stream(addresses.getValue().split("[\\s,;]+"))
                .filter(address -> !address.isBlank())
                .distinct()
                .toList();
        try {
            service.plan(
                    now.survey().id(),
                    now.version(),
                    new EnteredFielding(
                            audience.getValue(),
                            chosen,
                            listed,
                            Boolean.TRUE.equals(anonymous.getValue()),
                            threshold.getValue(),
                            textThreshold.getValue(),
                            opens.getValue(),
                            closes.getValue()));
        } catch (EntriesRefused refused) {
            errors.show(Refusals.byField(refused.refusals()));
            return;
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
            return;
        }
        Notices.done(SurveyWords.text("survey.form.saved"));
        then.run();
    }
}
