package org.alcts.portal.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.imports.ImportPreview;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was planned, in a handful of batches however long the file is. */
@Component
class ImportWriter {

    private static final int CHUNK = 1000;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    ImportWriter(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /**
     * Writes the plans that were not refused.
     *
     * @param writer id of the person who imports, for the history
     * @param reason why memberships and affiliations end, for the history
     */
    void write(List<ImportPlan> plans, long writer, String reason) {
        List<ImportPlan> good = plans.stream().filter(plan -> !plan.refused()).toList();
        // Editing first: somebody added has an id only afterwards, and would look like somebody known.
        editPersons(good, writer);
        addPersons(good, writer);
        List<Object[]> ended = new ArrayList<>();
        List<Object[]> corrected = new ArrayList<>();
        List<Object[]> begun = new ArrayList<>();
        List<Object[]> left = new ArrayList<>();
        List<Object[]> joined = new ArrayList<>();
        for (ImportPlan plan : good) {
            if (plan.membershipEnd != null) {
                ended.add(new Object[] {date(plan.membershipEnd.lastDay()), reason, writer, plan.membershipEnd.id()});
            }
            if (plan.membershipUpdate != null) {
                var update = plan.membershipUpdate;
                corrected.add(
                        new Object[] {update.kind().name(), update.number(), date(update.to()), writer, update.id()});
            }
            if (plan.newMembership != null) {
                var membership = plan.newMembership;
                begun.add(new Object[] {
                    plan.personId,
                    membership.number(),
                    membership.kind().name(),
                    date(membership.from()),
                    date(membership.to()),
                    writer
                });
            }
            plan.affiliationEnds.forEach(end -> left.add(new Object[] {date(end.lastDay()), reason, writer, end.id()}));
            plan.affiliate.forEach(
                    unitId -> joined.add(new Object[] {plan.personId, unitId, date(plan.affiliatedFrom), writer}));
        }
        batch("update membership set valid_to = ?, end_reason = ?, changed_by = ? where id = ?", ended);
        batch(
                "update membership set kind = ?, member_number = ?, valid_to = ?, changed_by = ? where id = ?",
                corrected);
        batch(
                "insert into membership (person_id, member_number, kind, valid_from, valid_to, changed_by) values (?, ?, ?, ?, ?, ?)",
                begun);
        batch("update affiliation set valid_to = ?, end_reason = ?, changed_by = ? where id = ?", left);
        // Back on the day it was ended: the row of that day holds again.
        batch("""
                insert into affiliation (person_id, unit_id, valid_from, changed_by) values (?, ?, ?, ?)
                on duplicate key update valid_to = null, end_reason = null, changed_by = values(changed_by)""", joined);
    }

    private void addPersons(List<ImportPlan> plans, long writer) {
        List<ImportPlan> added =
                plans.stream().filter(plan -> plan.personId == null).toList();
        List<Object[]> rows = added.stream()
                .map(plan -> new Object[] {
                    plan.details.givenName(),
                    plan.details.familyName(),
                    plan.details.email(),
                    plan.details.institution(),
                    setting(plan),
                    writer
                })
                .toList();
        batch(
                "insert into person (given_name, family_name, email, institution, work_setting, changed_by) values (?, ?, ?, ?, ?, ?)",
                rows);
        Map<String, Long> ids = new HashMap<>();
        for (int i = 0; i < added.size(); i += CHUNK) {
            List<String> emails = added.subList(i, Math.min(i + CHUNK, added.size())).stream()
                    .map(plan -> plan.details.email())
                    .toList();
            jdbc.sql("select id, email from person where email in (:emails)")
                    .param("emails", emails)
                    .query(row -> {
                        ids.put(row.getString(2), row.getLong(1));
                    });
        }
        added.forEach(plan -> plan.personId = ids.get(plan.details.email()));
    }

    private void editPersons(List<ImportPlan> plans, long writer) {
        List<Object[]> rows = new ArrayList<>();
        for (ImportPlan plan : plans) {
            boolean known = plan.row().fate() == ImportPreview.Fate.CHANGED;
            if (known && plan.details != null) {
                rows.add(new Object[] {
                    plan.details.givenName(),
                    plan.details.familyName(),
                    plan.details.institution(),
                    setting(plan),
                    writer,
                    plan.personId
                });
            }
        }
        batch("""
                update person set given_name = ?, family_name = ?, institution = ?, work_setting = ?, changed_by = ?,
                       version = version + 1 where id = ?""", rows);
    }

    private static String setting(ImportPlan plan) {
        return plan.details.workSetting() == null
                ? null
                : plan.details.workSetting().key();
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private void batch(String sql, List<Object[]> rows) {
        for (int i = 0; i < rows.size(); i += CHUNK) {
            batches.batchUpdate(sql, rows.subList(i, Math.min(i + CHUNK, rows.size())));
        }
    }
}
