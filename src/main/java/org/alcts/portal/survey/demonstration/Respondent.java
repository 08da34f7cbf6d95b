package org.alcts.portal.survey.demonstration;

import java.util.Set;

/**
 * A member who may answer, as far as it shows in the answers.
 *
 * @param setting key of the work setting; empty for none
 * @param sections keys of the units that they belong to
 * @param years since they joined the association
 */
record Respondent(long personId, String setting, Set<String> sections, int years) {

    /** Illustrative: who belongs to a section, and who still works, answers more often. */
    double readiness() {
        double ready = sections.isEmpty() ? 0.45 : 0.9 + 0.15 * sections.size();
        if (sections.contains("pars")) {
            ready *= 1.35;
        }
        if (sections.contains("cmds")) {
            ready *= 0.75;
        }
        return setting.equals("retired") ? ready * 0.5 : ready;
    }

    /** Whether something is told apart for people like this one. */
    boolean is(String settingOrSection) {
        return setting.equals(settingOrSection) || sections.contains(settingOrSection);
    }
}
