package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import org.springframework.stereotype.Component;

/** How a session ends and what happens to an error in it. */
@Component
class SessionRules implements VaadinServiceInitListener {

    private static final int RECONNECT_MILLIS = 3000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new UnexpectedErrors()));
        event.getSource().addUIInitListener(init -> sayWhenAway(init.getUI()));
        // Vaadin closes its own session when nobody uses it; the sign-in lives in the container's, so that goes too.
        event.getSource()
                .addSessionDestroyListener(end -> invalidate(end.getSession().getSession()));
    }

    /** What is done while the portal cannot be reached waits in the browser, in order, and is sent when it is back. */
    private static void sayWhenAway(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("ui.connection.trying"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("ui.connection.lost"));
        ui.getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_MILLIS);
    }

    private CustomizedSystemMessages messages(SystemMessagesInfo info) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL("login?expired");
        return messages;
    }

    private static void invalidate(WrappedSession session) {
        try {
            if (session != null) {
                session.invalidate();
            }
        } catch (IllegalStateException alreadyInvalid) {
            // Then it is as it should be.
            return;
        }
    }
}
