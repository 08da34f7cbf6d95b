package org.alcts.portal.platform.start;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints the one line of a {@link StartRefused}, before Spring Boot would print its banner and a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedReporter implements SpringBootExceptionReporter {

    /** What the line begins with, for the script that looks for it in the log. */
    static final String PREFIX = "The portal did not start: ";

    StartRefusedReporter(ConfigurableApplicationContext context) {
        // Spring Boot makes its reporters with exactly this parameter.
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                System.err.println(PREFIX + refused.getMessage());
                return true;
            }
            if (cause instanceof PortInUseException inUse) {
                System.err.println(PREFIX + "port " + inUse.getPort() + " is in use; choose another.");
                return true;
            }
        }
        return false;
    }
}
