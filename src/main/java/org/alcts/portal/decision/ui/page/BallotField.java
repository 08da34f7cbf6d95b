package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.decision.BallotCount;
import org.alcts.portal.decision.Choice;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.Roll;
import org.alcts.portal.decision.Voter;

/**
 * Everybody's ballot: all agree to the outcome until somebody says otherwise, so that a vote without objection takes no
 * more than naming who was away. Says whether there is a quorum as one goes.
 */
class BallotField extends CustomField<Map<Long, Choice>> {

    private final Map<Long, Select<Choice>> fields = new LinkedHashMap<>();
    private final Map<Long, Choice> changed = new HashMap<>();
    private final Div rows = new Div();
    private final Span count = new Span();

    BallotField() {
        setLabel(getTranslation("decision.dialog.ballots"));
        setHelperText(getTranslation("decision.dialog.ballots.help"));
        rows.addClassName("ballots");
        count.addClassName("ballot-count");
        count.getElement().setAttribute("aria-live", "polite");
        add(rows, count);
    }

    /** Shows who has a vote; what was chosen by hand before stays. */
    void show(Roll roll, Outcome outcome) {
        rows.removeAll();
        fields.clear();
        for (Voter voter : roll.voters()) {
            Select<Choice> field = field(voter);
            field.setValue(changed.getOrDefault(voter.personId(), Roll.unopposed(voter, outcome)));
            field.addValueChangeListener(change -> {
                changed.put(voter.personId(), change.getValue());
                updateValue();
                count();
            });
            fields.put(voter.personId(), field);
            rows.add(field);
        }
        updateValue();
        count();
    }

    private Select<Choice> field(Voter voter) {
        Select<Choice> field = new Select<>();
        field.setLabel(voter.name());
        field.setItemLabelGenerator(choice -> getTranslation("decision.choice." + choice));
        if (voter.recused()) {
            field.setItems(Choice.RECUSED, Choice.ABSENT);
            field.setHelperText(DecisionWords.ofOther(voter.recusedBecause()));
        } else {
            field.setItems(Choice.values());
            field.setHelperText(voter.as());
        }
        return field;
    }

    private void count() {
        count.setText(DecisionWords.quorum(BallotCount.of(generateModelValue().values())));
    }

    @Override
    protected Map<Long, Choice> generateModelValue() {
        Map<Long, Choice> choices = new HashMap<>();
        fields.forEach((person, field) -> choices.put(person, field.getValue()));
        return choices;
    }

    @Override
    protected void setPresentationValue(Map<Long, Choice> choices) {
        choices.forEach((person, choice) -> {
            if (fields.containsKey(person)) {
                fields.get(person).setValue(choice);
            }
        });
    }
}
