package org.alcts.portal.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.start.StartRefused;

/** Sentences for the command line, where no screen is there to translate them. */
final class CommandWords {

    private CommandWords() {}

    /** The sentence of a refusal, from the bundle that its key begins with. */
    static String of(Refused refused) {
        return of(refused.messageKey(), refused.arguments());
    }

    /** The text of a key, from the bundle that it begins with. */
    static String of(String key, Object... arguments) {
        try {
            String bundle = "messages/" + key.substring(0, key.indexOf('.'));
            String pattern = ResourceBundle.getBundle(bundle, Locale.ENGLISH).getString(key);
            return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    /** A start that was refused says why, however deep it lies; anything else says what it is. */
    static String of(RuntimeException unexpected) {
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused.getMessage();
            }
        }
        return "It did not work: " + unexpected;
    }
}
