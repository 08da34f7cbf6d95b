package org.alcts.portal.survey.exchange;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Field;

/**
 * What is done with one column of a file of responses.
 *
 * @param header as it stands in the file
 * @param field where its answers go; empty when the column is left out
 * @param left why it is left out; empty when it is not
 * @param answered how many rows have an answer in it
 * @param added answers that are none of the field's choices, and become some
 * @param unread how many answers cannot be read as what the field takes, such as a word where a number belongs
 */
public record ResponseColumn(
        String header, Optional<Field> field, String left, int answered, List<String> added, int unread) {}
