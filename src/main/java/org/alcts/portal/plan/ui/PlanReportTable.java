package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.plan.exchange.PlanFileReport;
import org.alcts.portal.plan.exchange.PlanFileReport.Entry;
import org.alcts.portal.plan.exchange.PlanFileReport.Fate;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** What there is to say about a plan's file, what it lacks first. */
class PlanReportTable extends Div {

    private static final int MOST_SHOWN = 500;

    PlanReportTable(PlanFileReport report) {
        addClassName("stack");
        List<Entry> entries = Stream.of(Fate.values())
                .flatMap(fate -> report.of(fate).stream())
                .toList();
        if (entries.isEmpty()) {
            add(new Paragraph(getTranslation("plan-file.import.report.none")));
            return;
        }
        add(new DataTable<Entry>(getTranslation("plan-file.import.report"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("plan-file.report.place"), entry -> new Span(place(entry)))
                .column(getTranslation("plan-file.report.fate"), entry -> badge(entry.fate()))
                .text(getTranslation("plan-file.report.what"), PlanReportTable::sentence)
                .rows(entries.stream().limit(MOST_SHOWN).toList()));
        if (entries.size() > MOST_SHOWN) {
            Paragraph more = new Paragraph(getTranslation("plan-file.import.report.more", entries.size() - MOST_SHOWN));
            more.addClassName("note");
            add(more);
        }
    }

    private static String sentence(Entry entry) {
        // A refusal and a remark are worded alike: days in them as they are written here.
        return Refusals.sentence(
                new Refused("", entry.messageKey(), entry.arguments().toArray()));
    }

    private String place(Entry entry) {
        String place = entry.place().isEmpty() ? getTranslation("plan-file.report.place.file") : entry.place();
        return entry.line() == 0 ? place : getTranslation("plan-file.report.place.line", place, entry.line());
    }

    private StatusBadge badge(Fate fate) {
        Tone tone = switch (fate) {
            case LACKING, NOT_CARRIED -> Tone.WARNING;
            case CHANGED, NOTED -> Tone.INFO;
        };
        return new StatusBadge(tone, getTranslation("plan-file.fate." + fate));
    }
}
