package org.alcts.portal.platform.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.alcts.portal.platform.demonstration.DemonstrationLogins.Login;
import org.alcts.portal.platform.start.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the demonstration where it is, which day it shows, and as whom to sign in. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class ReadyAnnouncement {

    private final Clock calendar;
    private final ObjectProvider<DemonstrationLogins> logins;

    ReadyAnnouncement(Clock calendar, ObjectProvider<DemonstrationLogins> logins) {
        this.calendar = calendar;
        this.logins = logins;
    }

    /** Last of all that happens when the portal is ready: some of it may load data. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce(ApplicationReadyEvent ready) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.US);
        // bin/run waits for a line that begins with "ready at".
        logins.ifAvailable(all -> print(all.all()));
        Progress.say("Its calendar shows " + LocalDate.now(calendar).format(day));
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            Progress.say("ready at http://localhost:" + web.getWebServer().getPort() + " (Ctrl-C stops it)");
        }
    }

    private static void print(List<Login> logins) {
        int who = logins.stream().mapToInt(login -> login.who().length()).max().orElse(1);
        int email =
                logins.stream().mapToInt(login -> login.email().length()).max().orElse(1);
        Progress.say("Demonstration logins:");
        for (Login login : logins) {
            Progress.say(
                    ("  %-" + who + "s  %-" + email + "s  %s").formatted(login.who(), login.email(), login.password()));
        }
    }
}
