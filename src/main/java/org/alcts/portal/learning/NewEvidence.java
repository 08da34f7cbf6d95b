package org.alcts.portal.learning;

/**
 * What somebody wants to link.
 *
 * @param field name of a field of the questionnaire, or code of a question: what the need was read from
 * @param choice code of the answer in that field that says the need; null or blank for the field as a whole
 * @param initiativeId null or one that serves the need
 * @param note why; at most {@value #LONGEST_NOTE} characters; may be blank
 */
public record NewEvidence(
        long surveyId, String field, String choice, Long objectiveId, Long initiativeId, String note) {

    public static final int LONGEST_NOTE = 500;

    public NewEvidence {
        choice = choice == null || choice.isBlank() ? null : choice;
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
