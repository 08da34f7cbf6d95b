package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.ConsentVote;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.Manner;
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
        AttendanceField present = wide("choices", new AttendanceField());
        long any = rows.getFirst().id();
        present.show(decisions.roll(any, today));
        standing(present.standing());
        votedOn.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                present.show(decisions.roll(any, change.getValue()));
                standing(present.standing());
            }
        });
        present.addValueChangeListener(change -> {
            touched();
            standing(present.standing());
        });
        onSave(() -> {
            decisions.consent(new ConsentVote(
                    chosen.getValue().stream().map(DecisionRow::id).collect(Collectors.toSet()),
                    votedOn.getValue(),
                    how.getValue(),
                    present.absent()));
            close();
            done.run();
        });
    }
}
