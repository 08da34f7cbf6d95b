package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.alcts.portal.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * What went wrong after a click. The person is told that it did and a reference, the log is told the rest under the same
 * reference. A refused permission is no fault of the portal and is said as what it is.
 */
class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        UI ui = UI.getCurrent();
        if (isRefusal(cause)) {
            LOG.info("Refused: {}", cause.getMessage());
            if (ui != null) {
                ui.access(() -> Notices.failed(I18NProvider.translate("ui.error.refused")));
            }
            return;
        }
        String reference = log(cause);
        if (ui != null) {
            ui.access(() -> Notices.failed(I18NProvider.translate("ui.error.afterClick", reference)));
        }
    }

    /** Logs it and answers the reference under which it stands there. */
    static String log(Throwable cause) {
        String reference = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Reference {}", reference, cause);
        return reference;
    }

    static boolean isRefusal(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }
}
