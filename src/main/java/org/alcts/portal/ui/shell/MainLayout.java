package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** The frame around every screen: the portal's name, who is signed in, the way to every other screen. */
@Layout
@JsModule("./portal-connection.ts")
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT_ID = "content";

    private final Main content = new Main();
    private final Navigation navigation = new Navigation();
    private final Span announced = new Span();

    private String path = "";

    public MainLayout(
            Clock clock,
            AuthenticationContext authentication,
            ObjectProvider<SignedIn> signedIn,
            @Value("${portal.demonstration:false}") boolean demonstration) {
        setPrimarySection(Section.NAVBAR);
        AppLayoutI18n texts = new AppLayoutI18n();
        texts.setDrawer(getTranslation("ui.layout.navigation"));
        setI18n(texts);

        content.setId(CONTENT_ID);
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);

        announced.addClassName("for-screen-readers");
        announced.getElement().setAttribute("aria-live", "polite");
        Header top = new Header(skipLink(), toggle(), name());
        top.addClassName("portal-top");
        if (demonstration) {
            top.add(demonstrationNote(LocalDate.now(clock)));
        }
        top.add(new AccountMenu(authentication, signedIn.getIfAvailable()), announced);
        addToNavbar(top);
        Scroller scroller = new Scroller(navigation);
        addToDrawer(scroller);
        if (authentication.isAuthenticated()) {
            addToDrawer(new IdleWarning());
        }
    }

    /** Into the main landmark, rather than in place of it. */
    @Override
    public void showRouterLayoutContent(HasElement screen) {
        content.removeAll();
        if (screen != null) {
            content.getElement().appendChild(screen.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldScreen) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.refresh();
        event.getActiveChain().stream()
                .filter(Screen.class::isInstance)
                .findFirst()
                .ifPresent(screen -> announced.setText(((Screen) screen).title()));
        goToPart();
        if (!event.getLocation().getPath().equals(path)) {
            path = event.getLocation().getPath();
            goToTop();
        }
    }

    /** Another screen begins at its top; the same screen with another filter or page stays where it is. */
    private void goToTop() {
        content.getElement().executeJs("""
                if (!location.hash) {
                    for (let at = this; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
                        at.scrollTop = 0;
                    }
                }""");
    }

    /** The browser looks for the part of a page that an address names before the screen stands, so once it does. */
    private void goToPart() {
        content.getElement().executeJs("""
                const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
                if (part) {
                    new ResizeObserver((sizes, observer) => {
                        if (part.getClientRects().length > 0) {
                            observer.disconnect();
                            part.scrollIntoView();
                        }
                    }).observe(part);
                }""");
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + CONTENT_ID, getTranslation("ui.layout.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        // The element takes the focus itself: the address must not change.
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();" + " document.getElementById('"
                        + CONTENT_ID + "').focus(); })");
        return skip;
    }

    private DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.layout.toggle"));
        return toggle;
    }

    private Anchor name() {
        Span longName = new Span(getTranslation("ui.portal"));
        longName.addClassName("on-desk");
        Span shortName = new Span(getTranslation("ui.portal.short"));
        shortName.addClassName("on-phone");
        shortName.getElement().setAttribute("aria-hidden", "true");
        Span mark = new Span();
        mark.addClassName("portal-mark");
        Anchor home = new Anchor("", mark, longName, shortName);
        home.setAriaLabel(getTranslation("ui.portal"));
        home.addClassName("portal-name");
        return home;
    }

    private Div demonstrationNote(LocalDate today) {
        Span what = new Span(getTranslation("ui.demonstration"));
        what.addClassName("on-desk");
        Span day =
                new Span(getTranslation("ui.demonstration.today", Formats.here().fullDay(today)));
        day.addClassName("on-desk");
        Span both =
                new Span(getTranslation("ui.demonstration.short", Formats.here().day(today)));
        both.addClassName("on-phone");
        Div note = new Div(what, day, both);
        note.addClassName("demonstration-note");
        note.setTitle(getTranslation("ui.demonstration.why"));
        return note;
    }
}
