package org.alcts.portal.survey.condition;

import java.util.Locale;

/** A condition cannot be read; says where and why. */
public class ConditionRefused extends Exception {

    /** What is wrong; the key of its sentence is {@code survey-condition.<name in lower case with hyphens>}. */
    public enum Reason {
        UNEXPECTED,
        UNFINISHED,
        UNCLOSED_TEXT,
        UNKNOWN_SIGN,
        TOO_LONG,
        TOO_DEEP
    }

    private final Reason reason;
    private final int position;
    private final String found;

    ConditionRefused(Reason reason, int position, String found) {
        super(reason + " at " + position);
        this.reason = reason;
        this.position = position;
        this.found = found;
    }

    public Reason reason() {
        return reason;
    }

    /** Characters before the place, from 0 on. */
    public int position() {
        return position;
    }

    /** What stands there; empty at the end. */
    public String found() {
        return found;
    }

    /** Key of the sentence, whose arguments are the position counted from 1 and what was found. */
    public String messageKey() {
        return "survey-condition." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
