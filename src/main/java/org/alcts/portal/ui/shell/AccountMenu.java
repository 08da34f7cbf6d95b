package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
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
        add(menu(Optional.ofNullable(signedIn).flatMap(SignedIn::now).orElseGet(this::principal)));
    }

    private Who principal() {
        String name = authentication.getPrincipalName().orElse("");
        return new Who(name, name, List.of());
    }

    private MenuBar menu(Who who) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem top = bar.addItem(face(who));
        top.setAriaLabel(getTranslation("ui.account.menu", who.name()));
        SubMenu menu = top.getSubMenu();
        menu.addItem(identity(who)).setEnabled(false);
        menu.addSeparator();
        menu.addItem(getTranslation("ui.account"), click -> UI.getCurrent().navigate("account"));
        addAppearances(menu.addItem(getTranslation("ui.appearance")).getSubMenu());
        menu.addSeparator();
        menu.addItem(getTranslation("ui.account.signOut"), click -> authentication.logout());
        return bar;
    }

    private void addAppearances(SubMenu menu) {
        Appearance present = Appearance.chosenIn(VaadinRequest.getCurrent());
        List<MenuItem> items = new ArrayList<>();
        for (Appearance appearance : Appearance.values()) {
            MenuItem item = menu.addItem(words(appearance));
            item.setCheckable(true);
            item.setChecked(appearance == present);
            item.addClickListener(click -> {
                items.forEach(other -> other.setChecked(other == item));
                appearance.choose(UI.getCurrent());
            });
            items.add(item);
        }
    }

    private String words(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> getTranslation("ui.appearance.system");
            case LIGHT -> getTranslation("ui.appearance.light");
            case DARK -> getTranslation("ui.appearance.dark");
        };
    }

    private static Div face(Who who) {
        Avatar avatar = new Avatar(who.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Div words = identity(who);
        words.addClassName("on-desk");
        Div face = new Div(avatar, words);
        face.addClassName("account-face");
        return face;
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
