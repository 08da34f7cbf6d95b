package org.alcts.portal.survey.exchange;

/** A file cannot be read as a survey; the message says why, in words for who sent it. */
public class FileRefused extends RuntimeException {

    FileRefused(String why) {
        super(why);
    }

    FileRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
