package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.InitiativeUpdates;
import org.alcts.portal.initiative.UpdateKind;

/** The update of one initiative, over its page. */
class UpdateDialog extends Dialog {

    UpdateDialog(InitiativeUpdates updates, InitiativePage page, Runnable posted) {
        setHeaderTitle(getTranslation("initiative-page.update"));
        setWidth("48rem");
        setMaxWidth("96vw");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("ui.close"));
        getHeader().add(close);
        // A slip beside the dialog must not lose what was typed.
        setCloseOnOutsideClick(false);
        add(new UpdateForm(updates, beginning(updates, page), () -> {
            close();
            posted.run();
        }));
    }

    private static UpdateForm.Beginning beginning(InitiativeUpdates updates, InitiativePage page) {
        String last = page.updates().stream()
                .filter(entry -> entry.kind() == UpdateKind.PROGRESS)
                .map(InitiativePage.LogEntry::narrative)
                .findFirst()
                .orElse("");
        return new UpdateForm.Beginning(
                page.id(),
                page.title(),
                last,
                page.claimed(),
                page.percentDone(),
                page.spentMinor(),
                page.needs().currency(),
                page.milestones(),
                updates.computedWith(page.id(), Set.of()),
                updates.draft(page.id()).orElse(null));
    }
}
