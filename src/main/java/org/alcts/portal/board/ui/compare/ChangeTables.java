package org.alcts.portal.board.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.compare.Changes;
import org.alcts.portal.board.compare.Changes.Initiative;
import org.alcts.portal.board.ui.measure.MeasureWords;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;

/** Each kind of change as a table. */
final class ChangeTables {

    private ChangeTables() {}

    static Component added(List<Changes.Added> rows) {
        return ChangeTables.<Changes.Added>table("added")
                .rowHeading(text("compare.initiative"), row -> link(row.initiative()))
                .text(text("compare.unit"), row -> row.initiative().acronym())
                .column(text("compare.stage"), row -> InitiativeWords.badge(row.stage()))
                .rows(rows);
    }

    static Component moved(String name, List<Changes.Moved> rows) {
        return ChangeTables.<Changes.Moved>table(name)
                .rowHeading(text("compare.initiative"), row -> link(row.initiative()))
                .text(text("compare.unit"), row -> row.initiative().acronym())
                .column(text("compare.before"), row -> InitiativeWords.badge(row.before()))
                .column(text("compare.after"), row -> InitiativeWords.badge(row.after()))
                .rows(rows);
    }

    static Component slipped(List<Changes.Slipped> rows) {
        return ChangeTables.<Changes.Slipped>table("slipped")
                .rowHeading(text("compare.initiative"), row -> link(row.initiative()))
                .text(text("compare.unit"), row -> row.initiative().acronym())
                .text(
                        text("compare.target"),
                        row -> row.isPutOff()
                                ? I18NProvider.translate("compare.put-off", day(row.before()), day(row.after()))
                                : day(row.after()))
                .text(
                        text("compare.late"),
                        row -> row.lateSince() == null
                                ? text("compare.late.no")
                                : I18NProvider.translate(
                                        "compare.late.of",
                                        day(row.lateSince()),
                                        InitiativeWords.promise(row.promise())))
                .rows(rows);
    }

    static Component health(List<Changes.HealthChange> rows) {
        return ChangeTables.<Changes.HealthChange>table("health")
                .rowHeading(text("compare.initiative"), row -> link(row.initiative()))
                .text(text("compare.unit"), row -> row.initiative().acronym())
                .text(text("compare.which"), row -> text(row.claimed() ? "compare.claimed" : "compare.computed"))
                .column(text("compare.before"), row -> badge(row.before()))
                .column(text("compare.after"), row -> badge(row.after()))
                .rows(rows);
    }

    static Component milestones(List<Changes.Milestone> rows) {
        return ChangeTables.<Changes.Milestone>table("milestones")
                .rowHeading(text("compare.milestone"), row -> new Span(row.milestone()))
                .column(text("compare.initiative"), row -> link(row.initiative()))
                .text(text("compare.unit"), row -> row.initiative().acronym())
                .text(text("compare.done"), row -> day(row.doneOn()))
                .rows(rows);
    }

    static Component decisions(List<Changes.Decided> rows) {
        return ChangeTables.<Changes.Decided>table("decisions")
                .rowHeading(text("compare.decision"), row -> new Anchor(address(row), row.title()))
                .text(text("compare.unit"), Changes.Decided::acronym)
                .text(text("compare.outcome"), row -> text("compare.outcome." + row.outcome()))
                .text(text("compare.voted"), row -> day(row.votedOn()))
                .rows(rows);
    }

    static Component measures(List<Changes.MeasureChange> rows) {
        return ChangeTables.<Changes.MeasureChange>table("measures")
                .rowHeading(
                        text("compare.measure"),
                        row -> new Anchor(
                                "board/measures/" + row.measure().key(),
                                row.measure().name()))
                .text(text("compare.objective"), row -> row.measure().objective())
                .text(
                        text("compare.before"),
                        row -> MeasureWords.value(
                                row.before(),
                                row.measure().unit(),
                                row.measure().currency()))
                .text(
                        text("compare.after"),
                        row -> MeasureWords.value(
                                row.after(), row.measure().unit(), row.measure().currency()))
                .rows(rows);
    }

    static Component silent(List<Changes.SilentUnit> rows) {
        return ChangeTables.<Changes.SilentUnit>table("silent")
                .rowHeading(text("compare.unit"), row -> new Anchor("units/" + row.key(), row.name()))
                .rows(rows);
    }

    private static <T> DataTable<T> table(String name) {
        return new DataTable<T>(text("compare." + name)).captionHidden().stacked();
    }

    private static Component link(Initiative initiative) {
        return InitiativeWords.link(initiative.id(), initiative.title());
    }

    private static String address(Changes.Decided decided) {
        return ("INITIATIVE".equals(decided.kind()) ? "initiatives/" : "surveys/") + decided.subjectId();
    }

    private static Component badge(Health health) {
        return health == null ? new Span(text("compare.no-health")) : InitiativeWords.badge(health);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : Formats.here().day(day);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
