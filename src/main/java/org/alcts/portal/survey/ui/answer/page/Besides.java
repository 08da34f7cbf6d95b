package org.alcts.portal.survey.ui.answer.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of text beside the choices of one question: none, the words of "other", a comment. */
final class Besides {

    private final Map<String, Beside> lines = new LinkedHashMap<>();

    Beside add(Beside line) {
        lines.put(line.name(), line);
        return line;
    }

    /** Gives all answers as they are now. */
    void pass() {
        lines.values().forEach(Beside::pass);
    }

    /** @return whether it was one of these */
    boolean focus(String field) {
        if (lines.containsKey(field)) {
            lines.get(field).focus();
            return true;
        }
        return false;
    }

    /** @return whether one of these said it */
    boolean refuse(String field, String message) {
        return lines.containsKey(field) && lines.get(field).refuse(message);
    }

    void accept() {
        lines.values().forEach(Beside::accept);
    }
}
