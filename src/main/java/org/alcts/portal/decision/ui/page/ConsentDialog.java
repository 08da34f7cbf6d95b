package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.ConsentVote;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.Manner;
import org.alcts.portal.decision.Voter;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.ui.DayField;

/** The consent agenda: several requests approved in one go. Whoever wishes to talk about one takes it out. */
public class ConsentDialog extends EntryDialog {

    /** @param rows what waits, without what the person has no say in; at least one */
    public ConsentDialog(
            BoardDecisions decisions, List<DecisionRow> rows, LocalDate today, Manner manner, Runnable done) {
        super(I18NProvider.translate("decision.consent.title"), I18NProvider.translate("decision.consent.yes"));
        explain(getTranslation("decision.consent.about"));
        CheckboxGroup<DecisionRow> chosen =
                wide("decisionIds", new CheckboxGroup<>(getTranslation("decision.consent.items")));
        chosen.addThemeName("vertical");
        chosen.setItems(rows);
        chosen.setItemLabelGenerator(row -> getTranslation("decision.consent.item", row.title(), row.acronym()));
        chosen.setHelperText(getTranslation("decision.consent.items.help"));
        chosen.select(rows);
        DayField votedOn = field("votedOn", new DayField(getTranslation("decision.dialog.voted-on"), today));
        MannerField how = field("manner", new MannerField(manner));
        MultiSelectComboBox<Voter> absent =
                wide("choices", new MultiSelectComboBox<>(getTranslation("decision.consent.absent")));
        absent.setItemLabelGenerator(Voter::name);
        absent.setHelperText(getTranslation("decision.consent.absent.help"));
        long any = rows.getFirst().id();
        absent.setItems(decisions.roll(any, today).voters());
        votedOn.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                absent.setItems(decisions.roll(any, change.getValue()).voters());
            }
        });
        onSave(() -> {
            decisions.consent(new ConsentVote(
                    chosen.getValue().stream().map(DecisionRow::id).collect(Collectors.toSet()),
                    votedOn.getValue(),
                    how.getValue(),
                    absent.getValue().stream().map(Voter::personId).collect(Collectors.toSet())));
            close();
            done.run();
        });
    }
}
