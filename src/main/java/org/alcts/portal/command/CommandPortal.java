package org.alcts.portal.command;

import java.io.IOException;
import java.io.PrintStream;
import org.springframework.context.ApplicationContext;

/** What a command works on, and where its files go when nobody named one. */
interface CommandPortal {

    /** What is to be done in the portal. */
    @FunctionalInterface
    interface Work {

        CommandAnswer in(ApplicationContext portal) throws IOException;
    }

    /** Starts the portal where it is not running in this process, and works in it with the office's rights. */
    CommandAnswer asOffice(Work work) throws IOException;

    /** The standard output. */
    PrintStream out();
}
