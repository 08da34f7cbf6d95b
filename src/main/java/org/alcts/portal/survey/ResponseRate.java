package org.alcts.portal.survey;

import java.util.List;

/**
 * Who was asked and who answered, in numbers.
 *
 * @param sections by section, the largest first; those with fewer people than the survey's threshold are left out
 * @param settings by work setting, likewise
 * @param differs whether some section or setting answers so much more or less than the rest that the answers are no
 *     picture of those who were asked
 */
public record ResponseRate(int asked, int answered, List<Group> sections, List<Group> settings, boolean differs) {

    /**
     * @param key of the unit, or of the work setting
     * @param name of the unit; the key of a work setting
     * @param differs its share among those who answered differs from its share among those who were asked by more than
     *     chance would explain, and by five points or more
     */
    public record Group(String key, String name, int asked, int answered, boolean differs) {

        public int waiting() {
            return asked - answered;
        }
    }
}
