package org.alcts.portal.learning.offering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.alcts.portal.people.imports.ImportPreview;

/**
 * What one row would write. Nothing of a refused row is written.
 *
 * @param known what the key belongs to already; null for something new
 * @param before null for something new
 * @param after tidy; null when the row could not be understood
 */
record OfferingImportPlan(
        long line,
        String key,
        String title,
        Offering known,
        OfferingContent before,
        OfferingContent after,
        List<ImportPreview.Reason> reasons) {

    private static final List<Map.Entry<OfferingColumn, Function<OfferingContent, Object>>> COMPARED = List.of(
            Map.entry(OfferingColumn.TITLE, OfferingContent::title),
            Map.entry(OfferingColumn.UNIT, OfferingContent::unitId),
            Map.entry(OfferingColumn.FORMAT, content -> OfferingFile.word(content.format())),
            Map.entry(OfferingColumn.LEVEL, content -> OfferingFile.word(content.level())),
            Map.entry(OfferingColumn.STATE, content -> OfferingFile.word(content.state())),
            Map.entry(OfferingColumn.BEGINS, OfferingContent::begins),
            Map.entry(OfferingColumn.ENDS, OfferingContent::ends),
            Map.entry(OfferingColumn.MINUTES, OfferingContent::minutes),
            Map.entry(OfferingColumn.TOPICS, content -> String.join("; ", content.topics())),
            Map.entry(
                    OfferingColumn.FEE,
                    content -> amount(content, content.money().feeMinor())),
            Map.entry(
                    OfferingColumn.COST,
                    content -> amount(content, content.money().costMinor())),
            Map.entry(
                    OfferingColumn.INCOME,
                    content -> amount(content, content.money().incomeMinor())),
            Map.entry(OfferingColumn.CURRENCY, content -> content.money().currency()),
            Map.entry(OfferingColumn.ATTENDANCE, content -> content.turnout().attendance()),
            Map.entry(OfferingColumn.NEWCOMERS, content -> content.turnout().newcomers()),
            Map.entry(OfferingColumn.ANSWERS, content -> content.turnout().answers()),
            Map.entry(OfferingColumn.LEARNED, content -> content.turnout().learned()),
            Map.entry(OfferingColumn.PARTNERS, OfferingContent::partners),
            Map.entry(OfferingColumn.INITIATIVE, OfferingContent::initiativeId),
            Map.entry(OfferingColumn.ACCESS, OfferingContent::access),
            Map.entry(OfferingColumn.LINK, OfferingContent::link));

    private static String amount(OfferingContent content, Long minor) {
        return OfferingFile.amount(minor, content.money().currency());
    }

    boolean refused() {
        return !reasons.isEmpty();
    }

    /** @param units names of units by id, for what is shown */
    ImportPreview.Row row(Map<Long, String> units) {
        List<ImportPreview.Change> changes = refused() || known == null ? List.of() : changes(units);
        return ImportPreview.Row.of(line, key, title, known != null, changes, reasons);
    }

    private List<ImportPreview.Change> changes(Map<Long, String> units) {
        List<ImportPreview.Change> changes = new ArrayList<>();
        for (var column : COMPARED) {
            Object old = column.getValue().apply(before);
            Object now = column.getValue().apply(after);
            if (!Objects.equals(old, now)) {
                boolean unit = column.getKey() == OfferingColumn.UNIT;
                changes.add(ImportPreview.Change.of(
                        column.getKey().heading(), unit ? units.get(old) : old, unit ? units.get(now) : now));
            }
        }
        return changes;
    }
}
