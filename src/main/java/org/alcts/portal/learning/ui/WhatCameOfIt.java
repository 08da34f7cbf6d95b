package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.learning.LearningNeeds;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.HomeContribution;

/** At home: what the newest survey found, and what is done about it. */
@org.springframework.stereotype.Component
class WhatCameOfIt implements HomeContribution {

    private static final int MOST = 3;

    private final LearningNeeds needs;

    WhatCameOfIt(LearningNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Place place() {
        return Place.NEWS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> card() {
        List<SurveySummary> over = needs.surveys();
        return over.isEmpty()
                ? Optional.empty()
                : Optional.of(card(needs.of(over.getFirst().id())));
    }

    private static Component card(SurveyNeeds found) {
        SurveySummary survey = found.survey();
        Div card = new Div(
                new H3(text("learning.home")),
                new Paragraph(
                        found.responses().isShown()
                                ? text(
                                        "learning.home.answered",
                                        survey.title(),
                                        Formats.here().number(found.responses().number()))
                                : survey.title()));
        NeedWords words = new NeedWords(found.questionnaire());
        UnorderedList strongest = new UnorderedList();
        strongest.addClassName("bullets");
        found.needs().stream()
                .filter(need -> need.said().known())
                .limit(MOST)
                .forEach(need -> strongest.add(new ListItem(text(
                        "learning.home.need",
                        SaidAndDone.share(need.said()),
                        words.name(need.need()),
                        need.links().size()))));
        if (strongest.getComponentCount() > 0) {
            card.add(strongest);
        }
        Div links = new Div(
                new Anchor("surveys/" + survey.id() + "/results", text("learning.home.results")),
                new Anchor("learning?survey=" + survey.id(), text("learning.home.done")));
        links.addClassName("actions");
        card.add(links);
        card.addClassNames("card", "whole-width");
        return card;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
