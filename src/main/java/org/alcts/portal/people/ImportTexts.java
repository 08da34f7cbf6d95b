package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alcts.portal.people.imports.CsvRow;

/** What the texts of a cell mean. An empty one means nothing, and so changes nothing. */
final class ImportTexts {

    private ImportTexts() {}

    /** The day of a cell; refuses the row when it is none. */
    static LocalDate day(ImportPlan plan, CsvRow<ImportColumn> row, ImportColumn column) {
        if (row.text(column).isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = row.day(column);
        if (day.isEmpty()) {
            plan.refuse("people.import.row.no-day." + column.heading(), row.text(column));
        }
        return day.orElse(null);
    }

    static MembershipKind kind(ImportPlan plan, String text) {
        if (text.isEmpty()) {
            return null;
        }
        for (MembershipKind kind : MembershipKind.values()) {
            if (kind.name().equals(text.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        plan.refuse("people.import.row.no-kind", text);
        return null;
    }

    static WorkSetting workSetting(ImportPlan plan, String text) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<WorkSetting> setting = WorkSetting.of(text);
        if (setting.isEmpty()) {
            plan.refuse("people.import.row.no-work-setting", text);
        }
        return setting.orElse(null);
    }
}
