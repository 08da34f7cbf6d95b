package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** Chooses the kind of a new question: each with its name and one line that explains it. */
class AddDialog extends Dialog {

    private final SerializableConsumer<QuestionKind> chosen;

    AddDialog(SerializableConsumer<QuestionKind> chosen) {
        this.chosen = chosen;
        setHeaderTitle(getTranslation("survey-design.add.title"));
        setWidth("56rem");
        setMaxWidth("96vw");
        Button close = Typing.icon(VaadinIcon.CLOSE_SMALL, getTranslation("ui.close"), this::close);
        getHeader().add(close);
        Div groups = new Div();
        groups.addClassName("kind-groups");
        KindWords.GROUPS.forEach(group -> groups.add(group(group)));
        add(groups);
    }

    private Div group(KindWords.Group group) {
        Div kinds = new Div(new H3(getTranslation("survey-design.kind-group." + group.key())));
        kinds.addClassName("kind-group");
        group.kinds().forEach(kind -> kinds.add(button(kind)));
        return kinds;
    }

    private Button button(QuestionKind kind) {
        Span name = new Span(KindWords.name(kind));
        name.addClassName("kind-name");
        Span explanation = new Span(KindWords.explanation(kind));
        explanation.addClassName("note");
        Div words = new Div(name, explanation);
        words.addClassName("kind-words");
        Button button = new Button();
        button.setPrefixComponent(KindWords.icon(kind).create());
        button.addClickListener(click -> {
            close();
            chosen.accept(kind);
        });
        button.getElement().appendChild(words.getElement());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("kind-button");
        return button;
    }
}
