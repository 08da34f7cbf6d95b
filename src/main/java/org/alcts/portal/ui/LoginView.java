package org.alcts.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.alcts.portal.platform.demonstration.DemonstrationLogins;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Sign-in by e-mail and password. The address says what happened before: {@code ?error}, {@code ?wait=minutes}, {@code
 * ?signed-out}, {@code ?expired}. An unknown account and a wrong password look the same.
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Set by the idle warning in the browser before it asks for the page again. */
    private static final String EXPIRED_COOKIE = "portal-expired";

    private final AuthenticationContext authentication;
    private final LoginForm form = new LoginForm();
    private final Div message = new Div();

    public LoginView(AuthenticationContext authentication, ObjectProvider<DemonstrationLogins> demonstration) {
        this.authentication = authentication;
        addClassName("login-screen");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setAttribute("no-autofocus", false);
        form.setI18n(texts(getTranslation("ui.login.error.title"), getTranslation("ui.login.error.text")));
        message.addClassName("login-message");
        message.getElement().setAttribute("role", "status");
        Div side = new Div(message, form);
        side.addClassName("login-side");
        demonstration.ifAvailable(logins -> side.add(new DemonstrationList(logins.all(), form)));
        add(new PortalBrand(), side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        QueryFilters asked = QueryFilters.of(event.getLocation());
        asked.number("wait").ifPresent(this::mustWait);
        form.setError(asked.flag("error") || asked.number("wait").isPresent());
        if (asked.flag("signed-out")) {
            message.setText(getTranslation("ui.login.signedOut"));
        } else if (asked.flag("expired") || cameFromEndedSession()) {
            message.setText(getTranslation("ui.login.expired"));
        }
        message.setVisible(!message.getText().isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.login.title") + " – " + getTranslation("ui.portal");
    }

    private void mustWait(long minutes) {
        form.setI18n(texts(getTranslation("ui.login.wait.title"), getTranslation("ui.login.wait.text", minutes)));
    }

    private LoginI18n texts(String errorTitle, String errorText) {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("ui.login.title"));
        texts.getForm().setUsername(getTranslation("ui.login.email"));
        texts.getForm().setPassword(getTranslation("ui.login.password"));
        texts.getForm().setSubmit(getTranslation("ui.login.submit"));
        texts.getErrorMessage().setTitle(errorTitle);
        texts.getErrorMessage().setMessage(errorText);
        texts.getErrorMessage().setUsername(getTranslation("ui.login.email.missing"));
        texts.getErrorMessage().setPassword(getTranslation("ui.login.password.missing"));
        return texts;
    }

    private static boolean cameFromEndedSession() {
        Cookie[] cookies = VaadinRequest.getCurrent().getCookies();
        return cookies != null && Stream.of(cookies).anyMatch(cookie -> EXPIRED_COOKIE.equals(cookie.getName()));
    }
}
