package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.alcts.portal.survey.condition.SimpleCondition.Relation;
import org.alcts.portal.survey.condition.SimpleCondition.Test;
import org.alcts.portal.survey.editing.Askable;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.ui.DayField;

/** One test: a question, what is said of its answer, and with which value. */
class ConditionTest extends Div {

    private final String language;
    private final SerializableRunnable changed;
    private final ComboBox<Askable> asked = new ComboBox<>();
    private final Select<Relation> relation = new Select<>();
    private final Div value = new Div();
    private SerializableSupplier<String> chosen = () -> "";

    /** @param test null for an empty line */
    ConditionTest(List<Askable> askable, String language, Test test, SerializableRunnable changed) {
        this.language = language;
        this.changed = changed;
        addClassName("condition-test");
        asked.setAriaLabel(getTranslation("survey-design.condition.question"));
        asked.setPlaceholder(getTranslation("survey-design.condition.question.choose"));
        asked.setItemLabelGenerator(one -> ConditionWords.of(one, language));
        asked.setItems(askable);
        asked.addClassName("condition-asked");
        relation.setAriaLabel(getTranslation("survey-design.condition.relation"));
        relation.setItemLabelGenerator(
                one -> ConditionWords.of(one, asked.getValue().question().kind()));
        value.addClassName("condition-value");
        add(asked, relation, value);
        if (test != null) {
            ConditionTests.find(askable, test).ifPresent(asked::setValue);
            relation.setItems(asked.getValue().relations());
            relation.setValue(test.relation());
            showValue(test.value());
        } else {
            relation.setVisible(false);
        }
        asked.addValueChangeListener(change -> askAbout(change.getValue()));
        relation.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                showValue(chosen.get());
                changed.run();
            }
        });
    }

    private void askAbout(Askable about) {
        relation.setVisible(about != null);
        chosen = () -> "";
        value.removeAll();
        if (about != null) {
            relation.setItems(about.relations());
            relation.setValue(about.relations().getFirst());
        }
        changed.run();
    }

    private void showValue(String shown) {
        value.removeAll();
        Relation now = relation.getValue();
        if (!Askable.takesValue(now)) {
            chosen = () -> "";
        } else if (Askable.takesCount(now)) {
            IntegerField count = new IntegerField();
            count.setMin(0);
            count.setStepButtonsVisible(true);
            put(count, shown.matches("\\d{1,6}") ? Integer.valueOf(shown) : null);
        } else if (!asked.getValue().values().isEmpty()) {
            options(shown);
        } else if (asked.getValue().day()) {
            put(new DayField(""), day(shown));
        } else {
            put(new TextField(), shown);
        }
    }

    private void options(String shown) {
        ComboBox<Option> options = new ComboBox<>();
        options.setItems(asked.getValue().values());
        options.setItemLabelGenerator(option -> ConditionWords.of(option, language));
        Option known = asked.getValue().values().stream()
                .filter(option -> option.code().equalsIgnoreCase(shown))
                .findFirst()
                .orElse(null);
        put(options, known);
        chosen = () -> options.getValue() == null ? "" : options.getValue().code();
    }

    private <F extends Component & HasValue<?, V>, V> void put(F field, V shown) {
        field.getElement().setAttribute("aria-label", getTranslation("survey-design.condition.value"));
        field.getElement().setProperty("accessibleName", getTranslation("survey-design.condition.value"));
        field.setValue(shown);
        chosen = () ->
                field.getValue() == null ? "" : String.valueOf(field.getValue()).strip();
        field.addValueChangeListener(change -> changed.run());
        value.add(field);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** Null while something of it is missing. */
    Test test() {
        if (asked.getValue() == null || relation.getValue() == null) {
            return null;
        }
        String given = chosen.get();
        return given.isEmpty() && Askable.takesValue(relation.getValue())
                ? null
                : new Test(asked.getValue().reference(), relation.getValue(), given);
    }

    void focus() {
        asked.focus();
    }
}
