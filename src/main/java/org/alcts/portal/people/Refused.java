package org.alcts.portal.people;

import java.util.List;

/**
 * A rule does not allow what was asked for, and somebody can put it right: says at which field and in which words. Not
 * for missing rights, which are an {@link org.springframework.security.access.AccessDeniedException}.
 */
public class Refused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final List<Object> arguments;

    /**
     * @param field name of the field that the refusal belongs beside; empty for the whole form
     * @param messageKey key of the sentence in the message bundles
     * @param arguments what the sentence speaks of: names, days, numbers
     */
    public Refused(String field, String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
