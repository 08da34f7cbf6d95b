package org.alcts.portal.survey.questionnaire;

import java.util.UUID;

/** Keys by which parts of a questionnaire are told apart while everything that people see of them changes. */
public final class Keys {

    private Keys() {}

    public static String random() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
