package org.alcts.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class PortalMessagesTest {

    private final PortalMessages messages = new PortalMessages(true);

    @Test
    void fillsArgumentsIn() {
        assertThat(messages.getTranslation("ui.day.in", Locale.ENGLISH, 11L)).isEqualTo("in 11 days");
    }

    @Test
    void saysOneMinuteAndManyMinutes() {
        assertThat(messages.getTranslation("ui.login.wait.text", Locale.ENGLISH, 1L))
                .isEqualTo("Try again in one minute.");
        assertThat(messages.getTranslation("ui.login.wait.text", Locale.ENGLISH, 15L))
                .isEqualTo("Try again in 15 minutes.");
    }

    @Test
    void anotherLanguageFallsBackToEnglish() {
        assertThat(messages.getTranslation("ui.cancel", Locale.GERMAN)).isEqualTo("Cancel");
        assertThat(messages.getTranslation("ui.cancel", Locale.US)).isEqualTo("Cancel");
        assertThat(messages.getProvidedLocales()).first().isEqualTo(Locale.ENGLISH);
    }

    @Test
    void anUnknownKeyIsAnErrorInTestsAndShownElsewhere() {
        assertThatThrownBy(() -> messages.getTranslation("ui.no.such.text", Locale.ENGLISH))
                .isInstanceOf(MissingResourceException.class);
        assertThat(new PortalMessages(false).getTranslation("ui.no.such.text", Locale.ENGLISH))
                .isEqualTo("ui.no.such.text");
    }
}
