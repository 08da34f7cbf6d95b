package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alcts.portal.survey.editing.Difference;

/** Somebody else saved meanwhile: where theirs differs from what is here, and the choice between the two. */
class ConflictPanel extends Div {

    private static final int SHOWN = 12;

    ConflictPanel(Draft draft) {
        addClassNames("message-bar", "tone-warning", "conflict");
        getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("survey-design.conflict")));
        add(new Paragraph(getTranslation("survey-design.conflict.what")));
        List<Difference> differences = Difference.between(draft.theirs().questionnaire(), draft.questionnaire());
        UnorderedList list = new UnorderedList();
        differences.stream().limit(SHOWN).forEach(difference -> list.add(new ListItem(sentence(difference))));
        if (differences.size() > SHOWN) {
            list.add(new ListItem(getTranslation("survey-design.conflict.more", differences.size() - SHOWN)));
        }
        Button mine = new Button(getTranslation("survey-design.conflict.mine"), click -> draft.keepMine());
        mine.addThemeVariants(ButtonVariant.PRIMARY);
        Button theirs = new Button(getTranslation("survey-design.conflict.theirs"), click -> draft.takeTheirs());
        Div choices = new Div(mine, theirs);
        choices.addClassName("actions");
        add(list, choices);
    }

    private String sentence(Difference difference) {
        String name = difference.after().isEmpty() ? difference.before() : difference.after();
        String shown = name.isEmpty() ? getTranslation("survey-design.conflict.page") : name;
        return getTranslation("survey-design.conflict." + difference.what(), shown);
    }
}
