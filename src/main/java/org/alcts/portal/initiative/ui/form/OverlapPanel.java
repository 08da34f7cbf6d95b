package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.alcts.portal.initiative.InitiativeOverlap;
import org.alcts.portal.initiative.SimilarInitiative;
import org.alcts.portal.initiative.ui.page.InitiativeWords;

/** Shows beside the form what other units do already that looks like it. */
class OverlapPanel extends Aside {

    private final InitiativeOverlap overlap;
    private final Paragraph sentence = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private List<Object> looked = List.of();

    OverlapPanel(InitiativeOverlap overlap) {
        this.overlap = overlap;
        addClassNames("card", "alike");
        getElement().setAttribute("aria-label", getTranslation("initiative-form.overlap"));
        sentence.getElement().setAttribute("aria-live", "polite");
        list.addClassName("plain-list");
        add(new H2(getTranslation("initiative-form.overlap")), sentence, list);
        sentence.setText(getTranslation("initiative-form.overlap.begin"));
    }

    /** Looks again where something that matters has changed. */
    void look(String title, Set<Long> objectiveIds, Long leadUnitId, Long initiativeId) {
        List<Object> asked = List.of(title == null ? "" : title, objectiveIds, leadUnitId == null ? -1L : leadUnitId);
        if (asked.equals(looked)) {
            return;
        }
        looked = asked;
        list.removeAll();
        if ((title == null || title.isBlank()) && objectiveIds.isEmpty()) {
            sentence.setText(getTranslation("initiative-form.overlap.begin"));
            return;
        }
        List<SimilarInitiative> found = overlap.similar(title, objectiveIds, leadUnitId, initiativeId);
        sentence.setText(getTranslation("initiative-form.overlap.found", found.size()));
        found.forEach(similar -> list.add(item(similar)));
    }

    private ListItem item(SimilarInitiative similar) {
        // In another window: the form stays as it is.
        Anchor link = new Anchor("initiatives/" + similar.id(), similar.title(), AnchorTarget.BLANK);
        Span badges = new Span(InitiativeWords.badge(similar.stage()));
        badges.addClassName("badges");
        if (similar.sameObjective()) {
            badges.add(new Span(getTranslation("initiative-form.overlap.same-objective")));
        }
        Span where =
                new Span(getTranslation("initiative-form.overlap.where", similar.unitName(), similar.objectives()));
        where.addClassName("secondary");
        Div lines = new Div(link, where, badges);
        lines.addClassName("two-lines");
        return new ListItem(lines);
    }
}
