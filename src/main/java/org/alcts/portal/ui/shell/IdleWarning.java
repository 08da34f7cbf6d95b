package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;

/**
 * Warns before a session ends for want of use, in every open window, and lets one click keep it. When it has ended, the
 * page is asked for again, which leads to the sign-in and from there back.
 */
@Tag("portal-idle")
@JsModule("./portal-idle.ts")
class IdleWarning extends Component {

    /** Time to read the warning and to answer it (WCAG 2.2.1 wants twenty seconds at least). */
    private static final int WARN_SECONDS_BEFORE = 180;

    @Override
    protected void onAttach(AttachEvent event) {
        int timeout = VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
        getElement().setProperty("timeout", timeout);
        getElement().setProperty("warning", Math.min(WARN_SECONDS_BEFORE, timeout / 3));
        getElement().setProperty("heading", getTranslation("ui.idle.heading"));
        getElement().setProperty("text", getTranslation("ui.idle.text"));
        getElement().setProperty("stay", getTranslation("ui.idle.stay"));
    }

    /** Nothing to do: that the browser called is what keeps the session. */
    @ClientCallable
    void stay() {}

    /** The time is over. Heartbeats would keep the container's session, and with it the sign-in, so it is ended here. */
    @ClientCallable
    void end() {
        getUI().ifPresent(ui -> ui.getPage().reload());
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
