package org.alcts.portal.ui;

import java.text.MessageFormat;
import java.util.Locale;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** Gives the {@link PortalMessages} to the templates of pages without script, where {@code #{key}} asks for them. */
@Component("messageSource")
class TemplateTexts extends AbstractMessageSource {

    private final PortalMessages messages;

    TemplateTexts(PortalMessages messages) {
        this.messages = messages;
    }

    @Override
    protected MessageFormat resolveCode(String key, Locale locale) {
        return messages.pattern(key, locale)
                .map(pattern -> new MessageFormat(pattern, locale))
                .orElse(null);
    }
}
