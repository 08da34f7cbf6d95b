package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.alcts.portal.learning.EvidenceLink;
import org.alcts.portal.learning.EvidenceLinks;
import org.alcts.portal.learning.Need;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.Notices;

/** Under the answers to a question: what the plan does about them, and for those who write for a unit the way to say so. */
class EvidenceOfQuestion extends Div {

    private final long surveyId;
    private final Question question;
    private final NeedWords words;
    private final EvidenceLinks links;
    private final EvidenceDialog.Choices choices;

    /** @param choices null for a reader who only reads */
    EvidenceOfQuestion(
            long surveyId,
            Question question,
            List<EvidenceLink> linked,
            NeedWords words,
            EvidenceLinks links,
            EvidenceDialog.Choices choices) {
        this.surveyId = surveyId;
        this.question = question;
        this.words = words;
        this.links = links;
        this.choices = choices;
        addClassNames("stack", "learning-card");
        show(linked);
    }

    private void show(List<EvidenceLink> linked) {
        removeAll();
        Div top = new Div(new H4(getTranslation("learning.done-about")));
        top.addClassName("section-top");
        if (choices != null) {
            Button link = new Button(getTranslation("learning.link"), VaadinIcon.LINK.create(), click -> ask());
            link.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            link.setAriaLabel(getTranslation("learning.link.of", question.code()));
            top.add(link);
        }
        add(top);
        if (linked.isEmpty()) {
            Span none = new Span(getTranslation("learning.nothing-linked"));
            none.addClassName("note");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        linked.forEach(link -> list.add(new ListItem(line(link))));
        add(list);
    }

    private Div line(EvidenceLink link) {
        EvidenceLine line = new EvidenceLine(link);
        Span need = new Span(words.name(new Need(link.field(), link.choice())));
        need.addClassName("said-label");
        line.addComponentAsFirst(need);
        if (link.removable() && choices != null) {
            line.removable(() -> Ask.beforeLosing(
                    getTranslation("learning.remove.ask"),
                    getTranslation("learning.remove.consequence"),
                    getTranslation("learning.remove"),
                    () -> remove(link)));
        }
        return line;
    }

    private void ask() {
        new EvidenceDialog(surveyId, Need.of(question), words, choices, links, this::reload).open();
    }

    private void remove(EvidenceLink link) {
        try {
            links.remove(link.id());
            Notices.done(getTranslation("learning.removed"));
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
        }
        reload();
    }

    private void reload() {
        show(of(question, links.of(surveyId)));
    }

    static List<EvidenceLink> of(Question question, List<EvidenceLink> all) {
        return all.stream()
                .filter(link -> new Need(link.field(), link.choice()).isOf(question))
                .toList();
    }
}
