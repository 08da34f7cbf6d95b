package org.alcts.portal.plan.exchange;

import java.time.LocalDate;

/**
 * What whoever brings a plan in decides; nulls leave it to the file and to what the report says.
 *
 * @param key of the plan, lower-case letters, digits and hyphens; one that there is already gets another edition
 * @param from the first day of its period
 * @param to the last day of its period
 */
public record ImportChoice(String key, LocalDate from, LocalDate to) {

    public static final ImportChoice NONE = new ImportChoice(null, null, null);
}
