package org.alcts.portal.learning;

import java.io.Serializable;
import java.time.LocalDate;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;

/**
 * What is done about something that a survey found.
 *
 * @param field name of a field of the questionnaire, or code of a question
 * @param choice code of an answer in it; null for the field as a whole
 * @param objectiveCode such as {@code 3.1}
 * @param initiative null when none is linked, or it is not for this reader
 * @param note null when there is none
 * @param removable whether this reader may take the link away
 */
public record EvidenceLink(
        long id,
        long surveyId,
        String field,
        String choice,
        String objectiveCode,
        String objective,
        Initiative initiative,
        String note,
        LocalDate linkedOn,
        boolean removable)
        implements Serializable {

    /**
     * @param unit acronym of the unit that leads it
     * @param health computed; null unless it is active
     */
    public record Initiative(long id, String title, String unit, Stage stage, Health health) implements Serializable {}
}
