package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is nothing at this address, or nothing that this person may know of: the two look the same on purpose. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class NotFoundScreen extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(VaadinIcon.MAP_MARKER, getTranslation("ui.error.notFound.title"), getTranslation("ui.error.notFound.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
