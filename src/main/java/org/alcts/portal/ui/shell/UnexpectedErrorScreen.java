package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The screen could not be made. Says so with a reference and nothing of the cause; where a service refused the
 * permission, says that instead.
 */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class UnexpectedErrorScreen extends ErrorScreen implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (UnexpectedErrors.isRefusal(parameter.getException())) {
            say(
                    VaadinIcon.LOCK,
                    getTranslation("ui.error.denied.title"),
                    getTranslation("ui.error.denied.text"),
                    getTranslation("ui.error.denied.next"));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        say(
                VaadinIcon.WARNING,
                getTranslation("ui.error.unexpected.title"),
                getTranslation("ui.error.unexpected.text"),
                getTranslation("ui.error.reference", UnexpectedErrors.log(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
