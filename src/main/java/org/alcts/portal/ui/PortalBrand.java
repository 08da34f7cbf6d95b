package org.alcts.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The portal's mark, name and purpose, beside what one does before signing in. */
public class PortalBrand extends Div {

    public PortalBrand() {
        addClassName("login-brand");
        Span mark = new Span();
        mark.addClassName("portal-mark");
        Anchor open = new Anchor("public", getTranslation("ui.portal.public"));
        open.setRouterIgnore(true);
        add(
                mark,
                new H1(getTranslation("ui.portal")),
                new Paragraph(getTranslation("ui.portal.tagline")),
                new Paragraph(open));
    }
}
