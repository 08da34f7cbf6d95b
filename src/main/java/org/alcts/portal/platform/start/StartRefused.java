package org.alcts.portal.platform.start;

import org.springframework.boot.ExitCodeGenerator;

/**
 * The portal cannot start, for a reason that whoever started it can put right. The message is one line for them; it
 * reaches the error output without a stack trace, and the process ends with 1.
 */
public class StartRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
