package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the checks found at what is edited, above its fields. */
class FindingsHere extends Div {

    private List<String> shown = List.of();

    FindingsHere() {
        addClassNames("message-bar", "tone-warning");
        setVisible(false);
    }

    /** Changes only what is not so already. */
    void show(List<String> sentences) {
        if (sentences.equals(shown)) {
            return;
        }
        shown = sentences;
        removeAll();
        setVisible(!sentences.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        add(list);
    }
}
