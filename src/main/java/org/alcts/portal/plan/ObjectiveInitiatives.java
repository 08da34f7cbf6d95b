package org.alcts.portal.plan;

import java.util.Map;

/** Who knows how many initiatives serve an objective; the plan itself does not. */
public interface ObjectiveInitiatives {

    /**
     * @param active those that are active
     * @param all those of every stage
     */
    record Counts(int active, int all) {}

    /** By the objective's id, for the person who asks; an objective that none serves may be missing. */
    Map<Long, Counts> byObjective();

    /** Where those that serve this objective are listed. @param code such as {@code 3.1} */
    String listOf(String code);
}
