package org.alcts.portal.survey.texts;

import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Field;

/**
 * A field in which people wrote.
 *
 * @param written how many did; empty when they are fewer than the survey asks for, and then nothing of it is read
 * @param released how many of them may be read by everybody
 * @param waiting how many nobody has looked at yet
 */
public record TextField(Field field, Optional<Long> written, long released, long waiting) {

    public boolean open() {
        return written.isPresent();
    }
}
