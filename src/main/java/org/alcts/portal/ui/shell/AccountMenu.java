package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.ui.SignedIn;
import org.alcts.portal.ui.SignedIn.Who;

/** Who is signed in and with which offices; the account, the appearance, the way out. For a guest, the way in. */
class AccountMenu extends Div {

    private final AuthenticationContext authentication;

    /** @param signedIn null where nothing knows people */
    AccountMenu(AuthenticationContext authentication, SignedIn signedIn) {
        this.authentication = authentication;
        addClassName("account");
        if (!authentication.isAuthenticated()) {
            add(new Anchor("login", getTranslation("ui.account.signIn")));
            return;
        }
        Who who = Optional.ofNullable(signedIn).flatMap(SignedIn::now).orElseGet(this::principal);
        Button face = face(who);
        add(face, panel(who, face));
    }

    private Who principal() {
        String name = authentication.getPrincipalName().orElse("");
        return new Who(name, name, List.of());
    }

    private Button face(Who who) {
        Avatar avatar = new Avatar(who.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().setAttribute("tabindex", "-1");
        Button face = new Button();
        face.setPrefixComponent(avatar);
        face.addThemeVariants(ButtonVariant.TERTIARY);
        face.addClassName("account-face");
        face.getElement().appendChild(identity(who).getElement());
        face.setSuffixComponent(VaadinIcon.ANGLE_DOWN.create());
        return face;
    }

    private Popover panel(Who who, Component face) {
        Button out = new Button(getTranslation("ui.account.signOut"), VaadinIcon.SIGN_OUT.create());
        out.addClickListener(click -> authentication.logout());
        Popover popover = new Popover();
        Anchor account = new Anchor("account", getTranslation("ui.account"));
        account.getElement().addEventListener("click", click -> popover.close());
        Div content = new Div(identity(who), account, new Hr(), new AppearanceChoice(), new Hr(), out);
        content.addClassName("account-panel");
        popover.add(content);
        popover.setTarget(face);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("ui.account.menu", who.name()));
        popover.setAutofocus(true);
        return popover;
    }

    private static Div identity(Who who) {
        Span name = new Span(who.name());
        name.addClassName("account-name");
        Div identity = new Div(name);
        identity.addClassName("account-identity");
        for (String office : who.offices()) {
            Span line = new Span(office);
            line.addClassName("account-office");
            identity.add(line);
        }
        return identity;
    }
}
