package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.ConditionRefused;
import org.alcts.portal.survey.condition.SimpleCondition;

/**
 * When something is shown: picked from lists (question, comparison, value), or written. What is written is kept even while
 * it makes no sense, with the place said where it stops making any; the checks will not let it pass.
 */
class ConditionField extends Div {

    private enum Way {
        ALWAYS,
        ALL,
        ANY,
        WRITTEN
    }

    private final Draft draft;
    private final String place;
    private final SerializableConsumer<String> keep;
    private final Select<Way> way = new Select<>();
    private final Div body = new Div();
    private String condition;

    /** @param place key of the page or question that is shown or not; what comes before it can be asked about */
    ConditionField(Draft draft, String place, String condition, SerializableConsumer<String> keep) {
        this.draft = draft;
        this.place = place;
        this.keep = keep;
        this.condition = condition;
        addClassName("condition-field");
        way.setLabel(getTranslation("survey-design.condition"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> getTranslation("survey-design.condition." + one));
        body.addClassName("stack");
        add(way, body);
        way.setValue(fittingWay());
        show();
        way.addValueChangeListener(change -> {
            if (change.isFromClient() || change.getOldValue() != change.getValue()) {
                choose(change.getValue());
            }
        });
    }

    private Way fittingWay() {
        if (condition.isBlank()) {
            return Way.ALWAYS;
        }
        return simple().map(picked -> picked.all() ? Way.ALL : Way.ANY).orElse(Way.WRITTEN);
    }

    /** As tests, if it can be read, has that shape, and asks about nothing but what comes before. */
    private Optional<SimpleCondition> simple() {
        try {
            return SimpleCondition.of(Condition.parse(condition))
                    .filter(picked -> ConditionTests.canShow(draft, place, picked));
        } catch (ConditionRefused unreadable) {
            return Optional.empty();
        }
    }

    private void choose(Way chosen) {
        switch (chosen) {
            case ALWAYS -> keep("");
            case ALL, ANY ->
                simple().ifPresent(picked -> keep(new SimpleCondition(chosen == Way.ALL, picked.tests())
                        .toCondition()
                        .print()));
            case WRITTEN -> {}
        }
        show();
    }

    private void keep(String changed) {
        condition = changed;
        keep.accept(changed);
    }

    private void show() {
        body.removeAll();
        Way chosen = way.getValue();
        way.setHelperText(null);
        switch (chosen) {
            case ALWAYS -> {}
            case ALL, ANY -> pick(chosen == Way.ALL);
            case WRITTEN -> body.add(written());
        }
    }

    private void pick(boolean all) {
        Optional<SimpleCondition> picked = simple();
        if (picked.isEmpty()) {
            way.setHelperText(getTranslation("survey-design.condition.not-simple"));
            body.add(written());
            return;
        }
        ConditionTests tests = new ConditionTests(
                draft,
                place,
                picked.get().tests(),
                changed -> keep(
                        changed.isEmpty()
                                ? ""
                                : new SimpleCondition(all, changed)
                                        .toCondition()
                                        .print()));
        body.add(tests);
    }

    private TextArea written() {
        TextArea text = new TextArea(getTranslation("survey-design.condition.text"));
        text.addClassName("condition-text");
        text.setHelperText(getTranslation("survey-design.condition.text.help"));
        text.setMaxLength(20_000);
        say(text, condition);
        return Typing.into(text, condition, typed -> {
            keep(typed.strip());
            say(text, typed);
        });
    }

    private static void say(TextArea text, String typed) {
        try {
            Condition.parse(typed);
            text.setInvalid(false);
            text.setErrorMessage(null);
        } catch (ConditionRefused refused) {
            text.setErrorMessage(ConditionWords.sentence(refused, typed));
            text.setInvalid(true);
        }
    }
}
