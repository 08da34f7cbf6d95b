package org.alcts.portal.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alcts.portal.people.Welcome;
import org.alcts.portal.people.Welcome.Link;
import org.alcts.portal.people.Welcome.LinkState;
import org.alcts.portal.ui.Screen;

/** Sets a password by a one-time link, and leads on to signing in. */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Screen implements HasUrlParameter<String> {

    private final Welcome welcome;
    private String token;

    WelcomeView(Welcome welcome) {
        this.welcome = welcome;
        addClassName("welcome");
    }

    @Override
    public void setParameter(BeforeEvent event, String oneTimeToken) {
        token = oneTimeToken;
        show();
    }

    private void show() {
        Link link = welcome.look(token);
        clear();
        Main main = new Main();
        main.addClassName("welcome-main");
        if (link.state() == LinkState.OPEN) {
            main.add(header(getTranslation("people.welcome", link.name()))
                    .subtitle(getTranslation("people.welcome.subtitle", link.email())));
            main.add(new PasswordForm(false, getTranslation("people.welcome.save"), (present, password) -> {
                welcome.setPassword(token, password);
                main.removeAll();
                main.add(header(getTranslation("people.welcome.done")));
                main.add(new Paragraph(getTranslation("people.welcome.done.next", link.email())), signIn());
            }));
        } else {
            main.add(header(getTranslation("people.welcome." + link.state())));
            main.add(new Paragraph(getTranslation("people.welcome." + link.state() + ".next")), signIn());
        }
        add(main);
    }

    private Anchor signIn() {
        Anchor anchor = new Anchor("login", getTranslation("people.welcome.sign-in"));
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
