package org.alcts.portal.survey.exchange.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.survey.results.Hiding;

/**
 * What a file says, in one of the survey's languages.
 *
 * @param language BCP 47
 */
record Words(String language, String baseLanguage) {

    /** English when a language is missing; never the language that the server happens to run in. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** @param language the base language instead when the questionnaire does not speak it */
    static Words of(Questionnaire questionnaire, String language) {
        String base = questionnaire.language();
        return new Words(questionnaire.languages().contains(language) ? language : base, base);
    }

    /** A sentence of the portal's. */
    String say(String key, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        String pattern = ResourceBundle.getBundle("messages.survey-export", locale, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** Key of the reason why a number is not shown. */
    static String hidden(Hiding why) {
        return switch (why) {
            case TOO_FEW -> "survey-export.hidden.too-few";
            case SMALL_GROUP -> "survey-export.hidden.small-group";
        };
    }

    /** What the questionnaire says. */
    String of(Text text) {
        return text.in(language, baseLanguage);
    }

    /** Its code when it has no words. */
    String of(Option option) {
        if (option.code().equals(Option.OTHER)) {
            return say("survey-export.other");
        }
        return option.text().isEmpty() ? option.code() : of(option.text());
    }
}
