package org.alcts.portal.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says, while the portal starts, what takes time just now. The lines go to the log under the name {@code progress};
 * {@code bin/run} shows them as they come.
 */
public final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger("progress");

    private Progress() {}

    /** @param what one line, in the present tense, such as "Unpacking MariaDB" */
    public static void say(String what) {
        LOG.info(what);
    }
}
