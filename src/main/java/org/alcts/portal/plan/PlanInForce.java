package org.alcts.portal.plan;

/** Which plan is in force, for every statement that needs to know. */
public final class PlanInForce {

    /**
     * The id of the adopted plan whose period includes the day in the parameter {@code today}; between two of them the
     * newest, and outside of all periods the newest that was adopted. A subquery in brackets, null without any.
     */
    public static final String ID = """
            (select id from plan where status = 'ADOPTED'
              order by (:today between period_from and period_to) desc, period_from desc, edition desc limit 1)""";

    private PlanInForce() {}
}
