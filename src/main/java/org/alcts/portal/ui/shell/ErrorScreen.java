package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.alcts.portal.ui.Screen;

/** A screen in place of the one that was asked for: what is the matter, and where to go from here. */
class ErrorScreen extends Screen {

    ErrorScreen() {
        addClassName("error-screen");
    }

    void say(VaadinIcon icon, String title, String... sentences) {
        clear();
        header(title);
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        picture.addClassName("error-picture");
        addComponentAsFirst(picture);
        for (String sentence : sentences) {
            add(new Paragraph(sentence));
        }
        Div next = new Div(new Anchor("", getTranslation("ui.error.home")));
        next.addClassName("actions");
        add(next);
    }
}
