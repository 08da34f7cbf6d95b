package org.alcts.portal.board.overlap;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences that are kept with a record, in English whatever the reader's language. */
final class KeptWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private KeptWords() {}

    static String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("messages.overlap", Locale.ENGLISH, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
