package org.alcts.portal.command;

import java.io.IOException;
import java.util.Set;

/** Commands about one kind of thing; they begin with the same word. */
interface CommandFamily {

    /** Its part of the usage, without an end of line. */
    String usage();

    /** Names of options that stand alone, without their hyphens. */
    Set<String> flags();

    /** Names of options that take a value, without their hyphens. */
    Set<String> options();

    /** Whether it has such a command, and everything that this one needs was given. */
    boolean understands(CommandArguments asked);

    /**
     * Does what was asked for. Called only for what it understands.
     *
     * @throws IOException when a file cannot be read or written
     */
    CommandAnswer answer(CommandArguments asked, CommandPortal portal) throws IOException;
}
