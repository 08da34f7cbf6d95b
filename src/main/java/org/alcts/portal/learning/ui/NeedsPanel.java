package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.learning.Cell;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.learning.SurveyNeeds.AnsweredNeed;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Section;

/** What members said and what is done about it: all needs, or those that lack something, and what is counted as lacking. */
class NeedsPanel extends Section {

    /** @param shown null for all */
    NeedsPanel(SurveyNeeds found, NeedNames names, boolean writer, NeedsShown shown) {
        super(I18NProvider.translate("learning.said-and-done"));
        framed();
        actions(new Anchor("surveys/" + found.survey().id() + "/results", getTranslation("learning.results")));
        if (found.needs().isEmpty()) {
            add(new EmptyState(getTranslation("learning.no-needs")));
            return;
        }
        Map<NeedsShown, Integer> choices = new LinkedHashMap<>();
        choices.put(
                NeedsShown.WITHOUT_INITIATIVE, found.needsWithoutInitiative().size());
        choices.put(NeedsShown.NOTHING_LINKED, found.needsWithNothingLinked().size());
        add(rule(found), NeedsShown.choice(found, choices, found.needs().size(), shown));
        List<AnsweredNeed> needs = shown == null
                ? found.needs()
                : shown == NeedsShown.WITHOUT_INITIATIVE
                        ? found.needsWithoutInitiative()
                        : found.needsWithNothingLinked();
        add(
                needs.isEmpty()
                        ? new EmptyState(getTranslation("learning.shown.none." + shown))
                        : new SaidAndDone(found, needs, names, writer));
    }

    private Div rule(SurveyNeeds found) {
        Div rule = new Div(
                new Span(getTranslation("learning.shown.rule")),
                new Span(" "),
                new Anchor(
                        QueryFilters.none()
                                .with("by", MapColumns.By.FORMAT)
                                .with("survey", found.survey().id())
                                .with("cell", Cell.UNMET)
                                .href("learning"),
                        getTranslation("learning.shown.hardly-offered")));
        rule.addClassName("note");
        return rule;
    }
}
