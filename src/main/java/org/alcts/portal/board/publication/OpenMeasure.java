package org.alcts.portal.board.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.measure.Direction;
import org.alcts.portal.board.measure.MeasureKind;
import org.alcts.portal.board.measure.MeasurePage;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureStatus;
import org.alcts.portal.board.measure.MeasureUnit;
import org.alcts.portal.board.measure.MeasureValue;
import org.alcts.portal.board.measure.Origin;

/**
 * A measure with its series in JSON. Money is in minor units of the currency. A value that is null says that there were no data,
 * which is not nought.
 *
 * @param objective null when it is of the whole plan
 * @param edition of the definition
 * @param series the newest first; what was corrected stays among it and says so
 */
record OpenMeasure(
        String key,
        String address,
        String name,
        String objective,
        MeasureKind kind,
        MeasureUnit unit,
        String currency,
        Direction direction,
        String keeper,
        String cadence,
        boolean computed,
        String definition,
        String formula,
        String population,
        int edition,
        MeasureStatus status,
        Latest latest,
        List<Target> targets,
        List<Value> series) {

    record Latest(LocalDate day, BigDecimal value, Long count, Long of, String note) {}

    record Target(BigDecimal value, BigDecimal upper, LocalDate due, LocalDate setOn, String setBy, String note) {}

    /** @param corrected whether a later entry of the same day took its place */
    record Value(
            LocalDate day,
            BigDecimal value,
            Long count,
            Long of,
            String note,
            String source,
            Origin origin,
            int edition,
            LocalDate enteredOn,
            boolean corrected) {}

    static OpenMeasure of(MeasurePage page, PublicAddresses addresses) {
        MeasureStanding measure = page.standing();
        MeasureValue latest = measure.latest();
        return new OpenMeasure(
                measure.key(),
                addresses.of("/public/measures/" + measure.key()),
                measure.name(),
                measure.objective(),
                measure.kind(),
                measure.unit(),
                measure.currency(),
                measure.direction(),
                measure.keeper(),
                measure.cadence(),
                measure.computed(),
                page.definition(),
                page.formula(),
                page.population(),
                page.edition(),
                measure.status(),
                latest == null
                        ? null
                        : new Latest(latest.asOf(), latest.value(), latest.count(), latest.of(), latest.note()),
                page.targets().stream()
                        .map(target -> new Target(
                                target.value(),
                                target.upper(),
                                target.due(),
                                target.setOn(),
                                target.setBy(),
                                target.note()))
                        .toList(),
                page.series().stream()
                        .map(entry -> new Value(
                                entry.asOf(),
                                entry.value(),
                                entry.counted(),
                                entry.countedOf(),
                                entry.note(),
                                entry.source(),
                                entry.origin(),
                                entry.edition(),
                                entry.enteredOn(),
                                entry.replaced()))
                        .toList());
    }
}
