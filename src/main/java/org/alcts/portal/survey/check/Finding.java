package org.alcts.portal.survey.check;

import java.util.List;

/**
 * Something that a check found.
 *
 * @param messageKey key of the sentence, which does not name the place
 * @param arguments what the sentence speaks of: codes, numbers, language tags
 */
public record Finding(Severity severity, Place place, String messageKey, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
