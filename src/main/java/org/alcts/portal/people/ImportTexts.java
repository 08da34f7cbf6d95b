package org.alcts.portal.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** What the texts of a cell mean. An empty one means nothing, and so changes nothing. */
final class ImportTexts {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    /** As spreadsheets in the United States write a day. */
    private static final DateTimeFormatter US =
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private ImportTexts() {}

    /** The day of a text such as 2009-01-12 or 1/12/2009; refuses the row when it is none. */
    static LocalDate day(ImportPlan plan, String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text, text.contains("/") ? US : ISO);
        } catch (DateTimeException e) {
            plan.refuse("people.import.row.no-day." + field, text);
            return null;
        }
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
