package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.learning.EvidenceLink;
import org.alcts.portal.ui.QueryFilters;

/** What is done about a need: the objective, the initiative for it and how that stands, and why the two belong together. */
class EvidenceLine extends Div {

    EvidenceLine(EvidenceLink link) {
        addClassName("evidence");
        if (link.initiative() == null) {
            add(objective(link));
        } else {
            EvidenceLink.Initiative initiative = link.initiative();
            add(
                    InitiativeWords.link(initiative.id(), initiative.title()),
                    new Span(initiative.unit()),
                    InitiativeWords.badge(initiative.stage()));
            if (initiative.health() != null) {
                add(InitiativeWords.badge(initiative.health()));
            }
            add(objective(link));
        }
        if (link.note() != null) {
            Span note = new Span(link.note());
            note.addClassName("note");
            add(note);
        }
    }

    private Anchor objective(EvidenceLink link) {
        Anchor objective = new Anchor(
                QueryFilters.none().with("objective", link.objectiveCode()).href("initiatives"),
                getTranslation(
                        link.initiative() == null ? "learning.objective" : "learning.objective.serves",
                        link.objectiveCode(),
                        link.objective()));
        objective.setTitle(link.objective());
        return objective;
    }

    /** With a button that takes the link away. */
    EvidenceLine removable(Runnable remove) {
        Button button = new Button(VaadinIcon.UNLINK.create(), click -> remove.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("learning.remove"));
        button.setTooltipText(getTranslation("learning.remove"));
        add(button);
        return this;
    }
}
