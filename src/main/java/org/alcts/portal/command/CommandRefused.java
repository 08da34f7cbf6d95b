package org.alcts.portal.command;

/** A command cannot do what it was asked for; the message says why, in words for who called it. */
final class CommandRefused extends RuntimeException {

    CommandRefused(String why) {
        super(why);
    }
}
