package org.alcts.portal.people;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/** Says in words which office somebody holds, for pages, exports, and updates that keep the office held then. */
@Component
public class OfficeTitles {

    /** English when a language is missing; never the language the server happens to run in. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** As in "Chair, Preservation and Reformatting Section"; an acting one says so. */
    public String title(HeldOffice held, Locale locale) {
        String key = held.obtained() == Obtained.ACTING ? "people.office.acting-title" : "people.office.title";
        return text(key, locale, text("people.office." + held.office(), locale), held.unitName());
    }

    /** {@link #title(HeldOffice, Locale)} in English, for what is kept with a record. */
    public String title(HeldOffice held) {
        return title(held, Locale.ENGLISH);
    }

    /** As in "Chair, PARS". */
    public String shortTitle(Office office, String acronym, Locale locale) {
        return text("people.office.title", locale, text("people.office." + office, locale), acronym);
    }

    /** A sentence of the people bundle. */
    String text(String key, Locale locale, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("messages.people", locale, NO_FALLBACK).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
