package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The screen exists, but wants an office that this person does not hold today; it does not say what is on it. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class AccessDeniedScreen extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(
                VaadinIcon.LOCK,
                getTranslation("ui.error.denied.title"),
                getTranslation("ui.error.denied.text"),
                getTranslation("ui.error.denied.next"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
