package org.alcts.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How an objective is measured, in the terms of StratML Part 2.
 *
 * @param key the same in every export
 * @param objective its code, such as 3.1
 * @param stage the standard's {@code ValueChainStage}; null where it has no word for it
 * @param unit what the values are counted in
 */
public record StratmlIndicator(
        String key,
        String objective,
        String name,
        String definition,
        String stage,
        String unit,
        List<Result> targets,
        List<Result> actuals) {

    /**
     * @param day the last that it speaks of
     * @param value null where there are no data, which is not nought
     * @param remark null when there is nothing to say
     */
    public record Result(LocalDate day, BigDecimal value, String remark) {}
}
