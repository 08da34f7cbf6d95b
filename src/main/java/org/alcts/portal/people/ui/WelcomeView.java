package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alcts.portal.people.Welcome;
import org.alcts.portal.people.Welcome.Link;
import org.alcts.portal.people.Welcome.LinkState;
import org.alcts.portal.ui.PortalBrand;

/** Sets a password by a one-time link, and leads on to signing in. */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final Welcome welcome;
    private final Div side = new Div();

    WelcomeView(Welcome welcome) {
        this.welcome = welcome;
        addClassName("login-screen");
        side.addClassName("login-side");
        add(new PortalBrand(), side);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        Link link = welcome.look(token);
        if (link.state() == LinkState.OPEN) {
            ask(token, link);
        } else {
            show(
                    new H2(getTranslation("people.welcome." + link.state())),
                    new Paragraph(getTranslation("people.welcome." + link.state() + ".next")),
                    signIn());
        }
    }

    private void ask(String token, Link link) {
        show(
                new H2(getTranslation("people.welcome", link.name())),
                new Paragraph(getTranslation("people.welcome.subtitle", link.email())),
                new PasswordForm(false, getTranslation("people.welcome.save"), (present, password) -> {
                    welcome.setPassword(token, password);
                    show(
                            new H2(getTranslation("people.welcome.done")),
                            new Paragraph(getTranslation("people.welcome.done.next", link.email())),
                            signIn());
                }));
    }

    private void show(Component... content) {
        side.removeAll();
        side.add(content);
    }

    private Anchor signIn() {
        Anchor anchor = new Anchor("login", getTranslation("people.welcome.sign-in"));
        // A page of its own, so that the session begins with signing in.
        anchor.setRouterIgnore(true);
        return anchor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.welcome.title") + " – " + getTranslation("ui.portal");
    }
}
