package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.InitiativeRow;
import org.alcts.portal.learning.EvidenceLinks;
import org.alcts.portal.learning.Need;
import org.alcts.portal.learning.NewEvidence;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.ui.Notices;

/** Links a need to an objective, and to an initiative that serves it where there is one. */
class EvidenceDialog extends EntryDialog {

    private final ComboBox<Need> need = new ComboBox<>(I18NProvider.translate("learning.dialog.need"));
    private final ComboBox<PlanPage.Objective> objective =
            new ComboBox<>(I18NProvider.translate("learning.dialog.objective"));
    private final ComboBox<InitiativeRow> initiative =
            new ComboBox<>(I18NProvider.translate("learning.dialog.initiative"));
    private final TextArea note = new TextArea(I18NProvider.translate("learning.dialog.note"));

    EvidenceDialog(
            long surveyId, List<Need> needs, NeedWords words, Choices choices, EvidenceLinks links, Runnable then) {
        super(I18NProvider.translate("learning.dialog.title"), I18NProvider.translate("learning.dialog.save"));
        explain(getTranslation("learning.dialog.explanation"));
        need.setItems(needs);
        need.setItemLabelGenerator(words::name);
        need.setRequiredIndicatorVisible(true);
        if (needs.size() == 1) {
            need.setValue(needs.getFirst());
        }
        objective.setItems(choices.objectives());
        objective.setItemLabelGenerator(one -> getTranslation("learning.objective", one.code(), one.wording()));
        objective.setRequiredIndicatorVisible(true);
        initiative.setItemsPageable(
                (page, filter) -> choices.initiatives().page(matching(filter), page),
                (page, filter) -> choices.initiatives().count(matching(filter)));
        initiative.setItemLabelGenerator(
                row -> getTranslation("learning.dialog.initiative.of", row.title(), row.acronym()));
        initiative.setClearButtonVisible(true);
        note.setMaxLength(NewEvidence.LONGEST_NOTE);
        wide("need", need);
        wide("objective", objective);
        wide("initiative", initiative);
        wide("note", note);
        onSave(() -> {
            links.add(entered(surveyId));
            close();
            Notices.done(getTranslation("learning.linked"));
            then.run();
        });
    }

    private NewEvidence entered(long surveyId) {
        Need chosen = need.getValue();
        return new NewEvidence(
                surveyId,
                chosen == null ? "" : chosen.field(),
                chosen == null ? null : chosen.choice(),
                objective.getValue() == null ? null : objective.getValue().id(),
                initiative.getValue() == null ? null : initiative.getValue().id(),
                note.getValue());
    }

    private static InitiativeFilter matching(String words) {
        return new InitiativeFilter(words, null, null, null, null, null, false, false, false, false, null);
    }

    /** What can be linked to. */
    record Choices(List<PlanPage.Objective> objectives, InitiativeList initiatives) {}
}
