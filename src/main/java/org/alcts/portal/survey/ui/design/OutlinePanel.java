package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.function.ToIntFunction;

/** The left of the designer: the outline, and what can be added. */
class OutlinePanel extends Div {

    private final Draft draft;
    private final Outline outline;

    /** @param chosen is told what is to be edited */
    OutlinePanel(Draft draft, Steps steps, DesignChoices choices, SerializableConsumer<String> chosen) {
        this.draft = draft;
        this.outline = new Outline(chosen);
        addClassNames("card", "outline-panel");
        Div top = new Div(new H2(getTranslation("survey-design.outline")));
        top.addClassName("section-top");
        add(top);
        if (!draft.wordsOnly()) {
            add(adding(steps, choices));
            outline.onDrop(dropped -> steps.drop(dropped.key(), dropped.target(), dropped.after()));
            outline.onStep(stepped -> {
                steps.step(stepped.key(), stepped.up());
                outline.focus(stepped.key());
            });
            outline.onRemove(removed -> {
                steps.remove(removed.key());
                outline.focus(draft.selected());
            });
        }
        add(outline);
        if (!draft.wordsOnly()) {
            Div keys = new Div(getTranslation("survey-design.outline.keys"));
            keys.addClassNames("note", "on-desk");
            add(keys);
        }
    }

    private Div adding(Steps steps, DesignChoices choices) {
        Button question = button("survey-design.add", () -> new AddDialog(steps::addQuestion).open());
        question.addThemeVariants(ButtonVariant.PRIMARY);
        Div adding = new Div(
                question,
                button("survey-design.add.page", steps::addPage),
                button("survey-design.add.bank", () -> new BankDialog(draft, choices, steps::addFromBank).open()));
        adding.addClassNames("outline-adding");
        return adding;
    }

    private Button button(String text, SerializableRunnable action) {
        return new Button(getTranslation(text), VaadinIcon.PLUS.create(), click -> action.run());
    }

    /** @param findings how many checks found something at a page or question, by its key */
    void show(ToIntFunction<String> findings) {
        outline.show(draft.questionnaire(), draft.selected(), findings);
    }

    Outline outline() {
        return outline;
    }
}
