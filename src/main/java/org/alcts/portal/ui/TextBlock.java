package org.alcts.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What somebody typed over several lines: shown as text, never as markup; an empty line begins a new paragraph. */
public class TextBlock extends Div {

    /** @param text null or blank shows nothing */
    public TextBlock(String text) {
        addClassName("text-block");
        if (text != null && !text.isBlank()) {
            for (String paragraph : text.strip().split("\\R\\s*\\R")) {
                add(new Paragraph(paragraph.strip()));
            }
        }
    }
}
