package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.people.imports.ImportPreview;

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
        changes.add(ImportPreview.Change.of(field, before, after));
    }

    boolean refused() {
        return !reasons.isEmpty();
    }

    ImportPreview.Row row() {
        return ImportPreview.Row.of(line, email, name, personId != null, changes, reasons);
    }
}
