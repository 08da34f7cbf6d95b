package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.alcts.portal.people.ImportKnown.Member;
import org.alcts.portal.people.imports.CsvRow;

/** Judges what a row says about the membership itself: a first one, a correction, a renewal, another kind. */
final class ImportMembership {

    private final ImportPlan plan;
    private final LocalDate today;
    private final MembershipKind kind;
    private final String number;
    private final LocalDate since;
    private final LocalDate until;

    ImportMembership(ImportPlan plan, CsvRow<ImportColumn> row, LocalDate today) {
        this.plan = plan;
        this.today = today;
        kind = ImportTexts.kind(plan, row.text(ImportColumn.KIND));
        since = ImportTexts.day(plan, row, ImportColumn.SINCE);
        until = ImportTexts.day(plan, row, ImportColumn.UNTIL);
        String text = row.text(ImportColumn.NUMBER);
        if (text.length() > 20) {
            plan.refuse("people.import.row.number-long", 20);
        }
        number = text.isEmpty() ? null : text;
    }

    /** @param known the latest membership on record; null for somebody who never was a member */
    void judge(Member known) {
        if (plan.refused()) {
            return;
        }
        if (known == null) {
            begin(null, null, since == null ? today : since);
            return;
        }
        boolean lapsed = known.to() != null && known.to().isBefore(today);
        LocalDate begins = since == null ? known.from() : since;
        if (lapsed && since == null && until != null && until.isAfter(known.to())) {
            begin(known, null, today);
        } else if (begins.equals(known.from())) {
            correct(known);
        } else if (begins.isBefore(known.from())) {
            plan.refuse("people.import.row.since-differs", known.from(), begins);
        } else if (known.to() != null && begins.isAfter(known.to())) {
            begin(known, null, begins);
        } else if (kind != null && kind != known.kind()) {
            begin(known, begins.minusDays(1), begins);
        } else {
            plan.refuse("people.import.row.since-differs", known.from(), begins);
        }
    }

    private void begin(Member before, LocalDate endOfTheOneBefore, LocalDate from) {
        if (endsTooEarly(from)) {
            return;
        }
        MembershipKind newKind = kind != null ? kind : before != null ? before.kind() : MembershipKind.PERSONAL;
        String newNumber = number != null || before == null ? number : before.number();
        plan.newMembership = new ImportPlan.NewMembership(newKind, newNumber, from, until);
        plan.change("membership", before == null ? null : lower(before.kind()), lower(newKind));
        plan.change("since", before == null ? null : before.from(), from);
        if (until != null) {
            plan.change("until", before == null ? null : before.to(), until);
        }
        if (!Objects.equals(newNumber, before == null ? null : before.number())) {
            plan.change("member-number", before == null ? null : before.number(), newNumber);
        }
        if (endOfTheOneBefore != null) {
            plan.membershipEnd = new ImportPlan.End(before.id(), endOfTheOneBefore);
        }
    }

    private void correct(Member known) {
        MembershipKind newKind = kind == null ? known.kind() : kind;
        String newNumber = number == null ? known.number() : number;
        LocalDate newEnd = until == null ? known.to() : until;
        if (endsTooEarly(known.from())) {
            return;
        }
        int before = plan.changes.size();
        if (newKind != known.kind()) {
            plan.change("membership", lower(known.kind()), lower(newKind));
        }
        if (!Objects.equals(newNumber, known.number())) {
            plan.change("member-number", known.number(), newNumber);
        }
        if (!Objects.equals(newEnd, known.to())) {
            plan.change("until", known.to(), newEnd);
        }
        if (plan.changes.size() > before) {
            plan.membershipUpdate = new ImportPlan.MembershipUpdate(known.id(), newKind, newNumber, newEnd);
        }
    }

    private boolean endsTooEarly(LocalDate from) {
        if (until != null && until.isBefore(from)) {
            plan.refuse("people.import.row.ends-before-begins", until, from);
            return true;
        }
        return false;
    }

    private static String lower(MembershipKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
