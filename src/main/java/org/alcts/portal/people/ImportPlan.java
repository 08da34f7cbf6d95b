package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one row would write, gathered while the row is judged. Nothing of a refused row is written. */
final class ImportPlan {

    record NewMembership(MembershipKind kind, String number, LocalDate from, LocalDate to) {}

    record MembershipUpdate(long id, MembershipKind kind, String number, LocalDate to) {}

    record End(long id, LocalDate lastDay) {}

    final long line;
    final String email;
    final List<ImportPreview.Change> changes = new ArrayList<>();
    final List<ImportPreview.Reason> reasons = new ArrayList<>();

    /** Null for somebody new. */
    Long personId;

    /** Null while the person's details stay as they are. */
    PersonDetails details;

    String name = "";
    NewMembership newMembership;
    MembershipUpdate membershipUpdate;
    End membershipEnd;
    LocalDate affiliatedFrom;
    final List<Long> affiliate = new ArrayList<>();
    final List<End> affiliationEnds = new ArrayList<>();

    ImportPlan(long line, String email) {
        this.line = line;
        this.email = email;
    }

    void refuse(String messageKey, Object... arguments) {
        reasons.add(ImportPreview.Reason.of(messageKey, arguments));
    }

    void change(String field, Object before, Object after) {
        changes.add(new ImportPreview.Change(field, text(before), text(after)));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    boolean refused() {
        return !reasons.isEmpty();
    }

    ImportPreview.Row row() {
        ImportPreview.Fate fate;
        if (refused()) {
            fate = ImportPreview.Fate.REFUSED;
        } else if (personId == null) {
            fate = ImportPreview.Fate.ADDED;
        } else {
            fate = changes.isEmpty() ? ImportPreview.Fate.UNCHANGED : ImportPreview.Fate.CHANGED;
        }
        return new ImportPreview.Row(line, email, name, fate, refused() ? List.of() : changes, reasons);
    }
}
