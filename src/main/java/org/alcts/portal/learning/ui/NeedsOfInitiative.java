package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.ui.page.InitiativePageSection;
import org.alcts.portal.learning.InitiativeNeeds;
import org.alcts.portal.learning.Need;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.ui.Section;

/** On an initiative's page: the needs that it was taken up for, and what was offered because of it. */
@org.springframework.stereotype.Component
class NeedsOfInitiative implements InitiativePageSection {

    private final InitiativeNeeds needs;

    NeedsOfInitiative(InitiativeNeeds needs) {
        this.needs = needs;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> section(InitiativePage page) {
        InitiativeNeeds.Around around = needs.of(page.id());
        if (around.needs().isEmpty() && around.offerings().isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(text("learning-topic.of-initiative")).framed();
        if (!around.needs().isEmpty()) {
            UnorderedList list = list();
            around.needs().forEach(need -> list.add(new ListItem(need(need))));
            section.add(new H3(text("learning-topic.of-initiative.needs")), list);
        }
        if (!around.offerings().isEmpty()) {
            UnorderedList list = list();
            around.offerings().forEach(row -> list.add(new ListItem(offering(row))));
            section.add(new H3(text("learning-topic.of-initiative.offerings")), list);
        }
        return Optional.of(section);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        return list;
    }

    private static Div need(InitiativeNeeds.Answered answered) {
        String name = new NeedWords(answered.questionnaire())
                .name(new Need(answered.link().field(), answered.link().choice()));
        Span survey = new Span(answered.survey().title());
        survey.addClassName("secondary");
        Div line = new Div(
                answered.topic() == null
                        ? new Anchor("learning?survey=" + answered.survey().id(), name)
                        : new Anchor("learning/topics/" + answered.topic(), name),
                survey);
        line.addClassName("evidence");
        if (answered.link().note() != null) {
            Span note = new Span(answered.link().note());
            note.addClassName("note");
            line.add(note);
        }
        return line;
    }

    private static Div offering(OfferingRow row) {
        Span days = new Span(OfferingWords.days(row));
        days.addClassName("secondary");
        Div line = new Div(OfferingWords.link(row), days, OfferingWords.badge(row));
        line.addClassName("evidence");
        return line;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
