package org.alcts.portal.survey.results;

import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Text;

/**
 * How often one answer was given.
 *
 * @param code of the choice; {@code Y} or {@code N}; the bounds of a class of numbers as {@code 10..20}
 * @param label of the choice; empty where the code says it all
 * @param share of the base, from 0 to 1; empty when the count is hidden, or there is no base
 * @param interval of the share
 */
public record ValueResult(String code, Text label, Figure count, Optional<Double> share, Optional<Interval> interval) {

    static ValueResult of(String code, Text label, Figure count, Figure base) {
        boolean known = count.isShown() && base.isShown() && base.number() > 0;
        return new ValueResult(
                code,
                label,
                count,
                known ? Optional.of((double) count.number() / base.number()) : Optional.empty(),
                known ? Optional.of(Interval.ofShare(count.number(), base.number())) : Optional.empty());
    }
}
