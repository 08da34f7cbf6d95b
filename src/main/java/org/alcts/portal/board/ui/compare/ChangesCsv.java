package org.alcts.portal.board.ui.compare;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.OutputStream;
import java.util.List;
import org.alcts.portal.board.compare.Changes;
import org.alcts.portal.board.compare.Changes.Initiative;
import org.alcts.portal.board.ui.measure.MeasureWords;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.platform.csv.CsvExport;

/** What changed as CSV, one line for each change, in the order of the screen. */
final class ChangesCsv {

    private static final List<String> COLUMNS = List.of("kind", "id", "name", "unit", "what", "before", "after", "day");

    private final CsvExport csv;

    private ChangesCsv(CsvExport csv) {
        this.csv = csv;
    }

    static void write(Changes changes, OutputStream out) {
        List<String> headings =
                COLUMNS.stream().map(column -> text("compare.csv." + column)).toList();
        try (CsvExport csv = new CsvExport(out, headings)) {
            new ChangesCsv(csv).write(changes);
        }
    }

    private void write(Changes changes) {
        changes.added().forEach(row -> line("added", row.initiative(), "", "", words(row.stage()), null));
        moved("moved", changes.moved());
        moved("closed", changes.closed());
        changes.slipped()
                .forEach(row -> line(
                        "slipped",
                        row.initiative(),
                        row.lateSince() == null
                                ? text("compare.csv.target")
                                : I18NProvider.translate("compare.csv.late", InitiativeWords.promise(row.promise())),
                        row.before(),
                        row.after(),
                        row.lateSince()));
        changes.health()
                .forEach(row -> line(
                        "health",
                        row.initiative(),
                        text(row.claimed() ? "compare.claimed" : "compare.computed"),
                        words(row.before()),
                        words(row.after()),
                        null));
        changes.milestones()
                .forEach(row -> line("milestones", row.initiative(), row.milestone(), "", "", row.doneOn()));
        changes.decisions()
                .forEach(row -> csv.row(
                        kind("decisions"),
                        row.subjectId(),
                        row.title(),
                        row.acronym(),
                        row.kind(),
                        "",
                        text("compare.outcome." + row.outcome()),
                        row.votedOn()));
        changes.measures()
                .forEach(row -> csv.row(
                        kind("measures"),
                        row.measure().key(),
                        row.measure().name(),
                        "",
                        row.measure().objective(),
                        MeasureWords.value(
                                row.before(),
                                row.measure().unit(),
                                row.measure().currency()),
                        MeasureWords.value(
                                row.after(), row.measure().unit(), row.measure().currency()),
                        null));
        changes.silent().forEach(row -> csv.row(kind("silent"), row.key(), "", row.name(), "", "", "", null));
    }

    private void moved(String kind, List<Changes.Moved> rows) {
        rows.forEach(row -> line(kind, row.initiative(), "", words(row.before()), words(row.after()), null));
    }

    private void line(String kind, Initiative initiative, String what, Object before, Object after, Object day) {
        csv.row(kind(kind), initiative.id(), initiative.title(), initiative.acronym(), what, before, after, day);
    }

    private static String kind(String name) {
        return text("compare." + name);
    }

    private static String words(Stage stage) {
        return InitiativeWords.of(stage);
    }

    private static String words(Health health) {
        return health == null ? text("compare.no-health") : InitiativeWords.of(health);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
