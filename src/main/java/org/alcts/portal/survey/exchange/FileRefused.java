package org.alcts.portal.survey.exchange;

/** A file cannot be read as a survey; the message says why, in words for who sent it. */
public class FileRefused extends RuntimeException {

    FileRefused(String why) {
        super(why);
    }

    FileRefused(String why, Throwable cause) {
        super(why, cause);
    }

    /** @throws FileRefused when there is more than a real file has; before anything of it is read */
    static void unlessFits(long bytes, int most) {
        if (bytes > most) {
            throw new FileRefused("The file is larger than " + most / 1024 / 1024 + " MB.");
        }
    }
}
