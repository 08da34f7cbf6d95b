package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.decision.BallotCount;
import org.alcts.portal.decision.Roll;
import org.alcts.portal.decision.Voter;

/** Who of those with a vote was there: nobody, until somebody says so. */
class AttendanceField extends CustomField<Set<Voter>> {

    private final MultiSelectComboBox<Voter> present = new MultiSelectComboBox<>();
    private Roll roll;

    AttendanceField() {
        setLabel(getTranslation("decision.consent.present"));
        setHelperText(getTranslation("decision.consent.present.help"));
        present.setAriaLabel(getTranslation("decision.consent.present"));
        present.setItemLabelGenerator(Voter::name);
        present.setClearButtonVisible(true);
        present.setWidthFull();
        present.addValueChangeListener(change -> updateValue());
        Button everybody = new Button(
                getTranslation("decision.consent.everybody"), click -> present.setValue(Set.copyOf(roll.voters())));
        everybody.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(everybody, present);
    }

    /** Lets choose among those with a vote on a day; who was chosen and has a vote then too stays chosen. */
    void show(Roll who) {
        Set<Long> there = ids(present.getValue());
        roll = who;
        present.setItems(roll.voters());
        present.setValue(roll.voters().stream()
                .filter(voter -> there.contains(voter.personId()))
                .collect(Collectors.toSet()));
    }

    /** Ids of those who were not there. */
    Set<Long> absent() {
        Set<Long> ids = ids(Set.copyOf(roll.voters()));
        ids.removeAll(ids(present.getValue()));
        return ids;
    }

    /** Whether enough were there, in a sentence. */
    String standing() {
        int there = present.getValue().size();
        int seats = roll.voters().size();
        return getTranslation(
                there >= BallotCount.quorum(seats) ? "decision.quorum" : "decision.quorum.missing",
                there,
                seats,
                BallotCount.quorum(seats));
    }

    private static Set<Long> ids(Set<Voter> voters) {
        return voters.stream().map(Voter::personId).collect(Collectors.toSet());
    }

    @Override
    protected Set<Voter> generateModelValue() {
        return present.getValue();
    }

    @Override
    protected void setPresentationValue(Set<Voter> voters) {
        present.setValue(voters == null ? Set.of() : voters);
    }
}
