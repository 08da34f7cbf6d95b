package org.alcts.portal.initiative;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A milestone as the form shows it.
 *
 * @param id null for a new one
 * @param weight how much it counts among the initiative's milestones, 1 to 100
 * @param doneOn null while it is not done
 */
public record PlannedMilestone(Long id, String title, LocalDate dueOn, Integer weight, LocalDate doneOn)
        implements Serializable {}
