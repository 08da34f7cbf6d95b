package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
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
 * Everybody's ballot. Nothing is marked beforehand, so that no presence and no vote is on record that nobody entered; what
 * all the others did is one button each.
 */
class BallotField extends CustomField<Map<Long, Choice>> {

    private final Map<Long, Select<Choice>> fields = new LinkedHashMap<>();
    private final Map<Long, Choice> marked = new HashMap<>();
    private final Div rows = new Div();
    private final Button othersAgree = new Button("", click -> markOthersAsUnopposed());
    private Roll roll;
    private Outcome outcome = Outcome.APPROVED;

    BallotField() {
        setLabel(getTranslation("decision.dialog.ballots"));
        setHelperText(getTranslation("decision.dialog.ballots.help"));
        rows.addClassName("ballots");
        Button othersAbsent = new Button(
                getTranslation("decision.dialog.others.ABSENT"),
                click -> roll.voters().forEach(voter -> markIfOpen(voter, Choice.ABSENT)));
        Button clear = new Button(getTranslation("decision.dialog.others.clear"), click -> clearMarks());
        Div others = new Div(othersAgree, othersAbsent, clear);
        others.addClassName("ballots-others");
        others.getChildren()
                .map(Button.class::cast)
                .forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL));
        add(others, rows);
    }

    /** Shows who has a vote; what was marked before stays. */
    void show(Roll who) {
        roll = who;
        rows.removeAll();
        fields.clear();
        for (Voter voter : roll.voters()) {
            Select<Choice> field = field(voter);
            field.setValue(marked.get(voter.personId()));
            field.addValueChangeListener(change -> {
                marked.put(voter.personId(), change.getValue());
                updateValue();
            });
            fields.put(voter.personId(), field);
            rows.add(field);
        }
        updateValue();
    }

    /** What those choose who do not object; what is marked stays. */
    void outcome(Outcome chosen) {
        outcome = chosen;
        othersAgree.setText(getTranslation(
                "decision.dialog.others." + (outcome == Outcome.DECLINED ? Choice.AGAINST : Choice.FOR)));
    }

    /** How the ballots stand, in a sentence. */
    String standing() {
        BallotCount count = BallotCount.of(generateModelValue().values());
        int open = roll.voters().size() - count.seats();
        return open == 0
                ? DecisionWords.quorum(count)
                : getTranslation(
                        "decision.dialog.open",
                        open,
                        count.present(),
                        BallotCount.quorum(roll.voters().size()));
    }

    private void markOthersAsUnopposed() {
        roll.voters().forEach(voter -> markIfOpen(voter, Roll.unopposed(voter, outcome)));
    }

    private void markIfOpen(Voter voter, Choice choice) {
        Select<Choice> field = fields.get(voter.personId());
        if (field.isEmpty()) {
            field.setValue(choice);
        }
    }

    private void clearMarks() {
        fields.values().forEach(Select::clear);
    }

    private Select<Choice> field(Voter voter) {
        Select<Choice> field = new Select<>();
        field.setLabel(voter.name());
        field.setPlaceholder(getTranslation("decision.dialog.unmarked"));
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

    /** Who is marked, with what; who is not is not in it. */
    @Override
    protected Map<Long, Choice> generateModelValue() {
        Map<Long, Choice> choices = new HashMap<>();
        fields.forEach((person, field) -> {
            if (!field.isEmpty()) {
                choices.put(person, field.getValue());
            }
        });
        return choices;
    }

    @Override
    protected void setPresentationValue(Map<Long, Choice> choices) {
        fields.forEach((person, field) -> field.setValue(choices == null ? null : choices.get(person)));
    }
}
