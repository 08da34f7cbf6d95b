package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** What the checks found; a click goes to the place. */
class ChecksPanel extends Aside {

    private final SerializableConsumer<String> goTo;
    private final Div body = new Div();
    private List<Finding> shown = List.of();

    ChecksPanel(SerializableConsumer<String> goTo, SerializableRunnable close) {
        this.goTo = goTo;
        addClassNames("card", "checks-panel");
        getElement().setAttribute("aria-label", getTranslation("survey-design.checks"));
        Button closing = Typing.icon(VaadinIcon.CLOSE_SMALL, getTranslation("survey-design.checks.close"), close);
        closing.addClassName("on-desk");
        Div top = new Div(new H2(getTranslation("survey-design.checks")), closing);
        top.addClassName("section-top");
        body.addClassName("stack");
        add(top, body);
        write();
    }

    void show(List<Finding> findings) {
        if (!findings.equals(shown)) {
            shown = findings;
            write();
        }
    }

    private void write() {
        body.removeAll();
        if (shown.isEmpty()) {
            body.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("survey-design.checks.none"))
                    .because(getTranslation("survey-design.checks.none.why")));
            return;
        }
        part("survey-design.checks.blocking", true);
        part("survey-design.checks.advice", false);
    }

    private void part(String heading, boolean blocking) {
        List<Finding> of =
                shown.stream().filter(finding -> finding.blocks() == blocking).toList();
        if (of.isEmpty()) {
            return;
        }
        if (blocking) {
            Div note = new Div(getTranslation("survey-design.checks.intro"));
            note.addClassName("note");
            body.add(note);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        of.forEach(finding -> list.add(new ListItem(button(finding))));
        body.add(new StatusBadge(blocking ? Tone.BAD : Tone.WARNING, getTranslation(heading, of.size())), list);
    }

    private Button button(Finding finding) {
        Button button = new Button(new Span(finding.sentence()), click -> goTo.accept(finding.place()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("finding-button");
        return button;
    }
}
