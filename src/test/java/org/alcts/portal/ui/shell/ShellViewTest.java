package org.alcts.portal.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class ShellViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    private SomePeople some;

    @BeforeEach
    void people() {
        some = new SomePeople(jdbc, currentPerson);
    }

    @Test
    void homeGreetsByTheFirstNameInTheMainLandmark() {
        signIn(some.as(some.member("Grete", "Welcome")));
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isEqualTo("Hello, Grete");
        Main main = _get(Main.class);
        assertThat(main.getChildren()).singleElement().isInstanceOf(Screen.class);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Hello, Grete – ALCTS member portal");
    }

    @Test
    void theNavigationShowsWhatMayBeSeenInWords() {
        signIn(some.as(some.member("Nora", "Member")));
        UI.getCurrent().navigate("");
        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .contains("Home", "Units")
                .doesNotContain("People");
        signIn(some.as(some.staff()));
        UI.getCurrent().navigate("units");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("People");
    }

    @Test
    void anAddressWithNothingIsAnsweredInTheFrame() {
        signIn(some.as(some.member("Lost", "Member")));
        UI ui = UI.getCurrent();
        // As the browser asks for it; from code, an unknown address is left to the browser.
        ui.getInternals().getRouter().navigate(ui, new Location("no/such/screen"), NavigationTrigger.PAGE_LOAD);
        _assertOne(NotFoundScreen.class);
        _assertOne(MainLayout.class);
    }

    @Test
    void aScreenOfAnOfficeNotHeldSaysSo() {
        signIn(some.as(some.member("Curious", "Member")));
        UI.getCurrent().navigate("people");
        _assertOne(AccessDeniedScreen.class);
    }

    @Test
    void signInSaysWhatHappenedBefore() {
        UI.getCurrent().navigate("login", QueryParameters.fromString("wait=2"));
        assertThat(_get(LoginForm.class).isError()).isTrue();
        UI.getCurrent().navigate("login", QueryParameters.fromString("signed-out"));
        assertThat(_get(LoginForm.class).isError()).isFalse();
    }

    @Test
    void aRefusedServiceIsToldFromAFault() {
        assertThat(UnexpectedErrors.isRefusal(new IllegalStateException(new AccessDeniedException("no"))))
                .isTrue();
        assertThat(UnexpectedErrors.isRefusal(new IllegalStateException("broken")))
                .isFalse();
        assertThat(UnexpectedErrors.log(new IllegalStateException("expected by a test")))
                .matches("[0-9A-F]{8}");
    }
}
